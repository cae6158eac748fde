import type { Low } from 'lowdb';
import type { Attachments, SchoolStore } from '../../shared/application/ports.ts';
import type { Act, JournalEntry } from '../../shared/domain/base/journal.ts';
import { failed, type Result } from '../../shared/domain/result.ts';
import type { Day } from '../../shared/domain/values/calendar.ts';
import type { StoredBase } from '../../shared/schema/base.ts';
import type { UndoStep } from '../../shared/schema/undo-step.ts';
import { attachmentsOf } from './attachments.ts';
import { type BaseBackups, backUpOnExit, baseBackups } from './backups/base-backups.ts';
import { type BaseProtection, baseProtection } from './base-protection.ts';
import { changeQueue } from './change-queue.ts';
import { type BaseDestruction, baseDestruction } from './destruction/destroy-data.ts';
import { findJournalBreak, journalReader } from './journal/journal-reader.ts';
import { planChange, planNote, planRedo, planUndo, type ReadStep } from './next-base.ts';
import { type Opened, saveBase, settler } from './save-base.ts';
import type { Cost } from './sealing/key-derivation.ts';
import type { KeyedFiles } from './sealing/keyed-files.ts';
import { readStep } from './undo-files.ts';

/** The revision at which the present rows were first seen: the school is the same object while none changes. */
const dataRevision = (low: Low<StoredBase>): (() => number) => {
  let { school, revision } = low.data;
  return () => {
    if (low.data.school !== school) ({ school, revision } = low.data);
    return revision;
  };
};

const stepReader =
  ({ pieces }: KeyedFiles): ReadStep =>
  async ({ pendingSteps }, revision) =>
    pendingSteps.find((step) => step.revision === revision) ?? readStep(pieces, revision);

export type OpenStore = SchoolStore & {
  /** Why nothing can be changed; null where everything can. */
  readonly readOnly: () => boolean;
  /** What undo would take back; null when there is nothing, or nothing that can be read. */
  readonly lastStep: () => Promise<Act | null>;
  /** What redo would do again. */
  readonly nextStep: () => Promise<Act | null>;
  /** Does again the last step that was taken back. */
  readonly redo: () => Promise<Result<Act>>;
  /** Waits until the journal's file holds every acknowledged change that the disk takes, and nothing is left to do. */
  readonly settled: () => Promise<void>;
  /** The whole journal, newest first; a line that cannot be read is passed over. */
  readonly journal: () => Promise<readonly JournalEntry[]>;
  /** The number of the first entry that was altered or removed; null while the journal is whole. */
  readonly journalBreak: () => Promise<number | null>;
  /** The day on which the last attempt at a backup failed; null when it succeeded. */
  readonly backupFailedOn: () => Day | null;
  /** When the last act was saved, ISO 8601 in UTC. */
  readonly savedAt: () => string;
  /** The steps since the one that made a revision, that one first; null where it can be taken back no more. */
  readonly stepsFrom: (revision: number) => Promise<readonly UndoStep[] | null>;
  readonly attachments: Attachments;
  readonly protection: BaseProtection;
  readonly backups: BaseBackups;
  readonly destruction: BaseDestruction;
  readonly isClosed: () => boolean;
  /** Calls back once when the base has been closed or locked. */
  readonly whenClosed: (forget: () => void) => void;
  /** `backUp`: with a copy of what was done since the last one. */
  readonly close: (backUp?: boolean) => Promise<void>;
};

/** The store over an opened and locked base. */
export const baseStore = (opened: Opened, passwordCost?: Cost): OpenStore => {
  const { low, lock, keyed } = opened;
  const settle = settler(opened);
  const queue = changeQueue({
    current: () => low.data,
    write: (next, kind) => saveBase(opened, next, kind),
    settle,
  });
  const read = stepReader(keyed);
  const actOf = async (revision: number | undefined): Promise<Act | null> =>
    revision === undefined ? null : ((await read(low.data, revision))?.act ?? null);
  let isClosed = false;
  const forgets: (() => void)[] = [];
  const change: typeof queue.change = async (kind, plan) =>
    isClosed ? failed({ code: 'no-open-base' }) : queue.change(kind, plan);
  const readEntries = journalReader(keyed);
  return {
    readOnly: () => false,
    current: () => low.data.school,
    revision: () => low.data.revision,
    dataRevision: dataRevision(low),
    commit: (from, next, act) => change(act.kind, planChange(from, next, act, opened)),
    note: (act) => change(act.kind, planNote(act, opened)),
    undo: () => change('step-undone', planUndo(read, opened)),
    redo: () => change('step-redone', planRedo(read, opened)),
    lastStep: () => actOf(low.data.steps.at(-1)),
    nextStep: () => actOf(low.data.redo.at(-1)),
    settled: async () => {
      await queue.settled();
      await keyed.files.freed();
    },
    journal: async () => {
      await queue.settled();
      return readEntries();
    },
    journalBreak: async () => {
      await queue.settled();
      return findJournalBreak(keyed, low.data.journal);
    },
    backupFailedOn: () => low.data.backupFailedOn,
    savedAt: () => low.data.savedAt,
    stepsFrom: async (revision) => {
      const { steps } = low.data;
      const at = steps.indexOf(revision);
      if (at < 0) return null;
      const found = await Promise.all(steps.slice(at).map((each) => read(low.data, each)));
      return found.every((step) => step !== null) ? found : null;
    },
    attachments: attachmentsOf(keyed.pieces),
    protection: baseProtection(opened, queue.alone, settle, passwordCost),
    backups: baseBackups(opened, queue.alone),
    destruction: baseDestruction(opened, queue.alone, settle),
    isClosed: () => isClosed,
    whenClosed: (forget) => forgets.push(forget),
    close: async (backUp = false) => {
      isClosed = true;
      for (const forget of forgets.splice(0)) forget();
      await queue.settled();
      if (backUp) await queue.alone(() => backUpOnExit(opened));
      keyed.ring.wipe();
      await lock.release();
    },
  };
};
