import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localDay } from '../../../electron/machine.ts';
import { keyOf } from '../../../electron/storage/backups/kept-place.ts';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { addDays } from '../../../shared/domain/values/calendar.ts';
import { dutyText } from '../../../shared/text/duties.ts';
import { failureSentence } from '../../../shared/text/failures.ts';
import { programName } from '../../../shared/text/program-name.ts';
import { baseServices, makeBase, open, unwrap } from '../../support/a-base.ts';
import { runCli } from '../../support/run-cli.ts';
import { aClass, aPerson, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The environment of a user whose window keeps this for a base. */
const windowKeeping = (folder: string, kept: unknown) => {
  const home = temporaryFolder();
  mkdirSync(join(home, programName));
  const settings = { secondPlaces: { [keyOf(folder)]: kept } };
  writeFileSync(join(home, programName, 'settings.json'), JSON.stringify(settings));
  return { XDG_CONFIG_HOME: home, APPDATA: home };
};

it('names the second place that the window keeps, and tells that it is old or gone', async () => {
  const folder = join(temporaryFolder(), 'base');
  await makeBase(folder);
  const place = temporaryFolder();
  const told = (words: readonly string[], kept: unknown) =>
    runCli([...words, '--base', folder], windowKeeping(folder, kept));
  const today = localDay(new Date());
  const fresh = told(['backups'], { place, carriedOn: today });
  expect(fresh).toMatchObject({ exit: 0, stderr: '' });
  expect(fresh.stdout).toContain(place);
  const old = told(['backups'], { place, carriedOn: addDays(today, -8) });
  expect(old).toMatchObject({ exit: 0, stderr: `${dutyText.secondOld(8)}\n` });
  const gone = { place: join(place, 'флешка'), carriedOn: null };
  expect(JSON.parse(told(['check', '--json'], gone).stdout)['warnings']).toEqual([
    {
      code: 'second-place-gone',
      message: failureSentence({ code: 'second-place-gone', folder: gone.place }),
    },
    { code: 'second-place-old', message: dutyText.secondOld(null) },
  ]);
  expect(told(['check'], 'не место')).toMatchObject({ exit: 0, stderr: '' });
});

it('takes the destroyed data out of the second place too', async () => {
  const folder = join(temporaryFolder(), 'base');
  const name = { surname: 'Журавлихин', givenName: 'Светозар', patronymic: '' };
  const persons = [aPerson({ name, classId: 'class-5А', leftOn: '2020-06-01' })];
  unwrap(await createBase(folder, buildSchool({ classes: [aClass('5А')], persons }), baseServices()));
  const place = temporaryFolder();
  const base = await open(folder);
  unwrap(await base.backups.carry(place));
  await base.close();
  const copies = (): readonly Buffer[] =>
    readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((each) => each.endsWith('.sferum'))
      .map((each) => readFileSync(join(place, each)));
  expect(copies().map((bytes) => bytes.includes('Журавлихин'))).toEqual([true]);
  const environment = windowKeeping(folder, { place, carriedOn: '2026-11-12' });
  const run = runCli(['destroy', '--base', folder, '--out', temporaryFolder(), '--yes'], environment);
  expect(run).toMatchObject({ exit: 0, stdout: expect.stringContaining(place), stderr: '' });
  expect(copies().length).toBeGreaterThan(0);
  expect(copies().some((bytes) => bytes.includes('Журавлихин'))).toBe(false);
});

it('looks for the settings where the window has them', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(programName).toBe(manifest.productName);
});
