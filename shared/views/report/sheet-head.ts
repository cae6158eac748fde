import { shortDate } from '../../domain/calendar.ts';
import { dataLine } from '../../text/report.ts';
import { type BookRow, type BookStyle, cell, emptyRow, mergedRow } from '../book.ts';
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

export const headerRow = (names: readonly string[], height = 42): BookRow => ({
  cells: names.map((name) => cell(name, 'header')),
  height,
});

const CHARACTERS_PER_WIDTH = 1.05;
const LINE_POINTS = 13.5;

/** A text over the whole width; merged cells do not grow by themselves, so its lines are reckoned. */
export const paragraphRow = (text: string, widths: readonly number[], style: BookStyle): BookRow => {
  const perLine = widths.reduce((sum, width) => sum + width, 0) * CHARACTERS_PER_WIDTH;
  const lines = Math.max(1, Math.ceil(text.length / perLine));
  return mergedRow(cell(text, style), widths.length, lines * LINE_POINTS + 2);
};
