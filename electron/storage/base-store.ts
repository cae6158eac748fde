import { isDeepStrictEqual } from 'node:util';
import type { Low } from 'lowdb';
import type { Attachments, Clock, SchoolStore } from '../../shared/application/ports.ts';
import type { Day } from '../../shared/domain/calendar.ts';
import { applyDifference, differenceBetween, isNoDifference } from '../../shared/domain/difference.ts';
import type { Act, ActKind } from '../../shared/domain/journal.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import type { StoredBase } from '../../shared/schema/base.ts';
import { actGuard } from '../../shared/schema/journal.ts';
import type { UndoStep } from '../../shared/schema/undo-step.ts';
import { attachmentsOf } from './attachments.ts';
import {
  type BackupName,
  listBackups,
  makeBackup,
  needsBackup,
  pruneBackups,
  removeBackup,
} from './backups.ts';
import type { BaseRecord } from './base-adapter.ts';
import type { BaseFiles } from './base-files.ts';
import { refuseUnreadableChange } from './check-change.ts';
import { diskErrorCode, isDiskFull, writeFailure } from './disk-failure.ts';
import { nextEntry } from './journal-chain.ts';
import { appendEntries, appendMissing, type JournalEnd } from './journal-file.ts';
import type { Lock } from './lock.ts';
import { rebase } from './rebase.ts';
import { keptSteps, pruneSteps, readStep } from './undo-files.ts';
import { writeQueue } from './write-queue.ts';

type Opened = {
  readonly files: BaseFiles;
  /** Holds what is on the disk: swapped only after a writing. */
  readonly low: Low<BaseRecord>;
  readonly lock: Lock;
  readonly journalEnd: JournalEnd | null;
  readonly clock: Clock;
  readonly user: string;
};

type Change = {
  readonly next: School;
  readonly act: Act;
  readonly steps: readonly number[];
  readonly newStep: UndoStep | null;
};

type BackupAttempt = { readonly failedOn: Day | null; readonly fresh: BackupName | null };

/** A backup never holds up the work: a failed one is noted in the base, where the check finds it. */
const backUp = async ({ files, low, clock }: Opened, act: ActKind): Promise<BackupAttempt> => {
  const { revision, backupFailedOn } = low.data;
  const day = clock.today();
  try {
    const backups = await listBackups(files);
    if (!needsBackup(backups, act, day, revision)) return { failedOn: backupFailedOn, fresh: null };
    const fresh = await makeBackup(files, day, revision);
    return { failedOn: fresh ? null : day, fresh };
  } catch (error) {
    if (diskErrorCode(error) === null) throw error;
    return { failedOn: day, fresh: null };
  }
};

/** Writes what follows the present base, after a backup where one is due; returns what was written. */
const writeNext = async (
  { files, low, clock }: Opened,
  { fresh, failedOn }: BackupAttempt,
  next: Omit<BaseRecord, 'backupFailedOn'>,
): Promise<StoredBase> => {
  const write = async (backupFailedOn: Day | null): Promise<StoredBase> => {
    const { newStep: _, ...saved } = { ...next, backupFailedOn };
    await low.adapter.write({ ...next, backupFailedOn });
    return saved;
  };
  try {
    return await write(failedOn);
  } catch (error) {
    if (!fresh) throw error;
    // The backup may have taken the very room that the change needs: the change matters more.
    await removeBackup(files, fresh);
    if (!isDiskFull(error)) throw error;
    return await write(clock.today());
  }
};

const save = async (opened: Opened, { next, act, steps, newStep }: Change): Promise<Result<number>> => {
  const { files, low, lock, clock, user } = opened;
  const { school, revision, journal } = low.data;
  refuseUnreadableChange(differenceBetween(school, next), next);
  actGuard.parse(act);
  const entry = nextEntry(journal, act, clock.now(), user);
  try {
    const taker = await lock.lostTo();
    if (taker) return failed({ code: 'base-in-use', folder: files.folder, ...taker });
    low.data = await writeNext(opened, await backUp(opened, act.kind), {
      revision: revision + 1,
      savedAt: entry.at,
      journal: { number: entry.number, hash: entry.hash, pending: [...journal.pending, entry] },
      steps,
      school: next,
      ...(newStep ? { newStep } : {}),
    });
    return ok(low.data.revision);
  } catch (error) {
    return failed(writeFailure(error, files.folder));
  }
};

const commitNext = (opened: Opened, next: School, act: Act): Promise<Result<number>> => {
  const { school, revision, steps } = opened.low.data;
  const back = differenceBetween(next, school, isDeepStrictEqual);
  // The state itself stays: an act without a change makes no plan outdated and is no step to take back.
  if (isNoDifference(back)) return save(opened, { next: school, act, steps, newStep: null });
  const newStep = { revision: revision + 1, act, back };
  return save(opened, { next, act, steps: [...steps, newStep.revision].slice(-keptSteps), newStep });
};

const lastStep = async ({ files, low }: Opened): Promise<UndoStep | null> => {
  const last = low.data.steps.at(-1);
  return last === undefined ? null : readStep(files, last);
};

const undoLast = async (opened: Opened): Promise<Result<Act>> => {
  const { school, steps } = opened.low.data;
  if (steps.length === 0) return failed({ code: 'nothing-to-undo' });
  const step = await lastStep(opened);
  if (!step) return failed({ code: 'step-unreadable' });
  const act: Act = { kind: 'step-undone', subject: step.act.kind, counts: { revision: step.revision } };
  const next = applyDifference(school, step.back);
  const saved = await save(opened, { next, act, steps: steps.slice(0, -1), newStep: null });
  return saved.ok ? ok(step.act) : saved;
};

/** Work that no acknowledged change depends on: what fails here is done after the next change or opening. */
const settler = ({ files, low, journalEnd }: Opened): (() => Promise<void>) => {
  let end = journalEnd;
  return async () => {
    const { journal, steps } = low.data;
    try {
      end = await (end ? appendEntries(files, end, journal.pending) : appendMissing(files, journal.pending));
      low.data = { ...low.data, journal: { ...journal, pending: [] } };
      await pruneSteps(files, steps);
      await pruneBackups(files);
    } catch (error) {
      if (diskErrorCode(error) === null) throw error;
    }
  };
};

/** The revision at which the present rows were first seen: the school is the same object while none changes. */
const dataRevision = (low: Low<BaseRecord>): (() => number) => {
  let { school, revision } = low.data;
  return () => {
    if (low.data.school !== school) ({ school, revision } = low.data);
    return revision;
  };
};

export type OpenStore = SchoolStore & {
  /** What undo would take back; null when there is nothing, or nothing that can be read. */
  readonly lastStep: () => Promise<Act | null>;
  /** Waits until the journal's file holds every acknowledged change that the disk takes. */
  readonly settled: () => Promise<void>;
  /** The day on which the last attempt at a backup failed; null when it succeeded. */
  readonly backupFailedOn: () => Day | null;
  readonly attachments: Attachments;
  readonly close: () => Promise<void>;
};

/** The store over an opened and locked base. */
export const baseStore = (opened: Opened): OpenStore => {
  const { low, lock } = opened;
  const queue = writeQueue();
  const settle = settler(opened);
  const change = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    const result = queue.run(work);
    void queue.run(settle);
    return result;
  };
  return {
    current: () => low.data.school,
    revision: () => low.data.revision,
    dataRevision: dataRevision(low),
    commit: (from, next, act) =>
      change(async () => {
        const rebased = rebase({ from, mine: next, theirs: low.data.school });
        return rebased.ok ? commitNext(opened, rebased.value, act) : rebased;
      }),
    note: (act) => change(() => commitNext(opened, low.data.school, act)),
    undo: () => change(() => undoLast(opened)),
    lastStep: async () => (await lastStep(opened))?.act ?? null,
    settled: () => queue.run(settle),
    backupFailedOn: () => low.data.backupFailedOn,
    attachments: attachmentsOf(opened.files),
    close: async () => {
      await queue.run(settle);
      await lock.release();
    },
  };
};
