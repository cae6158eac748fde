import type { Category } from '../people/role.ts';
import type { Day } from '../values/calendar.ts';

/** How the user told the program to read files that look alike. */
export type RosterProfile = {
  readonly id: string;
  /** Equal for files with the same header. */
  readonly signature: string;
  readonly encoding?: string;
  readonly category?: Category;
  /** Counted from 1, as the file's program shows it. */
  readonly headerRow?: number;
  readonly skippedSheets: readonly string[];
  /** Column title → field; '' leaves the column out. */
  readonly columns: Readonly<Record<string, string>>;
  readonly usedOn: Day;
};

/** Whether a row of a roster is this person, as the user decided once. */
export type MatchDecision = {
  readonly id: string;
  /** Equal for rows that name the same person in the same place. */
  readonly rowKey: string;
  readonly personId: string;
  readonly same: boolean;
  readonly on: Day;
};

/** A list of the platform that was held against the roster; strangers are counted, never kept (R29). */
export type PlatformList = {
  readonly id: string;
  /** The class, chat or school that it was taken from. */
  readonly place: string;
  readonly on: Day;
  readonly memberIds: readonly string[];
  readonly strangers: number;
};

/** The school's own .docx in place of a document of the program; its bytes are an attachment of the base. */
export type DocumentTemplate = {
  readonly id: string;
  readonly document: string;
  readonly attachmentId: string;
  readonly fileName: string;
  readonly addedOn: Day;
};
