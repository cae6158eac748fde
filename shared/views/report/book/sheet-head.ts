import { organisationName } from '../../../domain/organisation/organisation.ts';
import { shortDate } from '../../../domain/values/calendar.ts';
import { dataLine } from '../../../text/report/report.ts';
import { type BookColumn, type BookRow, type BookStyle, cell, emptyRow, mergedRow } from '../../book.ts';
import type { ReportContext } from './report-context.ts';

/** How many rows `sheetHead` takes: a table's header stands in the next one. */
export const HEAD_ROWS = 3;

/** Whose figures these are, and of which day. */
export const headLine = ({ organisation, figures }: ReportContext): string =>
  dataLine(organisationName(organisation), shortDate(figures.day));

/** What each sheet must say by itself when it is printed alone. */
export const sheetHead = (title: string, context: ReportContext, columns: number): readonly BookRow[] => [
  mergedRow(cell(title, 'title'), columns, 24),
  mergedRow(cell(headLine(context), 'note'), columns, 15),
  emptyRow,
];

export const headerRow = (names: readonly string[], height = 32): BookRow => ({
  cells: names.map((name) => cell(name, 'header')),
  height,
});

/** How many lines a text takes when its words wrap; a column holds about as many characters as it is wide. */
const linesOf = (text: string, width: number): number => {
  const room = width - 2;
  if (text.length <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[ -]/)) {
    if (used > 0 && used + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(word.length / (room + 1));
    used += word.length + 1;
  }
  return lines;
};

const [NARROWEST, WIDEST] = [14, 40];

/** Wide enough for the longest label, within reason. */
export const labelColumn = (labels: readonly string[]): BookColumn => {
  const longest = labels.reduce((most, { length }) => Math.max(most, length), 0);
  return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 3)), style: 'text' };
};

const LINE_POINTS = 13;
const heightOf = (lines: number): number => lines * LINE_POINTS + 3;

/** A text over the whole width; merged cells do not grow by themselves, so its lines are reckoned. */
export const paragraphRow = (text: string, widths: readonly number[], style: BookStyle): BookRow => {
  // Bold and larger letters take more room.
  const width = widths.reduce((sum, each) => sum + each, 0) * (style === 'subtitle' ? 0.8 : 0.95);
  return mergedRow(cell(text, style), widths.length, heightOf(linesOf(text, width)));
};

/** The width of a cell, with the columns that are merged into it. */
const roomOf = ({ merges }: BookRow, columns: readonly BookColumn[], column: number): number => {
  const own = columns[column]?.width ?? 10;
  const to = merges?.find(({ from }) => from === column)?.to ?? column;
  return columns.slice(column + 1, to + 1).reduce((sum, { width }) => sum + width, own);
};

/** A row as high as its longest text needs: not every program fits heights when it opens a file. */
export const fittedRow = (row: BookRow, columns: readonly BookColumn[]): BookRow => {
  let lines = 1;
  for (const [column, { value, formula }] of row.cells.entries())
    if (typeof value === 'string' && formula === undefined)
      lines = Math.max(lines, linesOf(value, roomOf(row, columns, column)));
  return { ...row, height: heightOf(lines) };
};
