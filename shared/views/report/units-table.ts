import { columnLetters } from '../../domain/column-letters.ts';
import { columnHeads } from '../../text/report.ts';
import { capitalised } from '../../text/roles.ts';
import { type BookColumn, type BookHighlight, type BookRow, cell } from '../book.ts';
import type { ReportContext } from './report-context.ts';
import { SHARE_COLUMN, TALLY_COLUMNS } from './tally-cells.ts';

/** The columns of students and of guardians, side by side. */
export const unitColumns: readonly BookColumn[] = [0, 1].flatMap(() => [
  { width: 9, style: 'number' as const },
  { width: 12, style: 'number' as const },
  { width: 9, style: 'number' as const },
  { width: 17, style: 'number' as const },
  { width: 9, style: 'percent' as const },
  { width: 17, style: 'number' as const },
]);

const { onList, outside, base, joined, share, notYet } = columnHeads;
const heads = [onList, outside, base, joined, share, notYet];

/** Two rows: who the columns tell of, and what each tells. */
export const unitHeader = (leading: readonly string[], { words }: ReportContext): readonly BookRow[] => {
  const from = leading.length;
  const blank = cell('', 'header');
  const above = [words.student.plural, words.guardian.plural].flatMap((whom) => [
    cell(capitalised(whom), 'header'),
    ...Array.from({ length: TALLY_COLUMNS - 1 }, () => blank),
  ]);
  return [
    {
      cells: [...leading.map(() => blank), ...above],
      merges: [from, from + TALLY_COLUMNS].map((start) => ({ from: start, to: start + TALLY_COLUMNS - 1 })),
      height: 18,
    },
    { cells: [...leading, ...heads, ...heads].map((name) => cell(name, 'header')), height: 32 },
  ];
};

/** Bars behind both shares. */
export const shareBars = (leading: number, first: number, last: number): readonly BookHighlight[] =>
  last < first
    ? []
    : [leading + SHARE_COLUMN, leading + TALLY_COLUMNS + SHARE_COLUMN].map((column) => ({
        kind: 'bars',
        range: `${columnLetters(column)}${first}:${columnLetters(column)}${last}`,
      }));
