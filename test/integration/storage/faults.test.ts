// A fault in every call to the disk, one after another: what was acknowledged stays, what failed was never there.
// Plain bases and sealed ones, with their attachments.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createBase, type OpenBase, openBase } from '../../../electron/storage/base-folder.ts';
import type { Disk } from '../../../electron/storage/disk/disk.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import {
  addPerson,
  anAct,
  baseServices,
  open,
  personIds,
  quickCost,
  quickDisk,
  releaseByHand,
  smallSchool,
  unwrap,
} from '../../support/a-base.ts';
import { type FaultyDisk, faultyDisk } from '../../support/faulty-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const attachment = Buffer.from('скан приказа');
const password = 'сосна у школы';

/** A base that is plain, or sealed with the password. */
type Place = { readonly folder: string; readonly sealed: boolean };

const make = async (sealed: boolean): Promise<Place> => {
  const folder = temporaryFolder();
  const services = baseServices({ passwordCost: quickCost });
  unwrap(await createBase(folder, smallSchool(), services, sealed ? password : null));
  return { folder, sealed };
};

const openAt = ({ folder, sealed }: Place, disk: Disk) =>
  openBase(
    folder,
    baseServices({ disk, passwordCost: quickCost }),
    sealed ? { secret: { kind: 'password', password } } : {},
  );

const expectedFailure = (code: string): string => (code === 'ENOSPC' ? 'disk-full' : 'folder-not-writable');

type Worked = {
  /** The people whose saving was acknowledged, undone ones left out. */
  readonly saved: readonly string[];
  /** The people as the first refused act would have left them. */
  readonly refused: readonly string[] | null;
  /** The attachment that was acknowledged. */
  readonly kept: string | null;
};

/** Four changes, one of them with a backup of its own, an attachment, and an undo. */
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
  const kept = await base.attachments.keep(attachment);
  if (!kept.ok) expect(kept.failure.code).toBe(failure);
  note(await base.undo(), saved.slice(0, -1));
  return { saved, refused, kept: kept.ok ? kept.value : null };
};

/** A backup may have failed under the fault; nothing else may be wrong. */
const problemsOf = async (folder: string): Promise<readonly string[]> =>
  checkBase(unwrap(await inspectBase(folder)))
    .problems.map((problem) => problem.code)
    .filter((code) => code !== 'backup-failed');

/** The people that the base holds when it is opened on a sound disk again. */
const peopleAfter = async (place: Place, kept: string | null): Promise<readonly string[]> => {
  const { folder, sealed } = place;
  // A disk that takes nothing any more keeps the lock's file too: its owner is gone by the next start.
  await releaseByHand(folder);
  const again = unwrap(await openAt(place, quickDisk));
  if (kept !== null) expect(Buffer.from(unwrap(await again.attachments.read(kept)))).toEqual(attachment);
  expect(await again.journalBreak()).toBe(null);
  await again.close();
  if (!sealed) expect(await problemsOf(folder)).toEqual([]);
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(parts.filter((name) => name.endsWith('.part'))).toEqual([]);
  return personIds(again);
};

const runWithFault = async (
  fault: FaultyDisk,
  code: string,
  kind: 'once' | 'from',
  sealed: boolean,
): Promise<void> => {
  const place = await make(sealed);
  const opened = await openAt(place, fault.disk);
  if (!opened.ok) {
    expect(opened.failure.code).toBe(expectedFailure(code));
    return expect(await peopleAfter(place, null)).toEqual([]);
  }
  const { saved, refused, kept } = await work(opened.value, expectedFailure(code));
  await opened.value.close();
  const message = `${code} in ${fault.lastCall()}`;
  const after = await peopleAfter(place, kept);
  // A disk that dies between the new name and its syncing cannot take the new file back.
  if (kind === 'from' && refused) expect([saved, refused], message).toContainEqual(after);
  else expect(after, message).toEqual(saved);
};

/** How many changing calls the whole work makes on a sound disk. */
const countCalls = async (sealed: boolean): Promise<number> => {
  const sound = faultyDisk('EIO', 0, 'once');
  await runWithFault(sound, 'EIO', 'once', sealed);
  return sound.calls();
};

it.each([
  ['plain', 'once', 'ENOSPC'],
  ['plain', 'once', 'EIO'],
  ['plain', 'once', 'EROFS'],
  ['plain', 'from', 'ENOSPC'],
  ['plain', 'from', 'EIO'],
  ['sealed', 'once', 'EIO'],
  ['sealed', 'from', 'ENOSPC'],
  ['sealed', 'from', 'EROFS'],
] as const)(
  'a %s base on a disk failing %s a call on with %s loses nothing that was acknowledged',
  async (how, kind, code) => {
    const sealed = how === 'sealed';
    const calls = await countCalls(sealed);
    expect(calls).toBeGreaterThan(50);
    for (let failing = 1; failing <= calls; failing += 1) {
      await runWithFault(faultyDisk(code, failing, kind), code, kind, sealed);
    }
    console.log(`  ${how}: ${code} ${kind} each of ${calls} calls to the disk`);
  },
);

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
