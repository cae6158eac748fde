import type { Act } from '../domain/base/journal.ts';
import type { Result } from '../domain/result.ts';
import type { School } from '../domain/school.ts';
import type { Day } from '../domain/values/calendar.ts';
import type { Workbook } from '../importing/cells/workbook.ts';

export type Clock = {
  /** The day in the machine's own time zone. */
  readonly today: () => Day;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
};

/** The one holder of a base. Memory is swapped only after the disk has the change. */
export type SchoolStore = {
  /** The last state that is on disk. */
  readonly current: () => School;
  /** Counts the acts since the base was made. */
  readonly revision: () => number;
  /** The same for as long as no row changes: by it a plan knows whether its state still stands. */
  readonly dataRevision: () => number;
  /**
   * Saves what `next` changed in `from` as one step that can be undone, and writes the act to the journal.
   * Other changes made since `from` stand; where they touch the same rows, the answer is `plan-outdated`.
   */
  readonly commit: (from: School, next: School, act: Act) => Promise<Result<number>>;
  /** Writes an act that changes no row to the journal. */
  readonly note: (act: Act) => Promise<Result<number>>;
  /** Takes the last step back; the journal keeps both. */
  readonly undo: () => Promise<Result<Act>>;
};

/**
 * Large bytes of a base beside its rows – scans, templates, reports that were handed over –, never changed. They
 * are kept before the row that names them is committed; one that no row names is harmless.
 */
export type Attachments = {
  /** The bytes are on the disk when it returns their id; the same bytes have the same id. */
  readonly keep: (bytes: Uint8Array) => Promise<Result<string>>;
  /** `attachment-missing` when they are gone, or differ from what was kept. */
  readonly read: (id: string) => Promise<Result<Uint8Array>>;
};

/** Reads a roster file's bytes into cells, or says in one failure why they are no table. */
export type TableReader = {
  readonly read: (file: string, encoding?: string) => Promise<Result<Workbook>>;
};

export type ResultFile = { readonly name: string; readonly bytes: Uint8Array };

/** A folder that the user chose for results. Existing files of the same name are replaced. */
export type OutputFolder = {
  /** Returns the path of what was written. */
  readonly write: (name: string, bytes: Uint8Array, existing?: 'replace' | 'keep') => Promise<Result<string>>;
  /**
   * Puts files beside their places, commits, then moves them into place; returns their paths.
   * When the disk or the commit fails there is neither a new file nor a change in the base; a file whose place
   * is taken only after the commit goes beside it. `keep` leaves older files as they are and numbers the new; a file
   * that stands there already, byte for byte, is not written again.
   */
  readonly deliver: (
    files: readonly ResultFile[],
    commit: () => Promise<Result<unknown>>,
    existing?: 'replace' | 'keep',
  ) => Promise<Result<readonly string[]>>;
};

/** Told now and then about long work; `total` is 0 where it is not known. */
export type Progress = (what: string, done: number, total: number) => void;

/** Text as UTF-8 bytes and back. */
export type TextBytes = {
  readonly bytesOf: (text: string) => Uint8Array;
  readonly textOf: (bytes: Uint8Array) => string;
};
