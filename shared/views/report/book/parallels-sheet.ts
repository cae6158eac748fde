import { columnLetters } from '../../../domain/values/column-letters.ts';
import {
  levelNames,
  NOTHING,
  parallelName,
  parallelsChartTitle,
  sheetTitles,
  unitRowNames,
} from '../../../text/report/report.ts';
import { capitalised } from '../../../text/words/roles.ts';
import {
  type BookChart,
  type BookRow,
  type BookSheet,
  cell,
  cellAddress,
  emptyRow,
  formulaCell,
} from '../../book.ts';
import { quotedSheetName } from '../../sheet-name.ts';
import { levelOf, type ParallelFigures, type UnitFigures } from '../figures/figures.ts';
import { sumOf } from '../figures/tally.ts';
import { CLASS_LEADING, classRowsOf, PARALLEL_COLUMN } from './classes-sheet.ts';
import type { ReportContext } from './report-context.ts';
import { HEAD_ROWS, sheetHead } from './sheet-head.ts';
import {
  bodyLook,
  type CountCell,
  columnSum,
  type RowLook,
  SHARE_COLUMN,
  TALLY_COLUMNS,
  tallyCells,
  totalLook,
} from './tally-cells.ts';
import { shareBars, toldOf, unitCells, unitColumns, unitHeader } from './units-table.ts';

const LEADING = 2;
const HEADER_ROWS = 2;
const CHART_ROWS = 16;
const FIRST = HEAD_ROWS + HEADER_ROWS + 1;

type UnitRow = UnitFigures & { readonly name: string; readonly classes: number };

const unitRow = (
  context: ReportContext,
  unit: UnitRow,
  row: number,
  count: CountCell,
  look: RowLook = bodyLook,
): BookRow => ({
  cells: [
    cell(unit.name, look === totalLook ? 'total' : 'text'),
    count(1, unit.classes, look.number),
    ...unitCells(context, LEADING, (category, from) => tallyCells(unit[category], from, row, look, count)),
  ],
});

/** Adds up the rows of a parallel on the classes' sheet, so that the figures stay true when a class is mended. */
const classesOfParallel =
  (context: ReportContext, { parallel }: ParallelFigures): CountCell =>
  (column, count, style) => {
    const { first, last } = classRowsOf(context);
    const sheet = quotedSheetName(context.sheetNames.classes);
    const range = (letters: string): string => `${sheet}!$${letters}$${first}:$${letters}$${last}`;
    const offset = column - LEADING;
    if (offset < 0) return cell(count, style);
    const criterion = parallel === null ? `"${NOTHING}"` : String(parallel);
    const summed = range(columnLetters(CLASS_LEADING + offset));
    return formulaCell(
      `SUMIF(${range(columnLetters(PARALLEL_COLUMN))},${criterion},${summed})`,
      count,
      style,
    );
  };

/** `7:9` and `12:12` for the rows 7, 8, 9 and 12. */
const runsOf = (rows: readonly number[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
};

const sumOfRows =
  (rows: readonly number[]): CountCell =>
  (column, count, style) =>
    formulaCell(
      `SUM(${runsOf(rows)
        .map(([first, last]) => `${cellAddress(column, first)}:${cellAddress(column, last)}`)
        .join(',')})`,
      count,
      style,
    );

const totalOf = (context: ReportContext): UnitRow => ({
  name: unitRowNames(context.words).sum,
  classes: context.figures.parallels.reduce((sum, { classes }) => sum + classes, 0),
  students: sumOf(context.figures.parallels.map(({ students }) => students)),
  guardians: sumOf(context.figures.parallels.map(({ guardians }) => guardians)),
});

/** The shares of each parallel, under the tables. */
const sharesChart = (context: ReportContext, last: number, top: number): BookChart => {
  const { words } = context;
  const told = toldOf(context);
  const nouns = { students: words.student, guardians: words.guardian };
  const share = (leading: number): string => {
    const letters = columnLetters(leading + SHARE_COLUMN);
    return `${letters}${FIRST}:${letters}${last}`;
  };
  return {
    kind: 'columns',
    numbers: 'shares',
    title: parallelsChartTitle,
    categories: `A${FIRST}:A${last}`,
    series: told.map((category, index) => ({
      name: capitalised(nouns[category].plural),
      values: share(LEADING + TALLY_COLUMNS * index),
    })),
    from: { column: 0, row: top },
    to: { column: LEADING + told.length * TALLY_COLUMNS - 1, row: top + CHART_ROWS },
  };
};

/** Years of study, and the levels of school that they make up. */
export const parallelsSheet = (context: ReportContext): BookSheet => {
  const { parallels, levels } = context.figures;
  const last = FIRST + parallels.length - 1;
  const levelHeader = last + 3;
  const firstLevel = levelHeader + 2;
  const columns = [
    { width: 26, style: 'text' as const },
    { width: 10, style: 'number' as const },
    ...unitColumns(context),
  ];
  const { parallel, level, classes } = unitRowNames(context.words);
  const rowsOfLevel = (own: (typeof levels)[number]): readonly number[] =>
    parallels.flatMap((row, index) => (levelOf(row.parallel) === own.level ? [FIRST + index] : []));
  return {
    name: context.sheetNames.parallels,
    columns,
    orientation: 'landscape',
    rows: [
      ...sheetHead(sheetTitles(context.words).parallels, context, columns.length),
      ...unitHeader([parallel, classes], context),
      ...parallels.map((row, index) =>
        unitRow(
          context,
          { ...row, name: parallelName(row.parallel, context.words) },
          FIRST + index,
          classesOfParallel(context, row),
        ),
      ),
      unitRow(context, totalOf(context), last + 1, columnSum(FIRST, last), totalLook),
      emptyRow,
      ...unitHeader([level, classes], context),
      ...levels.map((row, index) =>
        unitRow(
          context,
          { ...row, name: levelNames[row.level] },
          firstLevel + index,
          sumOfRows(rowsOfLevel(row)),
        ),
      ),
    ],
    frozenRows: HEAD_ROWS + HEADER_ROWS,
    frozenColumns: 1,
    repeatedRows: { first: HEAD_ROWS + 1, last: HEAD_ROWS + HEADER_ROWS },
    charts: [sharesChart(context, last, firstLevel + levels.length + 1)],
    highlights: [
      ...shareBars(context, LEADING, FIRST, last),
      ...shareBars(context, LEADING, firstLevel, firstLevel + levels.length - 1),
    ],
  };
};
