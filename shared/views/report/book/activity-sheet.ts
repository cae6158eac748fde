import type { ReportCategory } from '../../../domain/reports/report-records.ts';
import { columnLetters } from '../../../domain/values/column-letters.ts';
import { NOTHING, sheetTitles } from '../../../text/report/report.ts';
import { shortCategoryNames, activityText as text } from '../../../text/report/report-sheets.ts';
import { type BookCell, type BookColumn, type BookRow, type BookSheet, cell } from '../../book.ts';
import { type ActivityWeek, targetOf, weekEnd } from '../figures/activity-figures.ts';
import type { ReportContext } from './report-context.ts';
import { HEAD_ROWS, paragraphRow, sheetHead } from './sheet-head.ts';
import { ratioCell } from './tally-cells.ts';

const EACH = 3;
const HEADER_ROWS = 2;
const FIRST = HEAD_ROWS + HEADER_ROWS + 1;
const CHART_ROWS = 16;

const columnsOf = ({ categories }: ReportContext): readonly BookColumn[] => [
  { width: 24, style: 'center' },
  ...categories.flatMap((): readonly BookColumn[] => [
    { width: 11, style: 'number' },
    { width: 13, style: 'number' },
    { width: 10, style: 'percent' },
  ]),
];

const shareColumn = (index: number): string => columnLetters(EACH + EACH * index);

const weekRow = (
  { weekOf, figures }: ActivityWeek,
  row: number,
  categories: readonly ReportCategory[],
): BookRow => ({
  cells: [
    cell(text.weekOf(weekOf, weekEnd(weekOf))),
    ...categories.flatMap((category, index): readonly BookCell[] => {
      const figure = figures[category];
      // Charts draw any text as zero: a share that is not known stays empty, and the line has a gap.
      if (!figure) return [cell(NOTHING), cell(NOTHING), cell(null)];
      const [active, outOf] = [columnLetters(1 + EACH * index), columnLetters(2 + EACH * index)];
      return [
        cell(figure.active),
        cell(figure.outOf ?? NOTHING),
        figure.share === null
          ? cell(null)
          : ratioCell(`${active}${row}`, `${outOf}${row}`, figure.active, figure.outOf ?? 0, 'percent'),
      ];
    }),
  ],
});

const header = ({ words, categories }: ReportContext): readonly BookRow[] => {
  const names = shortCategoryNames(words);
  const blank = cell('', 'header');
  return [
    {
      cells: [blank, ...categories.flatMap((category) => [cell(names[category], 'header'), blank, blank])],
      merges: categories.map((_, index) => ({ from: 1 + EACH * index, to: EACH + EACH * index })),
      height: 18,
    },
    {
      cells: [
        cell(text.week, 'header'),
        ...categories.flatMap(() =>
          [text.active, text.outOf, text.share].map((name) => cell(name, 'header')),
        ),
      ],
      height: 18,
    },
  ];
};

const targetRow = ({ organisation, categories }: ReportContext): BookRow => ({
  cells: [
    cell(text.target, 'total'),
    ...categories.flatMap((category) => [
      cell(null, 'total'),
      cell(null, 'total'),
      cell(targetOf(organisation, category), 'totalPercent'),
    ]),
  ],
});

/** Weekly activity as typed from the platform, against the targets. */
export const activitySheet = (context: ReportContext): BookSheet => {
  const { categories } = context;
  const { activity } = context.figures;
  const columns = columnsOf(context);
  const last = FIRST + activity.length - 1;
  const names = shortCategoryNames(context.words);
  const range = (index: number): string => `${shareColumn(index)}${FIRST}:${shareColumn(index)}${last}`;
  return {
    name: context.sheetNames.activity,
    columns,
    orientation: 'landscape',
    rows: [
      ...sheetHead(sheetTitles(context.words).activity, context, columns.length),
      ...header(context),
      ...activity.map((week, index) => weekRow(week, FIRST + index, categories)),
      targetRow(context),
      paragraphRow(
        text.note,
        columns.map(({ width }) => width),
        'note',
      ),
    ],
    frozenRows: HEAD_ROWS + HEADER_ROWS,
    frozenColumns: 1,
    repeatedRows: { first: HEAD_ROWS + 1, last: HEAD_ROWS + HEADER_ROWS },
    highlights: categories.map((category, index) => ({
      kind: 'below' as const,
      range: range(index),
      limit: targetOf(context.organisation, category),
    })),
    charts: [
      {
        kind: 'lines',
        numbers: 'shares',
        title: text.chartTitle,
        categories: `A${FIRST}:A${last}`,
        series: categories.map((category, index) => ({ name: names[category], values: range(index) })),
        from: { column: 0, row: last + 4 },
        to: { column: columns.length, row: last + 4 + CHART_ROWS },
      },
    ],
  };
};
