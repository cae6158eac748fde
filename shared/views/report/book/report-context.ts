import type { Organisation } from '../../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../../domain/organisation/vocabulary.ts';
import type { ReportCategory } from '../../../domain/reports/report-records.ts';
import type { Day } from '../../../domain/values/calendar.ts';
import type { ClassList } from '../figures/class-lists.ts';
import type { ReportComparison } from '../figures/comparison.ts';
import type { ReportFigures } from '../figures/figures.ts';

/** The sheets that do not tell of one class alone, in their order. */
export const reportSheets = [
  'summary',
  'contents',
  'classes',
  'parallels',
  'growth',
  'comparison',
  'activity',
  'links',
  'chats',
  'notJoined',
  'method',
] as const;
export type ReportSheet = (typeof reportSheets)[number];

/** What every sheet of a report is made from. */
export type ReportContext = {
  readonly organisation: Organisation;
  readonly words: Vocabulary;
  readonly figures: ReportFigures;
  /** Those that are told of, in their order. */
  readonly categories: readonly ReportCategory[];
  /** Against an earlier report; null without one. */
  readonly comparison: ReportComparison | null;
  /** The classes that get a sheet of their own. */
  readonly classLists: readonly ClassList[];
  /** The day on which the report is made, not the one that it tells of. */
  readonly madeOn: Day;
  /** As workbooks take them: formulas name the sheets. */
  readonly sheetNames: Readonly<Record<ReportSheet, string>>;
};
