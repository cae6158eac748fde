import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { rescueBase, rescueCopies } from '../../../../electron/storage/backups/rescue-base.ts';
import { type OpenBase, openBase } from '../../../../electron/storage/base-folder.ts';
import type { Secret } from '../../../../electron/storage/sealing/key-ring.ts';
import {
  addPerson,
  baseServices,
  makeBase,
  personIds,
  quickCost,
  quickDisk,
  unwrap,
} from '../../../support/a-base.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const services = baseServices({ passwordCost: quickCost, disk: quickDisk });
const password = (words: string): Secret => ({ kind: 'password', password: words });

/** A base that was copied to its second place once, without a password. */
const carriedPlain = async () => {
  const folder = temporaryFolder();
  const place = temporaryFolder();
  await makeBase(folder);
  const base = unwrap(await openBase(folder, services));
  const id = unwrap(await base.attachments.keep(Buffer.from('скан Лесная')));
  unwrap(await addPerson(base, 'a'));
  unwrap(await base.backups.carry(place));
  return { base, place, id, carried: join(place, `sferum-admin ${basename(folder)}`) };
};

const restored = async (carried: string, secret?: Secret): Promise<OpenBase> => {
  const newest = unwrap(await rescueCopies(carried, services, secret)).copies[0];
  unwrap(await rescueBase(carried, newest?.name ?? '', services, secret));
  return unwrap(await openBase(carried, services, secret ? { secret } : {}));
};

const plainFiles = (carried: string): readonly string[] =>
  ['attachments', 'backups'].flatMap((name) =>
    readdirSync(join(carried, name)).filter(
      (file) => !readFileSync(join(carried, name, file), 'latin1').startsWith('SF'),
    ),
  );

it('gives the attachments back after a password was set, and after it was changed', async () => {
  for (const words of [['первое слово'], ['первое слово', 'второе слово']]) {
    const { base, place, id, carried } = await carriedPlain();
    for (const word of words) {
      unwrap(await base.protection.setPassword(word));
      unwrap(await base.backups.carry(place));
    }
    await base.close();
    const again = await restored(carried, password(words.at(-1) ?? ''));
    expect(personIds(again)).toEqual(['a']);
    expect(Buffer.from(unwrap(await again.attachments.read(id))).toString()).toBe('скан Лесная');
    await again.close();
  }
});

it('gives the attachments back after the password was removed', async () => {
  const { base, place, id, carried } = await carriedPlain();
  unwrap(await base.protection.setPassword('первое слово'));
  unwrap(await base.backups.carry(place));
  unwrap(await base.protection.removePassword());
  unwrap(await base.backups.carry(place));
  await base.close();
  const again = await restored(carried);
  expect(Buffer.from(unwrap(await again.attachments.read(id))).toString()).toBe('скан Лесная');
  await again.close();
});

it('leaves nothing plain once a password was set, not even what the base no longer has', async () => {
  const { base, place, carried } = await carriedPlain();
  writeFileSync(join(carried, 'attachments', 'f'.repeat(64)), 'прежний скан');
  const [copy = ''] = readdirSync(join(carried, 'backups'));
  const earlier = 'school-2025-01-09-r00000000-n1-exit.sferum';
  renameSync(join(carried, 'backups', copy), join(carried, 'backups', earlier));
  expect(plainFiles(carried)).toHaveLength(3);
  unwrap(await base.protection.setPassword('первое слово'));
  unwrap(await base.backups.carry(place));
  await base.close();
  expect(plainFiles(carried)).toEqual([]);
  const { copies } = unwrap(await rescueCopies(carried, services, password('первое слово')));
  expect(copies.map(({ name }) => name)).toContain(earlier);
});
