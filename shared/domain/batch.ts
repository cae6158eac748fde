import type { Day } from './calendar.ts';
import type { PlatformRole } from './role.ts';

export const sheetLayouts = ['slips', 'list', 'poster'] as const;
export type SheetLayout = (typeof sheetLayouts)[number];

/** One invitation of a batch: what was printed for whom. */
export type IssuedSlip = {
  /** Counted from 1 within the batch. */
  readonly number: number;
  readonly personId: string;
  readonly classId: string;
  readonly role: PlatformRole;
  /** Null on a sheet without a link: the person joins another way. */
  readonly linkId: string | null;
};

/** Sheets made together: numbered, dated, never changed afterwards (R19). */
export type Batch = {
  readonly id: string;
  readonly number: number;
  readonly on: Day;
  readonly layout: SheetLayout;
  readonly slips: readonly IssuedSlip[];
  /** How many codes were read back from the finished sheets. */
  readonly codesVerified: number;
};
