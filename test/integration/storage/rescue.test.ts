import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rescueBase, rescueCopies } from '../../../electron/storage/backups/rescue-base.ts';
import { createBase, openBase } from '../../../electron/storage/base-folder.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import type { Secret } from '../../../electron/storage/sealing/key-ring.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import {
  addPerson,
  anAct,
  baseServices,
  personIds,
  quickCost,
  releaseByHand,
  smallSchool,
  unwrap,
} from '../../support/a-base.ts';
import { faultyDisk } from '../../support/faulty-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const services = baseServices({ passwordCost: quickCost });
const secret: Secret = { kind: 'password', password: 'лес-озеро-тропа' };

/** A base of five acts: its newest copy holds the first two. */
const lived = async (sealed: boolean): Promise<string> => {
  const folder = join(temporaryFolder(), 'base');
  unwrap(await createBase(folder, smallSchool(), services, sealed ? secret.password : null));
  const base = unwrap(await openBase(folder, services, sealed ? { secret } : {}));
  await addPerson(base, 'a');
  await addPerson(base, 'b');
  await addPerson(base, 'c', anAct({ kind: 'roster-imported' }));
  await addPerson(base, 'd');
  await base.close();
  return folder;
};

it.each([
  ['plain', false, 0.5],
  ['sealed', true, 0.9],
  ['sealed, in its header,', true, 0.01],
])('a base that is damaged, %s is set aside and brought back from a copy', async (_, sealed, at) => {
  const folder = await lived(sealed);
  const file = join(folder, 'school.sferum');
  const bytes = readFileSync(file);
  const place = Math.floor(bytes.length * at);
  bytes[place] = (bytes[place] ?? 0) ^ 0x10;
  writeFileSync(file, bytes);
  const key = sealed ? secret : undefined;
  const opened = await openBase(folder, services, key ? { secret: key } : {});
  expect(opened).toMatchObject({ failure: { code: 'base-damaged' } });
  expect(unwrap(await rescueCopies(folder, services)).needsPassword).toBe(sealed);
  const { copies, needsPassword } = unwrap(await rescueCopies(folder, services, key));
  expect(needsPassword).toBe(false);
  expect(copies).toMatchObject([
    { cause: 'roster-imported', people: 2, classes: 1, lostActs: 2 },
    { cause: 'day', people: 0, classes: 1, lostActs: 4 },
  ]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  unwrap(await rescueBase(folder, copies[0]?.name ?? '', services, key));
  const aside = readdirSync(join(folder, 'quarantine'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(folder, 'quarantine', aside[0] ?? '')).equals(bytes)).toBe(true);
  const base = unwrap(await openBase(folder, services, key ? { secret: key } : {}));
  expect(personIds(base)).toEqual(['a', 'b']);
  expect((await base.journal())[0]).toMatchObject({ kind: 'base-restored' });
  unwrap(await addPerson(base, 'e'));
  await base.close();
  expect(checkBase(unwrap(await inspectBase(folder, undefined, key))).problems).toEqual([]);
});

it('a base whose file is gone is brought back too', async () => {
  const folder = await lived(false);
  rmSync(join(folder, 'school.sferum'));
  const { copies } = unwrap(await rescueCopies(folder, services));
  unwrap(await rescueBase(folder, copies[0]?.name ?? '', services));
  expect(existsSync(join(folder, 'quarantine'))).toBe(false);
  const base = unwrap(await openBase(folder, services));
  expect(personIds(base)).toEqual(['a', 'b']);
  await base.close();
});

it('a base that opens, is newer, or is open elsewhere is never replaced', async () => {
  const folder = await lived(false);
  const file = join(folder, 'school.sferum');
  const { copies } = unwrap(await rescueCopies(folder, services));
  const name = copies[0]?.name ?? '';
  const before = readFileSync(file);
  expect(await rescueBase(folder, name, services)).toMatchObject({ failure: { code: 'base-not-damaged' } });
  const base = unwrap(await openBase(folder, services));
  expect(await rescueBase(folder, name, services)).toMatchObject({ failure: { code: 'base-in-use' } });
  await base.close();
  expect(readFileSync(file).equals(before)).toBe(true);
  writeFileSync(file, '{"format":"sferum-admin","version":99}');
  expect(await rescueBase(folder, name, services)).toMatchObject({ failure: { code: 'base-newer' } });
  writeFileSync(file, 'x');
  expect(await rescueBase(folder, '../../x', services)).toMatchObject({
    failure: { code: 'backup-unknown' },
  });
  writeFileSync(join(folder, 'backups', name), 'x');
  expect(await rescueBase(folder, name, services)).toMatchObject({ failure: { code: 'backup-unreadable' } });
  expect(readFileSync(file, 'utf8')).toBe('x');
});

it('bringing back can be stopped at every call to the disk: nothing is lost, and it is done at the next attempt', async () => {
  const folder = await lived(false);
  writeFileSync(join(folder, 'school.sferum'), 'испорчено');
  const name = unwrap(await rescueCopies(folder, services)).copies[0]?.name ?? '';
  const run = async (failing: number): Promise<number> => {
    const copy = join(temporaryFolder(), 'base');
    cpSync(folder, copy, { recursive: true });
    const fault = faultyDisk('EIO', failing, 'from');
    const rescued = await rescueBase(copy, name, { ...services, disk: fault.disk });
    await releaseByHand(copy);
    const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
    const bytes = files
      .filter((file) => file.endsWith('.sferum'))
      .map((file) => readFileSync(join(copy, file)));
    expect(bytes.some((one) => one.equals(Buffer.from('испорчено')))).toBe(true);
    const opened = await openBase(copy, services);
    if (rescued.ok) expect(opened.ok).toBe(true);
    if (!opened.ok) unwrap(await rescueBase(copy, name, services));
    const base = opened.ok ? opened.value : unwrap(await openBase(copy, services));
    expect(personIds(base)).toEqual(['a', 'b']);
    await base.close();
    return fault.calls();
  };
  const calls = await run(Number.POSITIVE_INFINITY);
  for (let failing = 1; failing <= calls; failing += 1) await run(failing);
  console.log(`  bringing back stopped at each of ${calls} calls to the disk`);
  expect(calls).toBeGreaterThan(10);
});
