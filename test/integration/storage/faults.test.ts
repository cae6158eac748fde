// A fault in every call to the disk, one after another: what was acknowledged stays, what failed was never there.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createBase, type OpenBase, openBase } from '../../../electron/storage/base-folder.ts';
import { machineDisk } from '../../../electron/storage/disk.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import {
  addPerson,
  anAct,
  baseServices,
  makeBase,
  open,
  personIds,
  smallSchool,
  unwrap,
} from '../../support/a-base.ts';
import { type FaultyDisk, faultyDisk } from '../../support/faulty-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Hundreds of bases on a busy machine take their time.
vi.setConfig({ testTimeout: 300_000 });

const expectedFailure = (code: string): string => (code === 'ENOSPC' ? 'disk-full' : 'folder-not-writable');

type Worked = {
  /** The people whose saving was acknowledged, undone ones left out. */
  readonly saved: readonly string[];
  /** The people as the first refused act would have left them. */
  readonly refused: readonly string[] | null;
};

/** Four changes, one of them with a backup of its own, and an undo. */
const work = async (base: OpenBase, failure: string): Promise<Worked> => {
  let saved = personIds(base);
  let refused: readonly string[] | null = null;
  const note = (result: { ok: true } | { ok: false; failure: Failure }, meant: readonly string[]): void => {
    if (result.ok) saved = meant;
    else {
      expect([failure, 'nothing-to-undo']).toContain(result.failure.code);
      refused ??= meant;
    }
    expect(personIds(base)).toEqual(saved);
  };
  for (const id of ['a', 'b', 'c', 'd']) {
    const act = anAct({ kind: id === 'b' ? 'roster-imported' : 'members-matched' });
    note(await addPerson(base, id, act), [...saved, id]);
  }
  note(await base.undo(), saved.slice(0, -1));
  return { saved, refused };
};

/** A backup may have failed under the fault; nothing else may be wrong. */
const problemsOf = async (folder: string): Promise<readonly string[]> =>
  checkBase(unwrap(await inspectBase(folder)))
    .problems.map((problem) => problem.code)
    .filter((code) => code !== 'backup-failed');

/** The people that the base holds when it is opened on a sound disk again. */
const peopleAfter = async (folder: string): Promise<readonly string[]> => {
  // A disk that takes nothing any more keeps the lock's file too: its owner is gone by the next start.
  await releaseByHand(folder);
  const again = await open(folder);
  await again.close();
  expect(await problemsOf(folder)).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  return personIds(again);
};

const runWithFault = async (fault: FaultyDisk, code: string, kind: 'once' | 'from'): Promise<void> => {
  const folder = temporaryFolder();
  await makeBase(folder);
  const opened = await openBase(folder, baseServices({ disk: fault.disk }));
  if (!opened.ok) {
    expect(opened.failure.code).toBe(expectedFailure(code));
    return expect(await peopleAfter(folder)).toEqual([]);
  }
  const { saved, refused } = await work(opened.value, expectedFailure(code));
  await opened.value.close();
  const message = `${code} in ${fault.lastCall()}`;
  const after = await peopleAfter(folder);
  // A disk that dies between the new name and its syncing cannot take the new file back.
  if (kind === 'from' && refused) expect([saved, refused], message).toContainEqual(after);
  else expect(after, message).toEqual(saved);
};

const releaseByHand = async (folder: string): Promise<void> => {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('school.sferum.lock')) await machineDisk.remove(join(folder, name));
  }
};

/** How many changing calls the whole work makes on a sound disk. */
const countCalls = async (): Promise<number> => {
  const sound = faultyDisk('EIO', 0, 'once');
  await runWithFault(sound, 'EIO', 'once');
  return sound.calls();
};

it.each([
  ['once', 'ENOSPC'],
  ['once', 'EIO'],
  ['once', 'EROFS'],
  ['from', 'ENOSPC'],
  ['from', 'EIO'],
] as const)('a disk failing %s a call on with %s loses nothing that was acknowledged', async (kind, code) => {
  const calls = await countCalls();
  expect(calls).toBeGreaterThan(50);
  for (let failing = 1; failing <= calls; failing += 1) {
    await runWithFault(faultyDisk(code, failing, kind), code, kind);
  }
});

it('creating fails whole at every call, leaving nothing, or succeeds', async () => {
  const create = (disk: FaultyDisk, folder: string) =>
    createBase(folder, smallSchool(), baseServices({ disk: disk.disk }));
  const sound = faultyDisk('EIO', 0, 'once');
  await create(sound, join(temporaryFolder(), 'base'));
  for (let failing = 1; failing <= sound.calls(); failing += 1) {
    const fault = faultyDisk('ENOSPC', failing, 'once');
    const parent = temporaryFolder();
    const made = await create(fault, join(parent, 'base'));
    if (made.ok) {
      await releaseByHand(join(parent, 'base'));
      await (await open(join(parent, 'base'))).close();
      expect(await problemsOf(join(parent, 'base'))).toEqual([]);
    } else {
      expect(made.failure.code, fault.lastCall()).toBe('disk-full');
      expect(readdirSync(parent), fault.lastCall()).toEqual([]);
    }
  }
});
