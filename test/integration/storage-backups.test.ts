import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inspectBase } from '../../electron/storage/inspect-base.ts';
import { checkBase } from '../../shared/application/check-base.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import { addPerson, anAct, baseServices, makeBase, open, personIds, unwrap } from '../support/a-base.ts';
import { diskError, gatedDisk } from '../support/faulty-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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
  const next = await open(folder, onDay('2026-11-13'));
  await addPerson(next, 'e', anAct({ kind: 'roster-imported' }));
  await next.close();
  expect(backupsIn(folder)).toEqual([
    'school-2026-11-12-r00000000.sferum',
    'school-2026-11-12-r00000002.sferum',
    'school-2026-11-12-r00000004.sferum',
    'school-2026-11-13-r00000005.sferum',
  ]);
  const restored = temporaryFolder();
  copyFileSync(
    join(folder, 'backups', 'school-2026-11-12-r00000002.sferum'),
    join(restored, 'school.sferum'),
  );
  const old = await open(restored);
  expect(personIds(old)).toEqual(['a', 'b']);
  await old.close();
});

it('are kept to the newest 30', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  for (let day = 0; day < 33; day += 1) {
    const base = await open(folder, onDay(addDays('2026-11-01', day)));
    await addPerson(base, `p${day}`);
    await base.close();
  }
  const names = backupsIn(folder);
  expect(names).toHaveLength(30);
  expect(names[0]).toBe('school-2026-11-04-r00000003.sferum');
  expect(names.at(-1)).toBe('school-2026-12-03-r00000032.sferum');
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
  expect(backupsIn(folder)).toEqual(['school-2026-11-12-r00000001.sferum']);
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
