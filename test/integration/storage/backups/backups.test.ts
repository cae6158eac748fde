import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { rescueBase, rescueCopies } from '../../../../electron/storage/backups/rescue-base.ts';
import { inspectBase } from '../../../../electron/storage/inspect-base.ts';
import { checkBase } from '../../../../shared/application/check-base.ts';
import {
  addPerson,
  anAct,
  baseServices,
  makeBase,
  open,
  personIds,
  unwrap,
} from '../../../support/a-base.ts';
import { diskError, gatedDisk } from '../../../support/faulty-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const onDay = (today: string, own = {}) =>
  baseServices({ clock: { today: () => today, now: () => `${today}T07:00:00.000Z` }, ...own });

const backupsIn = (folder: string): readonly string[] => readdirSync(join(folder, 'backups')).toSorted();

it('are made before the first change of a day and before mass acts, of the state as it was', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  const base = await open(folder, onDay('2026-11-12'));
  await addPerson(base, 'a');
  await addPerson(base, 'b');
  await addPerson(base, 'c', anAct({ kind: 'roster-imported' }));
  await addPerson(base, 'd');
  await base.note(anAct({ kind: 'links-annulled' }));
  await base.close();
  expect(backupsIn(folder)).toEqual([
    'school-2026-11-12-r00000000-n0-day.sferum',
    'school-2026-11-12-r00000002-n2-roster-imported.sferum',
    'school-2026-11-12-r00000004-n4-links-annulled.sferum',
  ]);
  const restored = temporaryFolder();
  copyFileSync(
    join(folder, 'backups', 'school-2026-11-12-r00000002-n2-roster-imported.sferum'),
    join(restored, 'school.sferum'),
  );
  const old = await open(restored);
  expect(personIds(old)).toEqual(['a', 'b']);
  await old.close();
  const next = await open(folder, onDay('2026-11-13'));
  await addPerson(next, 'e', anAct({ kind: 'roster-imported' }));
  await next.close();
  expect(backupsIn(folder)).toEqual([
    'school-2026-11-12-r00000004-n4-links-annulled.sferum',
    'school-2026-11-13-r00000005-n4-roster-imported.sferum',
  ]);
});

it('never hold up the work when they fail; the check tells until one succeeds', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  let isFailing = true;
  const disk = gatedDisk((call, path) => {
    if (isFailing && call === 'write' && path.includes('backups')) throw diskError('ENOSPC', 'write');
  });
  const base = await open(folder, onDay('2026-11-12', { disk }));
  expect(unwrap(await addPerson(base, 'a'))).toBe(1);
  expect(backupsIn(folder)).toEqual([]);
  const problemsNow = async () => checkBase(unwrap(await inspectBase(folder))).problems;
  expect(await problemsNow()).toEqual([{ code: 'backup-failed', day: '2026-11-12' }]);
  isFailing = false;
  expect(unwrap(await addPerson(base, 'b'))).toBe(2);
  expect(await problemsNow()).toEqual([]);
  await base.close();
  expect(backupsIn(folder)).toEqual(['school-2026-11-12-r00000001-n1-day.sferum']);
});

it('give way to the change itself where the disk has no room for both', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  const disk = gatedDisk((call, path) => {
    const hasBackup = existsSync(join(folder, 'backups')) && backupsIn(folder).length > 0;
    if (call === 'write' && hasBackup && path.includes('school.sferum')) throw diskError('ENOSPC', 'write');
  });
  const base = await open(folder, onDay('2026-11-12', { disk }));
  expect(unwrap(await addPerson(base, 'a', anAct({ kind: 'roster-imported' })))).toBe(1);
  await base.close();
  expect(backupsIn(folder)).toEqual([]);
  expect(checkBase(unwrap(await inspectBase(folder))).problems).toEqual([
    { code: 'backup-failed', day: '2026-11-12' },
  ]);
});

it('do not stay of a change that failed', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  const disk = gatedDisk((call, path) => {
    if (call === 'rename' && path.endsWith('school.sferum')) throw diskError('EIO', 'rename');
  });
  const base = await open(folder, onDay('2026-11-12', { disk }));
  expect(await addPerson(base, 'a')).toMatchObject({ ok: false, failure: { code: 'folder-not-writable' } });
  await base.close();
  expect(backupsIn(folder)).toEqual([]);
});

it('are never made of a base that rotted on the disk meanwhile', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  const base = await open(folder);
  writeFileSync(join(folder, 'school.sferum'), 'испорчено');
  expect(unwrap(await addPerson(base, 'a'))).toBe(1);
  await base.close();
  expect(backupsIn(folder)).toEqual([]);
  expect(readFileSync(join(folder, 'school.sferum'), 'utf8')).toContain('"backupFailedOn":"2026-11-12"');
});

it('are made on exit of what was done since the last one, and by hand', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  const base = await open(folder, onDay('2026-11-12'));
  await addPerson(base, 'a');
  expect(await base.backups.make('hand')).toEqual({ ok: true, value: null });
  await addPerson(base, 'b');
  await base.close(true);
  const looked = await open(folder, onDay('2026-11-13'));
  await looked.close(true);
  expect(backupsIn(folder)).toEqual([
    'school-2026-11-12-r00000000-n0-day.sferum',
    'school-2026-11-12-r00000001-n1-hand.sferum',
    'school-2026-11-12-r00000002-n2-exit.sferum',
  ]);
});

it('are made before the first change of a base of an older version', async () => {
  const folder = temporaryFolder();
  copyFileSync(
    new URL('../../../fixtures/bases/version-1/school.sferum', import.meta.url),
    join(folder, 'school.sferum'),
  );
  const base = await open(folder, onDay('2026-11-12'));
  const before = readFileSync(join(folder, 'school.sferum'));
  await base.note(anAct());
  await base.note(anAct({ kind: 'roster-imported' }));
  await base.close();
  const made = backupsIn(folder);
  expect(made.map((name) => name.replace(/^.*-n\d+-/, ''))).toEqual([
    'migration.sferum',
    'roster-imported.sferum',
  ]);
  expect(readFileSync(join(folder, 'backups', made[0] ?? '')).equals(before)).toBe(true);
});

it('go to a second place with attachments and journal, which opens as a base to be rescued', async () => {
  const folder = temporaryFolder();
  const place = temporaryFolder();
  await makeBase(folder);
  const base = await open(folder, onDay('2026-11-12'));
  const kept = unwrap(await base.attachments.keep(Buffer.from('скан')));
  await addPerson(base, 'a');
  expect(unwrap(await base.backups.carry(place))).toBe('2026-11-12');
  expect(await base.backups.carry(join(folder, 'backups'))).toMatchObject({
    failure: { code: 'second-place-inside' },
  });
  expect(await base.backups.carry(join(place, 'нет'))).toMatchObject({
    failure: { code: 'second-place-gone' },
  });
  await base.close();
  const carried = join(place, `sferum-admin ${basename(folder)}`);
  const services = onDay('2026-11-14');
  const { copies } = unwrap(await rescueCopies(carried, services));
  expect(copies).toMatchObject([{ day: '2026-11-12', people: 1, lostActs: 0 }]);
  unwrap(await rescueBase(carried, copies[0]?.name ?? '', services));
  const again = await open(carried, services);
  expect(personIds(again)).toEqual(['a']);
  expect(Buffer.from(unwrap(await again.attachments.read(kept))).toString()).toBe('скан');
  await again.close();
});
