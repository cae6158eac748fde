import { columnLetters } from '../../../domain/values/column-letters.ts';
import { NOTHING } from '../../../text/report/report.ts';
import { type BookCell, type BookStyle, cell, formulaCell } from '../../book.ts';
import {
  baseOf,
  joinedOf,
  notYetOf,
  onListOf,
  outsideBaseOf,
  shareOf,
  type Tally,
} from '../figures/tally.ts';

/** Makes the cell of a count in a column, counted from 0: a plain number, or a formula that adds up others. */
export type CountCell = (column: number, count: number, style: BookStyle) => BookCell;

export const plainCount: CountCell = (_, count, style) => cell(count, style);

/** Adds up the rows from `first` to `last` of the same column. */
export const columnSum =
  (first: number, last: number): CountCell =>
  (column, count, style) => {
    const letters = columnLetters(column);
    return last < first
      ? cell(count, style)
      : formulaCell(`SUM(${letters}${first}:${letters}${last})`, count, style);
  };

export type RowLook = {
  readonly number: BookStyle;
  readonly percent: BookStyle;
  readonly change: BookStyle;
};
export const bodyLook: RowLook = { number: 'number', percent: 'percent', change: 'change' };
export const totalLook: RowLook = {
  number: 'totalNumber',
  percent: 'totalPercent',
  change: 'totalChange',
};

/** `–` where the base is empty. */
export const shareCell = (joined: string, base: string, tally: Tally, style: BookStyle): BookCell =>
  formulaCell(`IF(${base}=0,"${NOTHING}",${joined}/${base})`, shareOf(tally) ?? NOTHING, style);

/** The same for two counts; their cells are named first. */
export const ratioCell = (
  partCell: string,
  baseCell: string,
  part: number,
  base: number,
  style: BookStyle,
): BookCell =>
  formulaCell(
    `IF(${baseCell}=0,"${NOTHING}",${partCell}/${baseCell})`,
    base === 0 ? NOTHING : part / base,
    style,
  );

export const TALLY_COLUMNS = 6;
/** Where the share stands among them, counted from 0. */
export const SHARE_COLUMN = 4;

/** On the list · outside the base · base · joined · share · not yet, from a column on. */
export const tallyCells = (
  tally: Tally,
  from: number,
  row: number,
  look: RowLook = bodyLook,
  count: CountCell = plainCount,
): readonly BookCell[] => {
  const letters = Array.from({ length: TALLY_COLUMNS }, (_, index) => columnLetters(from + index));
  const [onList = '', outside = '', base = '', joined = ''] = letters;
  return [
    count(from, onListOf(tally), look.number),
    count(from + 1, outsideBaseOf(tally), look.number),
    formulaCell(`${onList}${row}-${outside}${row}`, baseOf(tally), look.number),
    count(from + 3, joinedOf(tally), look.number),
    shareCell(`${joined}${row}`, `${base}${row}`, tally, look.percent),
    formulaCell(`${base}${row}-${joined}${row}`, notYetOf(tally), look.number),
  ];
};
