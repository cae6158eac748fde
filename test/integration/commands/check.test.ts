import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { createBase, openBase } from '../../../electron/storage/base-folder.ts';
import { withDigest } from '../../../electron/storage/disk/digest.ts';
import { addPerson, baseServices, makeBase, open, smallSchool, unwrap } from '../../support/a-base.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const place = { folder: '', base: '' };

beforeEach(async () => {
  place.folder = join(temporaryFolder(), 'База школы');
  place.base = join(place.folder, 'school.sferum');
  await makeBase(place.folder);
  const base = await open(place.folder);
  for (const id of ['a', 'b']) await addPerson(base, id);
  await base.close();
});

/** Every file with its bytes and its time of change. */
const footprint = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${statSync(file).mtimeMs} ${readFileSync(file, 'base64')}`)
    .toSorted();

it('says what a sound base holds, and touches nothing', () => {
  const before = footprint(place.folder);
  const run = runCli(['check', '--base', place.folder]);
  expect(run).toMatchObject({ exit: 0, stderr: '' });
  expect(run.stdout.replaceAll('\u00A0', ' ')).toBe(
    'База исправна: людей – 2, классов и групп (с общей для сотрудников) – 1.\n' +
      'Вид данных 2, изменений с создания: 2.\n' +
      'Журнал цел: 3 записи. Резервных копий: 1.\n',
  );
  expect(footprint(place.folder)).toEqual(before);
});

it('prints one JSON object', () => {
  const { exit, json } = runCliJson(['check', '--base', place.folder]);
  expect(exit).toBe(0);
  expect(json).toEqual({
    ok: true,
    version: 2,
    revision: 2,
    counts: expect.objectContaining({
      classes: 1,
      persons: 2,
      links: 0,
      batches: 0,
      orders: 0,
      movements: 0,
      joinRequests: 0,
      tasks: 0,
    }),
    journal: { entries: 3, ok: true },
    backups: [
      {
        name: 'school-2026-11-12-r00000000-n0-day.sferum',
        day: '2026-11-12',
        revision: 0,
        people: 0,
        cause: 'day',
        ok: true,
        locked: false,
      },
    ],
    problems: [],
    warnings: [],
  });
});

it('looks at a base that another program has open', async () => {
  const base = await open(place.folder);
  expect(runCli(['check', '--base', place.folder]).exit).toBe(0);
  await base.close();
});

it('lists everything that is wrong, one sentence each', () => {
  const { digest: _, ...document } = JSON.parse(readFileSync(place.base, 'utf8'));
  document.school.classes = [];
  writeFileSync(place.base, withDigest([Buffer.from(JSON.stringify(document).slice(0, -1))]));
  writeFileSync(join(place.folder, 'journal.jsonl'), '{"number":1}\n');
  writeFileSync(join(place.folder, 'backups', 'school-2026-11-13-r00000009.sferum'), '');
  const before = footprint(place.folder);
  const { exit, json, stderr } = runCliJson(['check', '--base', place.folder]);
  expect(exit).toBe(2);
  expect(json).toMatchObject({
    ok: false,
    version: null,
    revision: null,
    journal: { entries: 1, ok: false },
  });
  const sentences = stderr.trimEnd().split('\n');
  const problems = json['problems'] as readonly { code: string; message: string }[];
  expect(problems.map(({ code }) => code)).toEqual([
    'base-damaged',
    'damage',
    'damage',
    'journal-broken',
    'backup-damaged',
  ]);
  expect(problems.map(({ message }) => message)).toEqual(sentences);
  const copy = join(place.folder, 'backups', 'school-2026-11-12-r00000000-n0-day.sferum');
  expect(sentences[0]).toContain(`«${copy}»`);
  expect(sentences[1]).toBe(
    'В файле базы persons.a.classId указывает на запись classes.class-5А, которой нет.',
  );
  expect(footprint(place.folder)).toEqual(before);
});

it('tells a missing base and a newer one from a damaged one', () => {
  expect(runCliJson(['check', '--base', join(place.folder, 'нет')])).toMatchObject({
    exit: 2,
    json: { error: { code: 'base-missing' } },
  });
  writeFileSync(place.base, '{"format":"sferum-admin","version":99}');
  expect(runCliJson(['check', '--base', place.folder])).toMatchObject({
    exit: 2,
    json: { error: { code: 'base-newer' } },
  });
  writeFileSync(place.base, '{"format":"sferum-admin","ver');
  const { exit, json, stderr } = runCliJson(['check', '--base', place.folder]);
  expect({ exit, ok: json['ok'] }).toEqual({ exit: 2, ok: false });
  expect(stderr).toContain('Файл базы обрезан или испорчен: прочесть его нельзя.');
});

it('offers the copies of a base whose file is gone', () => {
  rmSync(place.base);
  const { exit, stderr } = runCli(['check', '--base', place.folder]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining('school-2026-11-12-') });
});

it('opens the copies of a sealed base whose own header is damaged', async () => {
  const folder = join(temporaryFolder(), 'base');
  const secret = { kind: 'password', password: 'сосна у школы' } as const;
  unwrap(await createBase(folder, smallSchool(), baseServices(), secret.password));
  const base = unwrap(await openBase(folder, baseServices(), { secret }));
  await addPerson(base, 'a');
  await base.close();
  const bytes = readFileSync(join(folder, 'school.sferum'));
  writeFileSync(join(folder, 'school.sferum'), bytes.fill(0, 0, 60));
  const inspected = (given: string) => {
    const file = join(folder, '..', 'пароль.txt');
    writeFileSync(file, given);
    return runCliJson(['check', '--base', folder, '--password-file', file]).json;
  };
  expect(inspected('не тот пароль')).toMatchObject({ error: { code: 'password-wrong' } });
  const { problems, warnings } = inspected(secret.password);
  expect(warnings).toEqual([]);
  expect(problems).toMatchObject([
    { code: 'base-damaged', message: expect.stringContaining('backups') },
    { code: 'damage' },
  ]);
});

it('names the very file that cannot be read', () => {
  const journal = join(place.folder, 'journal.jsonl');
  rmSync(journal);
  mkdirSync(journal);
  const { exit, json } = runCliJson(['check', '--base', place.folder]);
  expect(exit).toBe(2);
  expect(json).toMatchObject({ error: { message: expect.stringContaining('journal.jsonl') } });
});
