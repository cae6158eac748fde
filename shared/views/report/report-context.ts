import type { Day } from '../../domain/calendar.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { ReportFigures } from './figures.ts';

export type ReportSheet = 'summary' | 'classes' | 'parallels' | 'links' | 'notJoined' | 'method';

/** What every sheet of a report is made from. */
export type ReportContext = {
  readonly organisation: Organisation;
  readonly words: Vocabulary;
  readonly figures: ReportFigures;
  /** The day on which the report is made, not the one that it tells of. */
  readonly madeOn: Day;
  /** As workbooks take them: formulas name the sheets. */
  readonly sheetNames: Readonly<Record<ReportSheet, string>>;
};
