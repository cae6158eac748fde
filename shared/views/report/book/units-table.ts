import { columnLetters } from '../../../domain/values/column-letters.ts';
import { columnHeads } from '../../../text/report/report.ts';
import { capitalised } from '../../../text/words/roles.ts';
import { type BookCell, type BookColumn, type BookHighlight, type BookRow, cell } from '../../book.ts';
import type { UnitFigures } from '../figures/figures.ts';
import type { ReportContext } from './report-context.ts';
import { SHARE_COLUMN, TALLY_COLUMNS } from './tally-cells.ts';

const unitCategories = ['students', 'guardians'] as const satisfies readonly (keyof UnitFigures)[];

/** Whom the rows of classes tell of, side by side. */
export const toldOf = ({ categories }: Pick<ReportContext, 'categories'>) =>
  unitCategories.filter((category) => categories.includes(category));

const columnsOfOne: readonly BookColumn[] = [
  { width: 9, style: 'number' },
  { width: 12, style: 'number' },
  { width: 9, style: 'number' },
  { width: 17, style: 'number' },
  { width: 9, style: 'percent' },
  { width: 17, style: 'number' },
];

export const unitColumns = (context: ReportContext): readonly BookColumn[] =>
  toldOf(context).flatMap(() => columnsOfOne);

/** The cells of each of them, made from a column on. */
export const unitCells = (
  context: ReportContext,
  leading: number,
  cellsOf: (category: keyof UnitFigures, from: number) => readonly BookCell[],
): readonly BookCell[] =>
  toldOf(context).flatMap((category, index) => cellsOf(category, leading + TALLY_COLUMNS * index));

const { onList, outside, base, joined, share, notYet } = columnHeads;
const heads = [onList, outside, base, joined, share, notYet];

/** Two rows: who the columns tell of, and what each tells. */
export const unitHeader = (leading: readonly string[], context: ReportContext): readonly BookRow[] => {
  const { words } = context;
  const told = toldOf(context);
  const nouns = { students: words.student, guardians: words.guardian };
  const from = leading.length;
  const blank = cell('', 'header');
  const above = told.flatMap((category) => [
    cell(capitalised(nouns[category].plural), 'header'),
    ...Array.from({ length: TALLY_COLUMNS - 1 }, () => blank),
  ]);
  return [
    {
      cells: [...leading.map(() => blank), ...above],
      merges: told.map((_, index) => ({
        from: from + TALLY_COLUMNS * index,
        to: from + TALLY_COLUMNS * (index + 1) - 1,
      })),
      height: 18,
    },
    { cells: [...leading, ...told.flatMap(() => heads)].map((name) => cell(name, 'header')), height: 32 },
  ];
};

/** Bars behind the shares. */
export const shareBars = (
  context: ReportContext,
  leading: number,
  first: number,
  last: number,
): readonly BookHighlight[] =>
  last < first
    ? []
    : toldOf(context).map((_, index) => {
        const letters = columnLetters(leading + TALLY_COLUMNS * index + SHARE_COLUMN);
        return { kind: 'bars', range: `${letters}${first}:${letters}${last}` };
      });
