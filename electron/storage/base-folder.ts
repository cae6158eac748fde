import type { Low } from 'lowdb';
import type { JournalEntry } from '../../shared/domain/base/journal.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { StoredBase } from '../../shared/schema/base.ts';
import { type BaseFiles, baseFiles, lockName } from './base-files.ts';
import { finishTurning } from './base-protection.ts';
import type { BaseServices } from './base-services.ts';
import { baseStore, type OpenStore } from './base-store.ts';
import { finishDestroying } from './destruction/destroy-data.ts';
import { type Disk, machineDisk } from './disk/disk.ts';
import { diskErrorCode, writeFailure } from './disk/disk-failure.ts';
import { type Lock, takeLock } from './disk/lock.ts';
import { findBase } from './find-base.ts';
import { lastBeyond, nextEntry } from './journal/journal-chain.ts';
import { appendMissing, type JournalEnd } from './journal/journal-file.ts';
import { loadBase } from './load-base.ts';
import { readOnlyStore } from './read-only-store.ts';
import type { Secret } from './sealing/key-ring.ts';
import { type KeyedFiles, keyedFiles } from './sealing/keyed-files.ts';
import { writeStep } from './undo-files.ts';

export type { BaseServices } from './base-services.ts';
export { createBase } from './create-base.ts';

export type OpenBase = OpenStore;

const lockBase = async (
  files: BaseFiles,
  services: BaseServices,
  disk: Disk,
  takeOver: boolean,
): Promise<Result<Lock>> => {
  const { host, user } = services;
  try {
    const attempt = await takeLock({ disk, host, user }, files.pathOf(lockName), takeOver);
    if ('lock' in attempt) return ok(attempt.lock);
    const { holder, isSilent } = attempt;
    const { host: otherHost, user: otherUser } = holder;
    return failed({
      code: 'base-in-use',
      folder: files.folder,
      host: otherHost,
      user: otherUser,
      ...(isSilent && { canTake: true }),
    });
  } catch (error) {
    return failed(writeFailure(error, files.folder));
  }
};

/**
 * A base that was put back by hand goes on behind the journal, which tells of it once. Its revisions go on behind
 * those of the state that was given up, for backups are known by them.
 */
const afterPutBack = (base: StoredBase, last: JournalEntry, { clock, user }: BaseServices): StoredBase => {
  const act = { kind: 'base-restored', subject: '', counts: { revision: base.revision } } as const;
  const told = last.kind === act.kind ? null : nextEntry(last, act, clock.now(), user);
  const { number, hash } = told ?? last;
  return { ...base, revision: number - 1, journal: { number, hash, pending: told ? [told] : [] } };
};

/**
 * Brings the journal up to the base after an interrupted program; what cannot be written now waits. What the
 * journal holds travels no further in the base: a line that goes missing later is not there twice.
 */
const catchUp = async (
  keyed: KeyedFiles,
  low: Low<StoredBase>,
  services: BaseServices,
): Promise<JournalEnd | null> => {
  try {
    await keyed.files.removeLeftovers();
    await finishTurning({ keyed, low });
    const base = low.data;
    const { length, lines } = await appendMissing(keyed, base.journal.pending);
    const last = lastBeyond(lines, base.journal, keyed.journal.text);
    low.data = last
      ? afterPutBack(base, last, services)
      : { ...base, journal: { ...base.journal, pending: [] } };
    for (const step of base.pendingSteps) await writeStep(keyed.pieces, step);
    low.data = { ...low.data, pendingSteps: [] };
    await finishDestroying({ keyed, low });
    return { length };
  } catch (error) {
    if (diskErrorCode(error) === null) throw error;
    return null;
  }
};

export type Opening = {
  /** What opens a base with a password. */
  readonly secret?: Secret;
  /** Takes no lock and writes nothing: for a base that another has, or a disk that takes nothing. */
  readonly readOnly?: boolean;
  /** The user's word that the other machine's program is gone: its lock is taken where it shows no life. */
  readonly takeOver?: boolean;
};

const openReadOnly = async (
  keyed: KeyedFiles,
  services: BaseServices,
  secret?: Secret,
): Promise<Result<OpenBase>> => {
  const loaded = await loadBase(keyed, secret, services.passwordCost);
  return loaded.ok ? ok(readOnlyStore(keyed, loaded.value.low)) : loaded;
};

/** Opens and locks the base of a folder; the caller closes it. */
export const openBase = async (
  folder: string,
  services: BaseServices,
  { secret, readOnly = false, takeOver = false }: Opening = {},
): Promise<Result<OpenBase>> => {
  const disk = services.disk ?? machineDisk;
  const files = baseFiles(folder, disk);
  const keyed = keyedFiles(files);
  const missing = await findBase(files);
  if (missing) return failed(missing);
  if (readOnly) return openReadOnly(keyed, services, secret);
  const locked = await lockBase(files, services, disk, takeOver);
  if (!locked.ok) return locked;
  const lock = locked.value;
  try {
    const loaded = await loadBase(keyed, secret, services.passwordCost);
    if (loaded.ok) {
      const journalEnd = await catchUp(keyed, loaded.value.low, services);
      return ok(baseStore({ keyed, ...loaded.value, lock, journalEnd, ...services }, services.passwordCost));
    }
    keyed.ring.wipe();
    await lock.release();
    return loaded;
  } catch (error) {
    keyed.ring.wipe();
    await lock.release();
    throw error;
  }
};
