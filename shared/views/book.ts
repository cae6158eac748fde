import type { Day } from '../domain/values/calendar.ts';
import { daysBetween } from '../domain/values/calendar.ts';
import { columnLetters } from '../domain/values/column-letters.ts';

/** The closed set of looks; what each means in fonts and colours is the writer's business. */
const bookStyles = [
  'title',
  'subtitle',
  'section',
  'label',
  'note',
  'header',
  'text',
  'center',
  'number',
  'percent',
  'date',
  'total',
  'totalNumber',
  'totalPercent',
  'bad',
  'link',
  'change',
  'totalChange',
  'paragraph',
  'plain',
] as const;
export type BookStyle = (typeof bookStyles)[number];

/** Text stays text whatever it begins with; only `formula` makes a formula. */
export type BookCell = {
  readonly value: string | number | null;
  /** Without the equals sign; `value` is then what it comes to. */
  readonly formula?: string;
  /** The column's own style when absent. */
  readonly style?: BookStyle;
  /** The sheet to which a click on the cell leads. */
  readonly leadsTo?: string;
};

export type BookRow = {
  readonly cells: readonly BookCell[];
  /** Points; the row fits its text when absent, which merged cells do not manage. */
  readonly height?: number;
  /** Cells merged within the row: columns counted from 0, `to` included. */
  readonly merges?: readonly { readonly from: number; readonly to: number }[];
};

export type BookColumn = {
  /** In characters of the standard font. */
  readonly width: number;
  readonly style: BookStyle;
};

/** How a range shows its numbers at a glance; it is written as `B5:B20`. */
export type BookHighlight =
  | { readonly kind: 'bars'; readonly range: string }
  | { readonly kind: 'below'; readonly range: string; readonly limit: number };

/** Columns side by side, or lines over time; told apart in black and white too. */
export type BookChart = {
  readonly kind: 'columns' | 'lines';
  /** Shares go from 0 to 1. */
  readonly numbers: 'shares' | 'counts';
  readonly title: string;
  /** Ranges on the chart's own sheet: `A6:A16`. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
  /** The cells that it covers: columns counted from 0, rows from 1. */
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
};

export type BookSheet = {
  /** Made safe and unique by the writer, see `safeSheetNames`. */
  readonly name: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly BookRow[];
  readonly orientation: 'portrait' | 'landscape';
  /** The first rows that stay in sight while scrolling. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Rows repeated on every printed page, counted from 1. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  /** The table with its header: `A5:F120`. */
  readonly filter?: string;
  readonly highlights?: readonly BookHighlight[];
  readonly charts?: readonly BookChart[];
};

type BookProperties = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly organisation: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
};

/** A workbook to write: what stands where, in which look, how it prints. */
export type Book = { readonly properties: BookProperties; readonly sheets: readonly BookSheet[] };

export const cell = (value: string | number | null, style?: BookStyle): BookCell =>
  style === undefined ? { value } : { value, style };

export const leadingCell = (text: string, sheet: string, style?: BookStyle): BookCell => ({
  ...cell(text, style),
  leadsTo: sheet,
});

export const formulaCell = (formula: string, value: string | number, style?: BookStyle): BookCell => ({
  ...cell(value, style),
  formula,
});

/** Lists name the same few days over and over. */
const serials = new Map<Day, number>();

/** Workbooks count days from 30.12.1899. */
export const dateCell = (day: Day, style: BookStyle = 'date'): BookCell => {
  const serial = serials.get(day) ?? daysBetween('1899-12-30', day);
  serials.set(day, serial);
  return cell(serial, style);
};

/** `B7` for column 1 and row 7: columns count from 0, rows from 1. */
export const cellAddress = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** One cell spread over the first `columns` columns. */
export const mergedRow = (content: BookCell, columns: number, height?: number): BookRow => ({
  cells: [content],
  ...(columns > 1 ? { merges: [{ from: 0, to: columns - 1 }] } : {}),
  ...(height === undefined ? {} : { height }),
});

export const emptyRow: BookRow = { cells: [] };
