import {
  appendFileSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import { addPerson, anAct, makeBase, open, personIds, unwrap } from '../../support/a-base.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const place = { folder: '', journal: '' };

beforeEach(async () => {
  place.folder = temporaryFolder();
  place.journal = join(place.folder, 'journal.jsonl');
  await makeBase(place.folder);
  const base = await open(place.folder);
  for (const id of ['a', 'b', 'c']) await addPerson(base, id, anAct({ subject: `список ${id}` }));
  await base.close();
});

const problems = async () => checkBase(unwrap(await inspectBase(place.folder))).problems;

const lines = (): readonly string[] => readFileSync(place.journal, 'utf8').trimEnd().split('\n');

const reopen = async (): Promise<void> => (await open(place.folder)).close();

it('is brought up to the base after a stop between the two, wherever the writing was cut', async () => {
  const whole = readFileSync(place.journal);
  const lastLine = Buffer.byteLength(`${lines().at(-1)}\n`);
  for (let missing = 0; missing <= lastLine; missing += 7) {
    writeFileSync(place.journal, whole);
    truncateSync(place.journal, whole.length - missing);
    expect(await problems()).toEqual([]);
    await reopen();
    expect(readFileSync(place.journal).equals(whole), `cut by ${missing}`).toBe(true);
  }
});

it('is made when a stop came before its first entry', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  const whole = readFileSync(join(folder, 'journal.jsonl'));
  rmSync(join(folder, 'journal.jsonl'));
  await (await open(folder)).close();
  expect(readFileSync(join(folder, 'journal.jsonl')).equals(whole)).toBe(true);
});

it('that lost entries is found and not silently mended', async () => {
  writeFileSync(place.journal, `${lines().slice(0, 2).join('\n')}\n`);
  expect(await problems()).toEqual([{ code: 'journal-broken', at: 3 }]);
  await reopen();
  expect(await problems()).toEqual([{ code: 'journal-broken', at: 3 }]);
  rmSync(place.journal);
  expect(await problems()).toEqual([{ code: 'journal-broken', at: 1 }]);
});

/** As commands do it: every act opens the base, and closes it. */
const actsApart = async (count: number): Promise<void> => {
  for (let number = 1; number <= count; number += 1) {
    const base = await open(place.folder);
    unwrap(await base.note(anAct({ subject: `отдельно ${number}` })));
    await base.close();
  }
};

it('lies in the base only as far as it was not on the disk before, however often the base is opened', async () => {
  await actsApart(6);
  expect(lines()).toHaveLength(10);
  const { journal } = JSON.parse(readFileSync(join(place.folder, 'school.sferum'), 'utf8'));
  expect(journal.pending).toEqual([JSON.parse(lines()[9] ?? '')]);
});

it('that is missing, or cut by more than its last entry, is found after acts of many processes', async () => {
  await actsApart(6);
  const whole = readFileSync(place.journal, 'utf8');
  writeFileSync(place.journal, whole.split('\n').slice(0, 3).join('\n').concat('\n'));
  expect(await problems()).toEqual([{ code: 'journal-broken', at: 4 }]);
  rmSync(place.journal);
  expect(await problems()).toEqual([{ code: 'journal-broken', at: 1 }]);
  await reopen();
  expect(await problems()).toEqual([{ code: 'journal-broken', at: 1 }]);
  writeFileSync(place.journal, whole);
  expect(await problems()).toEqual([]);
});

it('that was altered is found, and work goes on behind it', async () => {
  writeFileSync(place.journal, `${lines().join('\n').replace('список a', 'список x')}\n`);
  expect(await problems()).toEqual([{ code: 'journal-broken', at: 2 }]);
  const base = await open(place.folder);
  unwrap(await addPerson(base, 'd'));
  await base.close();
  expect(lines()).toHaveLength(5);
  expect(await problems()).toEqual([{ code: 'journal-broken', at: 2 }]);
});

it('with something written behind it loses none of it', async () => {
  appendFileSync(place.journal, 'рука');
  expect(await problems()).toEqual([{ code: 'journal-broken', at: 5 }]);
  await reopen();
  const base = await open(place.folder);
  unwrap(await addPerson(base, 'd'));
  await base.close();
  expect(lines()).toHaveLength(6);
  expect(lines()[4]).toBe('рука');
});

it('that goes on without the base, or the other way round, is found', async () => {
  const older = join(place.folder, 'older');
  const olderJournal = join(place.folder, 'older-journal');
  copyFileSync(join(place.folder, 'school.sferum'), older);
  copyFileSync(place.journal, olderJournal);
  const base = await open(place.folder);
  for (const id of ['d', 'e']) await addPerson(base, id);
  await base.close();
  const newerJournal = readFileSync(place.journal);
  copyFileSync(olderJournal, place.journal);
  // One entry still travels in the base; the other is missing before it.
  expect(await problems()).toEqual([{ code: 'journal-broken', at: 5 }]);
  writeFileSync(place.journal, newerJournal);
  expect(await problems()).toEqual([]);
  // A sound journal of another base, longer than this one.
  const other = temporaryFolder();
  await makeBase(other);
  const stranger = await open(other);
  for (const id of ['k', 'l', 'm', 'n', 'o', 'p']) await addPerson(stranger, id, anAct({ subject: id }));
  await stranger.close();
  copyFileSync(join(other, 'journal.jsonl'), place.journal);
  copyFileSync(older, join(place.folder, 'school.sferum'));
  expect((await problems()).map(({ code }) => code)).not.toEqual([]);
  await reopen();
  expect((await problems()).map(({ code }) => code)).not.toEqual([]);
});

it('goes on behind a base that was put back by hand, tells of it once, and is sound again', async () => {
  const file = join(place.folder, 'school.sferum');
  const older = readFileSync(file);
  const base = await open(place.folder);
  for (const id of ['d', 'e']) unwrap(await addPerson(base, id, anAct({ kind: 'roster-imported' })));
  await base.close();
  const backups = readdirSync(join(place.folder, 'backups'));
  writeFileSync(file, older);
  const seen = checkBase(unwrap(await inspectBase(place.folder)));
  expect(seen).toMatchObject({ ok: true, problems: [], warnings: [{ code: 'journal-ahead', entries: 2 }] });
  await reopen();
  await reopen();
  expect(lines()).toHaveLength(7);
  const again = await open(place.folder);
  expect(personIds(again)).toEqual(['a', 'b', 'c']);
  unwrap(await addPerson(again, 'f', anAct({ kind: 'roster-imported' })));
  unwrap(await again.undo());
  expect(personIds(again)).toEqual(['a', 'b', 'c']);
  await again.close();
  expect(lines().map((line) => JSON.parse(line).kind)).toEqual([
    'school-created',
    ...Array.from({ length: 3 }, () => 'members-matched'),
    ...Array.from({ length: 2 }, () => 'roster-imported'),
    'base-restored',
    'roster-imported',
    'step-undone',
  ]);
  expect(checkBase(unwrap(await inspectBase(place.folder)))).toMatchObject({ problems: [], warnings: [] });
  const fresh = readdirSync(join(place.folder, 'backups')).filter((name) => !backups.includes(name));
  expect(fresh).toHaveLength(1);
});
