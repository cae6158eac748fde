import { reportCategories } from '../../domain/report-records.ts';
import { categoryNames, columnHeads, summaryText } from '../../text/report.ts';
import { type BookColumn, type BookRow, cell, formulaCell } from '../book.ts';
import type { ReportContext } from './report-context.ts';
import { headerRow } from './sheet-head.ts';
import { baseOf, joinedOf, notYetOf, onListOf, type Tally } from './tally.ts';
import {
  bodyLook,
  type CountCell,
  columnSum,
  plainCount,
  type RowLook,
  shareCell,
  totalLook,
} from './tally-cells.ts';

export const categoryColumns: readonly BookColumn[] = [
  { width: 39, style: 'text' },
  { width: 10, style: 'number' },
  { width: 13, style: 'number' },
  { width: 13, style: 'number' },
  { width: 10, style: 'number' },
  { width: 17, style: 'number' },
  { width: 15, style: 'number' },
  { width: 12, style: 'number' },
  { width: 9, style: 'number' },
  { width: 10, style: 'number' },
  { width: 9, style: 'percent' },
  { width: 17, style: 'number' },
  { width: 10, style: 'number' },
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
export const categoryTable = ({ figures, words }: ReportContext, header: number): readonly BookRow[] => {
  const {
    onList,
    notInvited,
    invited,
    requested,
    joined,
    confirmed,
    refused,
    left,
    base,
    share,
    notYet,
    newly,
  } = columnHeads;
  const names = categoryNames(words);
  const first = header + 1;
  const last = header + reportCategories.length;
  return [
    headerRow([
      summaryText.category,
      onList,
      notInvited,
      invited,
      requested,
      joined,
      confirmed,
      refused,
      left,
      base,
      share,
      notYet,
      newly,
    ]),
    ...reportCategories.map((key, index) =>
      tallyRow(names[key], figures.categories[key], first + index, bodyLook, plainCount),
    ),
    tallyRow(summaryText.total, figures.total, last + 1, totalLook, columnSum(first, last)),
  ];
};
