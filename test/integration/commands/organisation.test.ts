import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { baseServices, unwrap } from '../../support/a-base.ts';
import { schoolOnDisk } from '../../support/base-on-disk.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const card = { kind: 'school', platform: 'max', shortName: 'Лицей', city: 'Зареченск' };

const aBase = async () => {
  const folder = temporaryFolder();
  const base = join(folder, 'база');
  const school = buildSchool({});
  const organisation = { ...school.organisation, allowedHosts: ['max.ru', 'school.example'] };
  unwrap(await createBase(base, { ...school, organisation }, baseServices()));
  const file = join(folder, 'card.json');
  return { base, file };
};

it('replaces the card of a base and keeps the hosts that were allowed', async () => {
  const { base, file } = await aBase();
  writeFileSync(file, JSON.stringify(card));
  const { exit, json } = runCliJson(['organisation', file, '--base', base]);
  expect({ exit, json }).toEqual({ exit: 0, json: { base, organisation: 'Лицей', changed: true } });
  expect((await schoolOnDisk(base)).organisation).toMatchObject({
    city: 'Зареченск',
    allowedHosts: ['max.ru', 'school.example'],
  });
  expect(runCliJson(['organisation', file, '--base', base]).json).toMatchObject({ changed: false });
});

it('reads a card that an editor saved in windows-1251', async () => {
  const { base, file } = await aBase();
  const { default: iconv } = await import('iconv-lite');
  writeFileSync(
    file,
    iconv.encode(JSON.stringify({ ...card, address: 'ул. Лесная, дом 1' }), 'windows-1251'),
  );
  expect(runCliJson(['organisation', file, '--base', base]).json).toMatchObject({ organisation: 'Лицей' });
});

it('names an unknown field and leaves the base as it was', async () => {
  const { base, file } = await aBase();
  writeFileSync(file, JSON.stringify({ ...card, директор: 'Иванова' }));
  const { exit, stderr } = runCli(['organisation', file, '--base', base]);
  expect(exit).toBe(2);
  expect(stderr).toContain('«директор»');
  expect(stderr).toContain('inn, kpp, okpo, ogrn, director.surname');
  writeFileSync(file, JSON.stringify({ ...card, ИНН: '1' }));
  expect(runCli(['organisation', file, '--base', base]).stderr).toContain('возможно, это inn)');
  expect((await schoolOnDisk(base)).organisation.city).not.toBe('Зареченск');
});

it('saves a card whose codes have a wrong length or check digit, and says which', async () => {
  const { base, file } = await aBase();
  writeFileSync(file, JSON.stringify({ ...card, inn: '44010000', ogrn: '1029800012341' }));
  const { exit, stderr } = runCli(['organisation', file, '--base', base]);
  expect(exit).toBe(0);
  expect(stderr).toMatch(/^ИНН.*44010000.*10 цифр.*«inn».*\nОГРН.*контрольная цифра.*«ogrn»/);
  expect((await schoolOnDisk(base)).organisation.inn).toBe('44010000');
});

it.each(['init', 'organisation'])('%s --help tells every key of the card', (command) => {
  const { stdout } = runCli([command, '--help']);
  for (const key of ['kind', 'inn', 'administrator.phone', 'appointmentOrder.date'])
    expect(stdout).toMatch(new RegExp(`^  ${key.replace('.', '\\.')} +[А-Я]`, 'm'));
});
