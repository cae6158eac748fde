import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { cellText } from '../../importing/cells/cell-text.ts';
import type { Cell } from '../../importing/cells/workbook.ts';
import type { ReadSheet } from '../../importing/rows/read-roster.ts';
import { doubtSentence } from '../../text/importing.ts';
import { faultyRowsText } from '../../text/screens/import-screen.ts';
import { type Book, type BookCell, type BookSheet, cell, cellAddress, dateCell } from '../book.ts';
import { type FaultySource, faultyTable } from './faulty-table.ts';

const NARROW = 10;
const WIDE = 60;

const written = (value: Cell | undefined): BookCell =>
  typeof value === 'object' && value !== null ? dateCell(value.day) : cell(value ?? null, 'text');

const sheetOf = (read: ReadSheet, source: FaultySource, words: Vocabulary): BookSheet | null => {
  const table = faultyTable(read, source);
  if (!table) return null;
  const { title, header, rows } = table;
  const own = rows.flatMap((row) => ('cells' in row ? [row.cells] : []));
  const width = Math.max(...[...header, ...own].map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const longest = (at: number): number =>
    Math.max(...[...header, ...own].map((row) => cellText(row[at]).length));
  const faultOf = (row: number): string =>
    source.plan.problems
      .filter((problem) => problem.sheet === read.sheet && problem.row === row)
      .map(({ doubt }) => doubtSentence(doubt, words))
      .join(' ');
  const titleRows = title === null ? [] : [{ cells: [cell(title, 'title')] }];
  const top = titleRows.length + header.length;
  return {
    name: read.sheet,
    columns: [
      ...columns.map((at) => ({
        width: Math.min(WIDE, Math.max(NARROW, longest(at) + 2)),
        style: 'text' as const,
      })),
      { width: WIDE, style: 'text' },
    ],
    rows: [
      ...titleRows,
      ...header.map((line, at) => ({
        cells: [
          ...columns.map((index) => cell(cellText(line[index]), 'header')),
          cell(at === header.length - 1 ? faultyRowsText.column : null, 'header'),
        ],
      })),
      ...rows.map((row) => ({
        cells:
          'heading' in row
            ? [cell(row.heading, 'section')]
            : [...columns.map((at) => written(row.cells[at])), cell(faultOf(row.row), 'text')],
      })),
    ],
    orientation: 'landscape',
    frozenRows: top,
    filter: `A${top}:${cellAddress(width, top + rows.length)}`,
  };
};

type FaultyRowsOptions = {
  readonly organisation: string;
  readonly createdAt: string;
  readonly words: Vocabulary;
};

/** The rows that stayed out as a file of the same columns, to be corrected and imported again; null when there are none. */
export const faultyRowsBook = (
  source: FaultySource,
  { organisation, createdAt, words }: FaultyRowsOptions,
): Book | null => {
  const { plan } = source;
  const sheets = plan.sheets.flatMap((read) => sheetOf(read, source, words) ?? []);
  if (sheets.length === 0) return null;
  const title = faultyRowsText.title(plan.source.file);
  return { properties: { title, subject: title, author: organisation, organisation, createdAt }, sheets };
};
