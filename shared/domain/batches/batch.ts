import type { PlatformRole } from '../people/role.ts';
import type { Day } from '../values/calendar.ts';

/**
 * Slips to cut, slips that hide their code when folded, a sheet for a family, a page in large print, the list of
 * a class with signatures, and a poster without names.
 */
export const sheetLayouts = ['slips', 'folding', 'family', 'large', 'list', 'poster'] as const;
export type SheetLayout = (typeof sheetLayouts)[number];

export const slipsPerPage = [1, 2, 4, 8, 10] as const;
export type SlipsPerPage = (typeof slipsPerPage)[number];

/** Of the sentence that a batch may have of its own. */
export const LONGEST_BATCH_NOTE = 300;

/** One invitation of a batch: what was printed for whom. */
export type IssuedSlip = {
  /** Counted from 1 within the batch. */
  readonly number: number;
  readonly personId: string;
  readonly classId: string;
  readonly role: PlatformRole;
  /** Null on a sheet without a link: the person joins another way. */
  readonly linkId: string | null;
  /** The check word of a slip that was printed without the name. */
  readonly word?: string;
};

/** A poster of a batch: it names nobody. */
export type IssuedPoster = Pick<IssuedSlip, 'classId' | 'role' | 'linkId'>;

/** How the sheets of a batch came onto paper. */
export const printWays = ['file', 'printer'] as const;
export type BatchPrint = {
  readonly on: Day;
  readonly way: (typeof printWays)[number];
  /** How many slips, where a reprint left some out. */
  readonly slips: number;
};

/** What becomes of a printed slip: it is given to its person, or gets lost. */
export const slipFates = ['handedOut', 'lost'] as const;
export type SlipFate = (typeof slipFates)[number];

export type SlipMark = { readonly number: number; readonly fate: SlipFate; readonly on: Day };

/** Sheets made together: numbered and dated; what was printed for whom is never changed afterwards (R19). */
export type Batch = {
  readonly id: string;
  readonly number: number;
  readonly on: Day;
  readonly layout: SheetLayout;
  readonly slips: readonly IssuedSlip[];
  readonly posters?: readonly IssuedPoster[];
  /** How many codes were read back from the finished sheets. */
  readonly codesVerified: number;
  readonly perPage?: SlipsPerPage;
  readonly withoutNames?: boolean;
  /** By which day the people are asked to join. */
  readonly deadline?: Day;
  /** On which days those who have not joined are to be reminded, in order. */
  readonly reminders?: readonly Day[];
  /** On which days it was noted that they were reminded. */
  readonly reminded?: readonly Day[];
  /** A sentence of its own that stands on every sheet of the batch. */
  readonly note?: string;
  /** Every print, the first one too, in order. */
  readonly prints?: readonly BatchPrint[];
  /** What became of its slips, in the order in which it was noted; a slip's last mark counts. */
  readonly marks?: readonly SlipMark[];
};
