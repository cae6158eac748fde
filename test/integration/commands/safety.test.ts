import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { addPerson, anAct, baseServices, open, unwrap } from '../../support/a-base.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { aClass, aPerson, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const lived = async (): Promise<string> => {
  const folder = join(temporaryFolder(), 'base');
  const name = { surname: 'Журавлихин', givenName: 'Светозар', patronymic: 'Ермолаевич' };
  const persons = [aPerson({ id: 'gone', name, classId: 'class-5А', leftOn: '2020-06-01' })];
  unwrap(await createBase(folder, buildSchool({ classes: [aClass('5А')], persons }), baseServices()));
  const base = await open(folder);
  await addPerson(base, 'late', anAct({ kind: 'roster-imported' }));
  await base.close();
  return folder;
};

const peopleIn = async (folder: string): Promise<readonly string[]> => {
  const base = await open(folder);
  await base.close();
  return [...base.current().persons.keys()];
};

it('copies are listed and restored, a damaged base is brought back', async () => {
  const folder = await lived();
  const { json } = runCliJson(['backups', '--base', folder]);
  const [copy] = json['backups'] as readonly { name: string; people: number }[];
  expect(copy).toMatchObject({ people: 1, cause: 'roster-imported' });
  const words = ['restore', copy?.name ?? '', '--base', folder];
  expect(runCli([...words, '--dry-run']).stdout).toMatch(
    /Люди: тогда 1, сейчас 2\n(?:.*\n)*Действующие ссылки: тогда 0, сейчас 0/,
  );
  expect(await peopleIn(folder)).toEqual(['gone', 'late']);
  expect(runCli(words).exit).toBe(0);
  expect(await peopleIn(folder)).toEqual(['gone']);
  writeFileSync(join(folder, 'school.sferum'), 'испорчено');
  expect(runCli(words).exit).toBe(0);
  expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1);
  expect(await peopleIn(folder)).toEqual(['gone']);
  expect(runCli(['restore', 'нет', '--base', folder]).exit).toBe(2);
  expect(runCliJson(['restore', 'нет', '--base', temporaryFolder()]).json).toMatchObject({
    error: { code: 'base-missing' },
  });
});

it('a copy of another base is told as such, and restored only when that is meant', async () => {
  const folder = await lived();
  const other = join(temporaryFolder(), 'other');
  const organisation = { fullName: 'Лицей № 9', shortName: 'Лицей № 9' };
  unwrap(await createBase(other, buildSchool({ organisation }), baseServices()));
  const name = 'school-2026-11-12-r00000009-n0-hand.sferum';
  copyFileSync(join(other, 'school.sferum'), join(folder, 'backups', name));
  const words = ['restore', name, '--base', folder];
  expect(runCli([...words, '--dry-run'])).toMatchObject({
    exit: 0,
    stderr: expect.stringContaining('Лицей № 9'),
  });
  expect(runCliJson(words).json).toMatchObject({ error: { code: 'backup-of-another' } });
  expect(await peopleIn(folder)).toEqual(['gone', 'late']);
  expect(runCli([...words, '--yes']).exit).toBe(0);
  expect(await peopleIn(folder)).toEqual([]);
});

it('a copy from before a destruction is restored only when that is meant', async () => {
  const folder = await lived();
  const name = 'school-2026-11-12-r00000009-n2-hand.sferum';
  const kept = readFileSync(join(folder, 'school.sferum'));
  const out = join(folder, '..', 'акт');
  expect(runCli(['destroy', '--base', folder, '--out', out, '--yes']).exit).toBe(0);
  writeFileSync(join(folder, 'backups', name), kept);
  const words = ['restore', name, '--base', folder];
  expect(runCliJson(words).json).toMatchObject({ error: { code: 'backup-before-destruction' } });
  expect(await peopleIn(folder)).toEqual(['late']);
  expect(runCli([...words, '--yes'])).toMatchObject({
    exit: 0,
    stderr: expect.stringMatching(/1.человека/),
  });
});

it('data of departed people are destroyed by an act, after a look and with the word for it', async () => {
  const folder = await lived();
  const out = temporaryFolder();
  const words = ['destroy', '--base', folder, '--out', out, '--months', '12'];
  expect(runCliJson(words).json).toMatchObject({ people: 1, destroyed: false });
  expect(await peopleIn(folder)).toEqual(['gone', 'late']);
  expect(runCli([...words, '--reason', 'прочее']).exit).toBe(2);
  const { exit, json } = runCliJson([...words, '--yes']);
  expect(exit).toBe(0);
  expect(existsSync(String(json['act']))).toBe(true);
  expect(await peopleIn(folder)).toEqual(['late']);
  expect(readFileSync(join(folder, 'school.sferum'), 'utf8')).not.toContain('Журавлихин');
  const journal = runCliJson(['journal', '--base', folder, '--out', out, '--kind', 'data-destroyed']);
  expect(journal.json).toMatchObject({ entries: 1, brokenAt: null });
  expect(readdirSync(out).filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
  expect(runCli([...words, '--yes']).exit).toBe(2);
});
