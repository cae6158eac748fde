import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createBase, openBase } from '../../../electron/storage/base-folder.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import {
  addPerson,
  baseServices,
  makeBase,
  open,
  personIds,
  smallSchool,
  unwrap,
} from '../../support/a-base.ts';
import { smallDisk } from '../../support/small-disk.ts';

it('a full disk leaves the base byte for byte as it was, and work goes on when there is room', async () => {
  const { folder: parent, disk, fill, allowAgain } = smallDisk();
  const services = baseServices({ disk });
  const folder = join(parent, 'base');
  await makeBase(folder, services);
  const base = await open(folder, services);
  expect(unwrap(await addPerson(base, 'a'))).toBe(1);
  await base.undo();
  await base.settled();
  const before = readFileSync(join(folder, 'school.sferum'));
  fill();
  expect(await addPerson(base, 'b')).toEqual({ ok: false, failure: { code: 'disk-full', folder } });
  expect(readFileSync(join(folder, 'school.sferum')).equals(before)).toBe(true);
  expect(personIds(base)).toEqual([]);
  expect(existsSync(join(folder, 'school.sferum.part'))).toBe(false);
  allowAgain();
  expect(unwrap(await addPerson(base, 'b'))).toBe(3);
  await base.close();
  expect(checkBase(unwrap(await inspectBase(folder))).problems).toEqual([]);
});

it('a base is not begun on a full disk', async () => {
  const { folder: parent, disk, fill } = smallDisk();
  fill();
  const folder = join(parent, 'base');
  const made = await createBase(folder, smallSchool(), baseServices({ disk }));
  expect(made).toEqual({ ok: false, failure: { code: 'disk-full', folder } });
  expect(existsSync(folder)).toBe(false);
});

it('a disk that became read-only fails a change and an opening, but not the check', async () => {
  const { folder: parent, disk, forbidWriting, allowAgain } = smallDisk();
  const services = baseServices({ disk });
  const folder = join(parent, 'base');
  await makeBase(folder, services);
  const base = await open(folder, services);
  expect(unwrap(await addPerson(base, 'a'))).toBe(1);
  const before = readFileSync(join(folder, 'school.sferum'));
  const names = readdirSync(folder);
  forbidWriting();
  const refused = { ok: false, failure: { code: 'folder-not-writable', folder } };
  expect(await addPerson(base, 'b')).toEqual(refused);
  expect(personIds(base)).toEqual(['a']);
  expect(checkBase(unwrap(await inspectBase(folder, disk)))).toMatchObject({ ok: true, revision: 1 });
  expect(readFileSync(join(folder, 'school.sferum')).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(names);
  allowAgain();
  await base.close();
  forbidWriting();
  expect(await openBase(folder, services)).toEqual(refused);
  const created = await createBase(join(parent, 'other'), smallSchool(), services);
  expect(created).toEqual({
    ok: false,
    failure: { code: 'folder-not-writable', folder: join(parent, 'other') },
  });
});
