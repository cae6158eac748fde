import { shortDate } from '../../domain/calendar.ts';
import { dataLine } from '../../text/report.ts';
import { type BookColumn, type BookRow, type BookStyle, cell, emptyRow, mergedRow } from '../book.ts';
import type { ReportContext } from './report-context.ts';

/** How many rows `sheetHead` takes: a table's header stands in the next one. */
export const HEAD_ROWS = 3;

/** What each sheet must say by itself when it is printed alone. */
export const sheetHead = (
  title: string,
  { organisation, figures }: ReportContext,
  columns: number,
): readonly BookRow[] => [
  mergedRow(cell(title, 'title'), columns, 24),
  mergedRow(
    cell(dataLine(organisation.shortName || organisation.fullName, shortDate(figures.day)), 'note'),
    columns,
    15,
  ),
  emptyRow,
];

export const headerRow = (names: readonly string[], height = 32): BookRow => ({
  cells: names.map((name) => cell(name, 'header')),
  height,
});

/** A column holds as many characters as it is wide; Cyrillic words rarely break where a line is full. */
const linesOf = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / (width - 2)));
const LINE_POINTS = 13;
const heightOf = (lines: number): number => lines * LINE_POINTS + 3;

/** A text over the whole width; merged cells do not grow by themselves, so its lines are reckoned. */
export const paragraphRow = (text: string, widths: readonly number[], style: BookStyle): BookRow => {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return mergedRow(cell(text, style), widths.length, heightOf(linesOf(text, width)));
};

/** A row as high as its longest text needs: not every program fits heights when it opens a file. */
export const fittedRow = (row: BookRow, columns: readonly BookColumn[]): BookRow => {
  const lines = row.cells.map(({ value, formula }, column) =>
    typeof value === 'string' && formula === undefined ? linesOf(value, columns[column]?.width ?? 10) : 1,
  );
  return { ...row, height: heightOf(Math.max(1, ...lines)) };
};
