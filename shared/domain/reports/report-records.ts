import type { Day } from '../values/calendar.ts';

/** Whom a report counts apart. */
export const reportCategories = ['teachers', 'employees', 'students', 'guardians'] as const;
export type ReportCategory = (typeof reportCategories)[number];

/** How many people of a category stood in each state on one day. */
export type SnapshotRow = {
  /** Absent: of the whole school. */
  readonly classId?: string;
  readonly category: ReportCategory;
  readonly counts: Readonly<Record<string, number>>;
};

/** How the school stood at the end of a day on which something had changed (R27). */
export type Snapshot = {
  readonly id: string;
  readonly on: Day;
  readonly rows: readonly SnapshotRow[];
};

/** A report that was handed over; its bytes are an attachment of the base, never made again (R28). */
export type FrozenReport = {
  readonly id: string;
  readonly number: number;
  readonly asOf: Day;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** The user of the operating system. */
  readonly madeBy: string;
  readonly fileName: string;
  readonly attachmentId: string;
  /** The attachment that tells who had joined by then; comparisons are made with it. */
  readonly membersId?: string;
};

/** How many people of a category were active in a week, as typed from the platform. */
export type WeeklyActivity = {
  readonly id: string;
  /** The week's Monday. */
  readonly weekOf: Day;
  readonly category: ReportCategory;
  readonly active: number;
  /** Of how many people. */
  readonly outOf?: number;
};

/** A table of the district's own: chosen indicators in a chosen order. */
export type OwnForm = {
  readonly id: string;
  readonly name: string;
  readonly indicators: readonly string[];
  /** What stands in the rows; the indicators are columns unless `sideways`. */
  readonly breakdown: string;
  readonly sideways: boolean;
  /** The district's own words over the indicators, in their order; '' leaves the program's. */
  readonly headings?: readonly string[];
};

/** What a report keeps beside its file, so that later ones can be held against it. */
export type ReportMembers = {
  readonly asOf: Day;
  readonly categories: Readonly<
    Record<ReportCategory, { readonly onList: number; readonly joined: number; readonly base: number }>
  >;
  /** The ids of those who had joined. */
  readonly joined: readonly string[];
};
