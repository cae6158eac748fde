import { dirname, join } from 'node:path';
import type { Failure } from '../../shared/domain/failure.ts';
import { organisationName } from '../../shared/domain/organisation/organisation.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import type { StoredBase } from '../../shared/schema/base.ts';
import { baseAbove } from './base-above.ts';
import { encodeBase } from './base-encoding.ts';
import { baseFiles, baseName, isLeftover, lockName } from './base-files.ts';
import type { BaseServices } from './base-services.ts';
import { refuseUnreadableSchool } from './check-change.ts';
import { type Disk, machineDisk } from './disk/disk.ts';
import { diskErrorCode, writeFailure } from './disk/disk-failure.ts';
import { takeLock } from './disk/lock.ts';
import { isOfSystem } from './foreign-files.ts';
import { nextEntry, noHash } from './journal/journal-chain.ts';
import { appendMissing } from './journal/journal-file.ts';
import { presentCost } from './sealing/key-derivation.ts';
import { type BaseKeys, keyRing, newKeys, settledKeys } from './sealing/key-ring.ts';
import { keyedFiles } from './sealing/keyed-files.ts';
import { newRecoveryKey, recoveryKeyText } from './sealing/recovery-key.ts';

const countsAsEmpty = (name: string): boolean => isOfSystem(name) || name === lockName || isLeftover(name);

const placeFailure = (folder: string, names: readonly string[]): Failure | null => {
  if (names.includes(baseName)) return { code: 'base-exists', folder };
  return names.every(countsAsEmpty) ? null : { code: 'base-folder-occupied', folder };
};

const firstState = (school: School, { clock, user }: BaseServices): StoredBase => {
  const act = { kind: 'school-created', subject: organisationName(school.organisation), counts: {} } as const;
  const entry = nextEntry({ number: 0, hash: noHash }, act, clock.now(), user);
  return {
    revision: 0,
    savedAt: entry.at,
    journal: { number: entry.number, hash: entry.hash, pending: [entry] },
    steps: [],
    redo: [],
    pendingSteps: [],
    backupFailedOn: null,
    school,
  };
};

/** Writes the first state under the lock, so that of two creators at once only one succeeds. */
const writeFirst = async (
  folder: string,
  school: School,
  services: BaseServices,
  disk: Disk,
  keys: BaseKeys | null,
): Promise<Failure | null> => {
  const occupied = placeFailure(folder, await disk.list(folder));
  if (occupied) return occupied;
  const { host, user } = services;
  const attempt = await takeLock({ disk, host, user }, join(folder, lockName));
  if (!('lock' in attempt)) {
    return { code: 'base-in-use', folder, host: attempt.holder.host, user: attempt.holder.user };
  }
  try {
    const changed = placeFailure(folder, await disk.list(folder));
    if (changed) return changed;
    const files = baseFiles(folder, disk);
    const state = firstState(school, services);
    await files.replace(baseName, encodeBase(state, keys));
    // The base is there and holds its first entry: a journal that cannot be written yet follows at the opening.
    await appendMissing(keyedFiles(files, keyRing(keys)), state.journal.pending).catch((error: unknown) => {
      if (diskErrorCode(error) === null) throw error;
    });
    return null;
  } finally {
    await attempt.lock.release();
  }
};

/** Takes back the folders that were made, as far as they are empty. */
export const removeMade = async (disk: Disk, folder: string, outermost: string | null): Promise<void> => {
  if (outermost === null) return;
  for (let path = folder; path.length >= outermost.length; path = dirname(path)) {
    try {
      await disk.removeFolder(path);
    } catch {
      return;
    }
  }
};

/** Makes a base in an empty or new folder and leaves it closed; returns the recovery key of its password. */
export const createBase = async (
  folder: string,
  school: School,
  services: BaseServices,
  password: string | null = null,
): Promise<Result<string | null>> => {
  const disk = services.disk ?? machineDisk;
  refuseUnreadableSchool(school);
  const base = await baseAbove(dirname(folder));
  if (base !== null) return failed({ code: 'folder-in-base', folder, base });
  const recovery = newRecoveryKey();
  const { passwordCost = presentCost } = services;
  const keys = password === null ? null : settledKeys(await newKeys(password, recovery, null, passwordCost));
  let made: string | null = null;
  try {
    made = await disk.makeFolder(folder);
    if (made !== null) await disk.syncFolder(dirname(made));
    const failure = await writeFirst(folder, school, services, disk, keys);
    if (!failure) return ok(keys && recoveryKeyText(recovery));
    await removeMade(disk, folder, made);
    return failed(failure);
  } catch (error) {
    await removeMade(disk, folder, made);
    return failed(writeFailure(error, folder));
  } finally {
    keys?.present.wipe();
    recovery.fill(0);
  }
};
