// Who may open a base, and how: looking only, and taking it from a machine that is gone.
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { openBase } from '../../../electron/storage/base-folder.ts';
import { machineDisk } from '../../../electron/storage/disk/disk.ts';
import { withRow } from '../../../shared/domain/table.ts';
import {
  addPerson,
  anAct,
  baseServices,
  makeBase,
  open,
  personIds,
  quickDisk,
  unwrap,
} from '../../support/a-base.ts';
import { diskError } from '../../support/faulty-disk.ts';
import { aPerson } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const place = { folder: '', lock: '' };

beforeEach(async () => {
  place.folder = join(temporaryFolder(), 'base');
  place.lock = join(place.folder, 'school.sferum.lock');
  await makeBase(place.folder);
  const base = await open(place.folder);
  unwrap(await addPerson(base, 'a'));
  await base.close();
});

const footprint = (): readonly string[] =>
  readdirSync(place.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place.folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path} ${statSync(path).mtimeMs} ${readFileSync(path, 'base64')}`);

/** The lock as a program on another machine left it, silent for so many minutes. */
const lockElsewhere = (minutes: number): void => {
  const holder = {
    host: 'other-pc',
    user: 'lesnaya',
    pid: 1,
    at: '2026-11-12T07:00:00.000Z',
    token: 'a'.repeat(24),
    boot: null,
  };
  writeFileSync(place.lock, JSON.stringify(holder));
  const then = new Date(Date.now() - minutes * 60_000);
  utimesSync(place.lock, then, then);
};

it('shows everything for looking only while another has the base, and changes no byte', async () => {
  lockElsewhere(1);
  expect(await openBase(place.folder, baseServices())).toMatchObject({
    ok: false,
    failure: { code: 'base-in-use', host: 'other-pc', user: 'lesnaya' },
  });
  const before = footprint();
  const base = unwrap(await openBase(place.folder, baseServices(), { readOnly: true }));
  expect(base.readOnly()).toBe(true);
  expect(personIds(base)).toEqual(['a']);
  expect((await base.journal()).length).toBe(2);
  // An exported report is noted where it can be, and is no reason to fail here.
  expect((await base.note(anAct({ kind: 'report-made' }))).ok).toBe(true);
  const school = base.current();
  const next = { ...school, persons: withRow(school.persons, aPerson({ id: 'b', classId: 'class-5А' })) };
  for (const refused of [
    base.commit(school, next, anAct()),
    base.undo(),
    base.redo(),
    base.attachments.keep(Buffer.from('x')),
  ]) {
    expect(await refused).toMatchObject({ ok: false, failure: { code: 'base-read-only' } });
  }
  await base.close();
  expect(footprint()).toEqual(before);
});

it('opens for looking only from a disk that takes nothing', async () => {
  const refuse = async (): Promise<never> => {
    throw diskError('EROFS', 'open');
  };
  const disk = { ...quickDisk, open: refuse, remove: refuse, rename: refuse, link: refuse, copyNew: refuse };
  expect(await openBase(place.folder, baseServices({ disk }))).toMatchObject({
    ok: false,
    failure: { code: 'folder-not-writable' },
  });
  const base = unwrap(await openBase(place.folder, baseServices({ disk }), { readOnly: true }));
  expect(personIds(base)).toEqual(['a']);
  await base.close();
});

it('takes a base from another machine by the user’s word alone, and only when that has been silent for long', async () => {
  lockElsewhere(3);
  expect(await openBase(place.folder, baseServices(), { takeOver: true })).toMatchObject({
    failure: { code: 'base-in-use' },
  });
  lockElsewhere(30);
  expect(await openBase(place.folder, baseServices())).toMatchObject({
    failure: { code: 'base-in-use', canTake: true },
  });
  const base = unwrap(await openBase(place.folder, baseServices(), { takeOver: true }));
  unwrap(await addPerson(base, 'b'));
  await base.close();
  expect(personIds(await open(place.folder))).toEqual(['a', 'b']);
});

it('writes nothing more when the base was taken from it', async () => {
  const slept = await open(place.folder, baseServices({ host: 'other-pc' }));
  lockElsewhere(30);
  const taker = unwrap(await openBase(place.folder, baseServices(), { takeOver: true }));
  unwrap(await addPerson(taker, 'b'));
  expect(await addPerson(slept, 'lost')).toMatchObject({ ok: false, failure: { code: 'base-in-use' } });
  await slept.close();
  unwrap(await addPerson(taker, 'c'));
  await taker.close();
  expect(personIds(await open(place.folder))).toEqual(['a', 'b', 'c']);
});

it('a sign of life makes the lock as new as now without changing a byte of it', async () => {
  lockElsewhere(30);
  const before = readFileSync(place.lock);
  await machineDisk.touch(place.lock);
  expect(readFileSync(place.lock)).toEqual(before);
  expect(Date.now() - (await machineDisk.modifiedAt(place.lock))).toBeLessThan(60_000);
  await expect(machineDisk.touch(join(place.folder, 'gone'))).rejects.toThrow('ENOENT');
});
