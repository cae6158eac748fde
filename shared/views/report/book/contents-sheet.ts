import { sheetTitles } from '../../../text/report/report.ts';
import { contentsText, sheetContents } from '../../../text/report/report-sheets.ts';
import { type BookColumn, type BookRow, type BookSheet, cell, emptyRow, leadingCell } from '../../book.ts';
import type { ReportContext, ReportSheet } from './report-context.ts';
import { fittedRow, headerRow, sheetHead } from './sheet-head.ts';

const columns: readonly BookColumn[] = [
  { width: 34, style: 'text' },
  { width: 90, style: 'text' },
];

/** A sheet of the book as the contents list it. */
export type ContentsEntry =
  | { readonly sheet: ReportSheet }
  | { readonly classLabel: string; readonly name: string };

const entryRow = (entry: ContentsEntry, { words, sheetNames }: ReportContext): BookRow => {
  if ('sheet' in entry) {
    const name = sheetNames[entry.sheet];
    return { cells: [leadingCell(name, name, 'link'), cell(sheetContents(words)[entry.sheet])] };
  }
  return {
    cells: [
      leadingCell(entry.name, entry.name, 'link'),
      cell(contentsText.classList(words, entry.classLabel)),
    ],
  };
};

/** Every sheet with what it tells, and what the signs mean. */
export const contentsSheet = (context: ReportContext, entries: readonly ContentsEntry[]): BookSheet => ({
  name: context.sheetNames.contents,
  columns,
  orientation: 'landscape',
  rows: [
    ...sheetHead(sheetTitles(context.words).contents, context, columns.length),
    headerRow(contentsText.heads, 20),
    ...entries.map((entry) => fittedRow(entryRow(entry, context), columns)),
    emptyRow,
    { cells: [cell(contentsText.legend, 'section')], height: 20 },
    ...contentsText.legendRows.map(([sign, meaning]) =>
      fittedRow({ cells: [cell(sign), cell(meaning)] }, columns),
    ),
  ],
});
