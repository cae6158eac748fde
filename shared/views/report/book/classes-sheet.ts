import { columnLetters } from '../../../domain/values/column-letters.ts';
import {
  hasParallels,
  NOTHING,
  sheetTitles,
  unitRowNames,
  withoutClass,
} from '../../../text/report/report.ts';
import { capitalised } from '../../../text/words/roles.ts';
import { type BookCell, type BookRow, type BookSheet, cell, cellAddress, formulaCell } from '../../book.ts';
import type { ClassFigures } from '../figures/figures.ts';
import { onListOf, sumOf } from '../figures/tally.ts';
import type { ReportContext } from './report-context.ts';
import { fittedRow, HEAD_ROWS, labelColumn, sheetHead } from './sheet-head.ts';
import { type CountCell, columnSum, TALLY_COLUMNS, tallyCells, totalLook } from './tally-cells.ts';
import { shareBars, toldOf, unitCells, unitColumns, unitHeader } from './units-table.ts';

/** Columns before the figures, where the organisation has parallels. */
export const CLASS_LEADING = 3;
export const PARALLEL_COLUMN = 1;
const HEADER_ROWS = 2;

const leadingOf = ({ organisation }: ReportContext): number =>
  hasParallels(organisation.kind) ? CLASS_LEADING : CLASS_LEADING - 1;

/** Where the rows of the classes stand: other sheets add them up. */
export const classRowsOf = ({
  figures,
}: ReportContext): { readonly first: number; readonly last: number } => {
  const first = HEAD_ROWS + HEADER_ROWS + 1;
  return { first, last: HEAD_ROWS + HEADER_ROWS + figures.classes.length };
};

const classRow = (figures: ClassFigures, row: number, context: ReportContext): BookRow => {
  const { schoolClass, classTeacher } = figures;
  const leading = leadingOf(context);
  return {
    cells: [
      cell(schoolClass?.label ?? withoutClass(context.words)),
      ...(hasParallels(context.organisation.kind) ? [cell(schoolClass?.parallel ?? NOTHING)] : []),
      cell(classTeacher || NOTHING),
      ...unitCells(context, leading, (category, from) => tallyCells(figures[category], from, row)),
    ],
  };
};

const blanks = (count: number): readonly BookCell[] =>
  Array.from({ length: count }, () => cell(null, 'total'));

/** A guardian with children in several classes stands in each row: what repeats is taken off below the sum. */
const withoutRepeats = (context: ReportContext, sum: number): readonly BookRow[] => {
  const { repeatedGuardians: repeated, categories } = context.figures;
  if (onListOf(repeated) === 0) return [];
  const names = unitRowNames(context.words);
  const leading = leadingOf(context);
  const other = TALLY_COLUMNS * (toldOf(context).length - 1);
  const from = leading + other;
  const less = sum + 1;
  const net: CountCell = (column, count, style) =>
    formulaCell(`${cellAddress(column, sum)}-${cellAddress(column, less)}`, count, style);
  const rowOf = (name: string, cells: readonly BookCell[]): BookRow => ({
    cells: [cell(name, 'total'), ...blanks(leading - 1 + other), ...cells],
    merges: [{ from: 0, to: leading - 1 }],
  });
  return [
    rowOf(names.repeated, tallyCells(repeated, from, less, totalLook)),
    rowOf(names.net, tallyCells(categories.guardians, from, less + 1, totalLook, net)),
  ];
};

/** Students and guardians of each class, with the sum below. */
export const classesSheet = (context: ReportContext): BookSheet => {
  const { figures, words } = context;
  const { first, last } = classRowsOf(context);
  const sum = last + 1;
  const graded = hasParallels(context.organisation.kind);
  const heads = [
    capitalised(words.schoolClass.one),
    ...(graded ? [unitRowNames(words).parallel] : []),
    capitalised(words.classTeacher.one),
  ];
  const leading = heads.length;
  const count = columnSum(first, last);
  const columns = [
    labelColumn(figures.classes.map(({ schoolClass }) => schoolClass?.label ?? withoutClass(words))),
    ...(graded ? [{ width: 12, style: 'center' as const }] : []),
    { width: 26, style: 'text' as const },
    ...unitColumns(context),
  ];
  return {
    name: context.sheetNames.classes,
    columns,
    orientation: 'landscape',
    rows: [
      ...sheetHead(sheetTitles(words).classes, context, columns.length),
      ...unitHeader(heads, context),
      ...figures.classes.map((row, index) => fittedRow(classRow(row, first + index, context), columns)),
      {
        cells: [
          cell(unitRowNames(words).sum, 'total'),
          ...blanks(leading - 1),
          ...unitCells(context, leading, (category, from) =>
            tallyCells(sumOf(figures.classes.map((row) => row[category])), from, sum, totalLook, count),
          ),
        ],
        merges: [{ from: 0, to: leading - 1 }],
      },
      ...withoutRepeats(context, sum),
    ],
    frozenRows: HEAD_ROWS + HEADER_ROWS,
    frozenColumns: 1,
    repeatedRows: { first: HEAD_ROWS + 1, last: HEAD_ROWS + HEADER_ROWS },
    ...(last < first ? {} : { filter: `A${first - 1}:${columnLetters(columns.length - 1)}${last}` }),
    highlights: shareBars(context, leading, first, last),
  };
};
