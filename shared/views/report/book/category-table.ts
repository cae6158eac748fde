import { categoryNames, columnHeads, summaryText } from '../../../text/report/report.ts';
import { type BookColumn, type BookRow, cell, formulaCell } from '../../book.ts';
import { baseOf, joinedOf, notYetOf, onListOf, type Tally } from '../figures/tally.ts';
import type { ReportContext } from './report-context.ts';
import { headerRow } from './sheet-head.ts';
import {
  bodyLook,
  type CountCell,
  columnSum,
  plainCount,
  type RowLook,
  shareCell,
  totalLook,
} from './tally-cells.ts';

type Column = { readonly head: string } & BookColumn;

const column = (head: string, width: number, style: BookColumn['style'] = 'number'): Column => ({
  head,
  width,
  style,
});

export const categoryColumns: readonly Column[] = [
  column(summaryText.category, 39, 'text'),
  column(columnHeads.onList, 10),
  column(columnHeads.notInvited, 13),
  column(columnHeads.invited, 13),
  column(columnHeads.requested, 10),
  column(columnHeads.joined, 17),
  column(columnHeads.confirmed, 15),
  column(columnHeads.refused, 12),
  column(columnHeads.left, 9),
  column(columnHeads.base, 10),
  column(columnHeads.share, 9, 'percent'),
  column(columnHeads.notYet, 17),
  column(columnHeads.newly, 10),
];

const tallyRow = (name: string, tally: Tally, row: number, look: RowLook, count: CountCell): BookRow => ({
  cells: [
    cell(name, look === totalLook ? 'total' : 'text'),
    count(1, onListOf(tally), look.number),
    count(2, tally.notInvited, look.number),
    count(3, tally.invited, look.number),
    count(4, tally.requested, look.number),
    count(5, joinedOf(tally), look.number),
    count(6, tally.confirmed, look.number),
    count(7, tally.refused, look.number),
    count(8, tally.left, look.number),
    formulaCell(`B${row}-H${row}-I${row}`, baseOf(tally), look.number),
    shareCell(`F${row}`, `J${row}`, tally, look.percent),
    formulaCell(`J${row}-F${row}`, notYetOf(tally), look.number),
    count(12, tally.newlyJoined, look.number),
  ],
});

/** The main table; its header stands in row `header`. */
export const categoryTable = (
  { figures, words, categories }: ReportContext,
  header: number,
): readonly BookRow[] => {
  const names = categoryNames(words);
  const first = header + 1;
  const last = header + categories.length;
  return [
    headerRow(categoryColumns.map(({ head }) => head)),
    ...categories.map((key, index) =>
      tallyRow(names[key], figures.categories[key], first + index, bodyLook, plainCount),
    ),
    tallyRow(summaryText.total, figures.total, last + 1, totalLook, columnSum(first, last)),
  ];
};
