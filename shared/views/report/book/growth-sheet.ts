import { columnLetters } from '../../../domain/values/column-letters.ts';
import { sheetTitles } from '../../../text/report/report.ts';
import { growthText, shortCategoryNames } from '../../../text/report/report-sheets.ts';
import {
  type BookChart,
  type BookColumn,
  type BookRow,
  type BookSheet,
  cell,
  dateCell,
  formulaCell,
} from '../../book.ts';
import type { GrowthWeek } from '../figures/growth.ts';
import type { ReportContext } from './report-context.ts';
import { HEAD_ROWS, headerRow, sheetHead } from './sheet-head.ts';

const HEADER = HEAD_ROWS + 1;
const FIRST = HEADER + 1;
const CHART_ROWS = 14;

const columnsOf = ({ categories }: ReportContext): readonly BookColumn[] => [
  { width: 16, style: 'date' },
  ...categories.map(() => ({ width: 17, style: 'number' as const })),
  { width: 12, style: 'number' },
  { width: 14, style: 'change' },
  { width: 26, style: 'text' },
];

const totalOf = ({ joined }: GrowthWeek, { categories }: ReportContext): number =>
  categories.reduce((sum, category) => sum + joined[category], 0);

const sourceOf = ({ on, snapshotOn }: GrowthWeek, { figures }: ReportContext): string => {
  if (snapshotOn !== null) return growthText.snapshot(snapshotOn);
  return on === figures.day ? growthText.present : growthText.records;
};

const weekRow = (
  week: GrowthWeek,
  before: GrowthWeek | undefined,
  row: number,
  context: ReportContext,
): BookRow => {
  const { categories } = context;
  const [last, sum] = [columnLetters(categories.length), columnLetters(categories.length + 1)];
  const total = totalOf(week, context);
  return {
    cells: [
      dateCell(week.on),
      ...categories.map((category) => cell(week.joined[category])),
      formulaCell(`SUM(B${row}:${last}${row})`, total, 'totalNumber'),
      before
        ? formulaCell(`${sum}${row}-${sum}${row - 1}`, total - totalOf(before, context), 'change')
        : cell('', 'center'),
      cell(sourceOf(week, context)),
    ],
  };
};

const chart = ({ words, categories }: ReportContext, last: number): BookChart => {
  const names = shortCategoryNames(words);
  return {
    kind: 'lines',
    numbers: 'counts',
    title: growthText.chartTitle,
    categories: `A${FIRST}:A${last}`,
    series: categories.map((category, index) => {
      const letter = columnLetters(1 + index);
      return { name: names[category], values: `${letter}${FIRST}:${letter}${last}` };
    }),
    from: { column: 0, row: last + 2 },
    to: { column: categories.length + 4, row: last + 2 + CHART_ROWS },
  };
};

/** Members by the end of each week, with the growth from one to the next. */
export const growthSheet = (context: ReportContext): BookSheet => {
  const { growth } = context.figures;
  const names = shortCategoryNames(context.words);
  const columns = columnsOf(context);
  return {
    name: context.sheetNames.growth,
    columns,
    orientation: 'landscape',
    rows: [
      ...sheetHead(sheetTitles(context.words).growth, context, columns.length),
      headerRow(
        [
          growthText.day,
          ...context.categories.map((category) => names[category]),
          growthText.total,
          growthText.change,
          growthText.source,
        ],
        32,
      ),
      ...growth.map((week, index) => weekRow(week, growth[index - 1], FIRST + index, context)),
    ],
    frozenRows: HEADER,
    repeatedRows: { first: HEADER, last: HEADER },
    charts: [chart(context, FIRST + growth.length - 1)],
  };
};
