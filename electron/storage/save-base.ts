import type { Low } from 'lowdb';
import type { Backup } from '../../shared/domain/base/backup.ts';
import type { ActKind } from '../../shared/domain/base/journal.ts';
import type { Failure } from '../../shared/domain/failure.ts';
import type { Day } from '../../shared/domain/values/calendar.ts';
import type { StoredBase } from '../../shared/schema/base.ts';
import { backupDue, listBackups, makeBackup, pruneBackups, removeBackup } from './backups/backups.ts';
import { diskErrorCode, isDiskFull, writeFailure } from './disk/disk-failure.ts';
import type { Lock } from './disk/lock.ts';
import { appendEntries, appendMissing, type JournalEnd } from './journal/journal-file.ts';
import type { Actor } from './next-base.ts';
import type { KeyedFiles } from './sealing/keyed-files.ts';
import { pruneSteps, writeStep } from './undo-files.ts';

/** A base that is open and locked. */
export type Opened = Actor & {
  readonly keyed: KeyedFiles;
  /** Holds what is on the disk: swapped only after a writing. */
  readonly low: Low<StoredBase>;
  /** Whether the base's file is of an older version still. */
  readonly isOlder: () => boolean;
  readonly lock: Lock;
  readonly journalEnd: JournalEnd | null;
};

type BackupAttempt = { readonly failedOn: Day | null; readonly fresh: Backup | null };

/** A backup never holds up the work: a failed one is noted in the base, where the check finds it. */
const backUp = async ({ keyed, low, isOlder, clock }: Opened, act: ActKind): Promise<BackupAttempt> => {
  const { revision, backupFailedOn, school } = low.data;
  const { files, ring } = keyed;
  const day = clock.today();
  try {
    const backups = await listBackups(files);
    const cause = backupDue(backups, act, { day, revision, isOlder: isOlder() });
    if (cause === null) return { failedOn: backupFailedOn, fresh: null };
    const fresh = await makeBackup(files, { day, revision, people: school.persons.size, cause }, ring.keys());
    return { failedOn: fresh ? null : day, fresh };
  } catch (error) {
    if (diskErrorCode(error) === null) throw error;
    return { failedOn: day, fresh: null };
  }
};

/** Writes what follows the present base, after a backup where one is due; returns what was written. */
const writeNext = async (
  { keyed, low, clock }: Opened,
  { fresh, failedOn }: BackupAttempt,
  next: StoredBase,
): Promise<StoredBase> => {
  const write = async (backupFailedOn: Day | null): Promise<StoredBase> => {
    const base = { ...next, backupFailedOn };
    await low.adapter.write(base);
    return base;
  };
  try {
    return await write(failedOn);
  } catch (error) {
    if (!fresh) throw error;
    // The backup may have taken the very room that the change needs: the change matters more.
    await removeBackup(keyed.files, fresh);
    if (!isDiskFull(error)) throw error;
    return await write(clock.today());
  }
};

/** Puts the next base on the disk, and into memory when it is there. */
export const saveBase = async (opened: Opened, next: StoredBase, kind: ActKind): Promise<Failure | null> => {
  const { low, lock, keyed } = opened;
  const { folder } = keyed.files;
  try {
    const taker = await lock.lostTo();
    if (taker) return { code: 'base-in-use', folder, ...taker };
    low.data = await writeNext(opened, await backUp(opened, kind), next);
    return null;
  } catch (error) {
    return writeFailure(error, folder);
  }
};

/** Work that no acknowledged change depends on: what fails here is done after the next change or opening. */
export const settler = ({ keyed, low, journalEnd }: Opened): (() => Promise<void>) => {
  const { files, pieces, ring } = keyed;
  let end = journalEnd;
  let keys = ring.keys();
  return async () => {
    // The journal was written anew under other keys: its end is another.
    if (ring.keys() !== keys) end = null;
    keys = ring.keys();
    const { journal, steps, redo, pendingSteps } = low.data;
    if (end && journal.pending.length === 0 && pendingSteps.length === 0) return;
    const kept = [...steps, ...redo];
    try {
      end = await (end ? appendEntries(keyed, end, journal.pending) : appendMissing(keyed, journal.pending));
      low.data = { ...low.data, journal: { ...journal, pending: [] } };
      for (const step of pendingSteps) if (kept.includes(step.revision)) await writeStep(pieces, step);
      low.data = { ...low.data, pendingSteps: [] };
      await pruneSteps(files, kept);
      await pruneBackups(files);
    } catch (error) {
      if (diskErrorCode(error) === null) throw error;
    }
  };
};
