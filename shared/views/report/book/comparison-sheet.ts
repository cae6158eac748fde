import { summaryText } from '../../../text/report/report.ts';
import { shortCategoryNames, comparisonText as text } from '../../../text/report/report-sheets.ts';
import { capitalised, roleTitle } from '../../../text/words/roles.ts';
import {
  type BookCell,
  type BookColumn,
  type BookRow,
  type BookSheet,
  cell,
  emptyRow,
  formulaCell,
} from '../../book.ts';
import type { ChangedPerson, ComparedCounts, ReportComparison } from '../figures/comparison.ts';
import type { ReportContext } from './report-context.ts';
import { fittedRow, HEAD_ROWS, headerRow, paragraphRow, sheetHead } from './sheet-head.ts';
import {
  bodyLook,
  type CountCell,
  columnSum,
  plainCount,
  type RowLook,
  ratioCell,
  totalLook,
} from './tally-cells.ts';

const FIRST = HEAD_ROWS + 3;

const columns: readonly BookColumn[] = [
  { width: 30, style: 'text' },
  { width: 12, style: 'number' },
  { width: 12, style: 'number' },
  { width: 16, style: 'number' },
  { width: 16, style: 'number' },
  { width: 12, style: 'number' },
  { width: 12, style: 'number' },
  { width: 10, style: 'percent' },
  { width: 10, style: 'percent' },
  { width: 12, style: 'change' },
  { width: 17, style: 'change' },
];

type Row = { readonly name: string; readonly before: ComparedCounts; readonly now: ComparedCounts };

const compared = ({ name, before, now }: Row, row: number, count: CountCell, look: RowLook): BookRow => ({
  cells: [
    cell(name, look === totalLook ? 'total' : 'text'),
    count(1, before.onList, look.number),
    count(2, now.onList, look.number),
    count(3, before.base, look.number),
    count(4, now.base, look.number),
    count(5, before.joined, look.number),
    count(6, now.joined, look.number),
    ratioCell(`F${row}`, `D${row}`, before.joined, before.base, look.percent),
    ratioCell(`G${row}`, `E${row}`, now.joined, now.base, look.percent),
    formulaCell(`C${row}-B${row}`, now.onList - before.onList, look.change),
    formulaCell(`G${row}-F${row}`, now.joined - before.joined, look.change),
  ],
});

const sumOf = (counts: readonly ComparedCounts[]): ComparedCounts => ({
  onList: counts.reduce((sum, { onList }) => sum + onList, 0),
  joined: counts.reduce((sum, { joined }) => sum + joined, 0),
  base: counts.reduce((sum, { base }) => sum + base, 0),
});

const header = (): readonly BookRow[] => {
  const heads = [text.onList, text.base, text.joined, text.share];
  const groups: readonly BookCell[] = [
    cell('', 'header'),
    ...heads.flatMap((head) => [cell(head, 'header'), cell('', 'header')]),
    cell(text.changed, 'header'),
    cell('', 'header'),
  ];
  return [
    { cells: groups, merges: [1, 3, 5, 7, 9].map((from) => ({ from, to: from + 1 })), height: 18 },
    headerRow(
      [
        summaryText.category,
        text.before,
        text.now,
        text.before,
        text.now,
        text.before,
        text.now,
        text.before,
        text.now,
        text.changedOnList,
        text.changedJoined,
      ],
      18,
    ),
  ];
};

const personRow = (
  what: string,
  { name, role, classes }: ChangedPerson,
  { words }: ReportContext,
): BookRow => ({
  cells: [
    cell(what),
    cell(name, 'text'),
    ...Array<BookCell>(3).fill(cell(null, 'text')),
    cell(roleTitle(role, words), 'text'),
    ...Array<BookCell>(2).fill(cell(null, 'text')),
    cell(classes.join(', '), 'text'),
  ],
  merges: [
    { from: 1, to: 4 },
    { from: 5, to: 7 },
    { from: 8, to: 10 },
  ],
});

const peopleRows = (comparison: ReportComparison, context: ReportContext): readonly BookRow[] => {
  const all = (['joined', 'left', 'departed'] as const).flatMap((what) =>
    comparison[what].map((person) => personRow(text.who[what], person, context)),
  );
  const widths = columns.map(({ width }) => width);
  const [what, name, role] = text.peopleHeads;
  const head: BookRow = {
    cells: [
      cell(what, 'header'),
      cell(name, 'header'),
      ...Array<BookCell>(3).fill(cell('', 'header')),
      cell(role, 'header'),
      ...Array<BookCell>(2).fill(cell('', 'header')),
      cell(capitalised(context.words.schoolClass.one), 'header'),
    ],
    merges: [
      { from: 1, to: 4 },
      { from: 5, to: 7 },
      { from: 8, to: 10 },
    ],
    height: 20,
  };
  return [
    head,
    ...(all.length === 0
      ? [paragraphRow(text.nobody, widths, 'text')]
      : all.map((row) => fittedRow(row, columns))),
    ...(comparison.erased > 0 ? [paragraphRow(text.erased(comparison.erased), widths, 'note')] : []),
  ];
};

/** What changed since the earlier report, in figures and by name. */
export const comparisonSheet = (context: ReportContext, comparison: ReportComparison): BookSheet => {
  const names = shortCategoryNames(context.words);
  const rows = comparison.rows.map((row) => ({ ...row, name: names[row.category] }));
  const last = FIRST + rows.length - 1;
  const total = {
    name: summaryText.total,
    before: sumOf(rows.map(({ before }) => before)),
    now: sumOf(rows.map(({ now }) => now)),
  };
  return {
    name: context.sheetNames.comparison,
    columns,
    orientation: 'landscape',
    rows: [
      ...sheetHead(text.title(comparison.number, comparison.asOf), context, columns.length),
      ...header(),
      ...rows.map((row, index) => compared(row, FIRST + index, plainCount, bodyLook)),
      compared(total, last + 1, columnSum(FIRST, last), totalLook),
      emptyRow,
      ...peopleRows(comparison, context),
    ],
  };
};
