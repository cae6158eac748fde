import type { Vocabulary } from '../../domain/vocabulary.ts';
import { cellText } from '../../importing/cell-text.ts';
import type { RosterPlan } from '../../importing/plan.ts';
import type { ReadSheet } from '../../importing/read-roster.ts';
import type { Cell, Workbook } from '../../importing/workbook.ts';
import { faultyRowsText } from '../../text/import-screen.ts';
import { doubtSentence } from '../../text/importing.ts';
import { type Book, type BookCell, type BookSheet, cell, cellAddress, dateCell } from '../book.ts';

const NARROW = 10;
const WIDE = 60;

const written = (value: Cell | undefined): BookCell =>
  typeof value === 'object' && value !== null ? dateCell(value.day) : cell(value ?? null, 'text');

const sheetOf = (
  plan: RosterPlan,
  workbook: Workbook,
  read: ReadSheet,
  words: Vocabulary,
): BookSheet | null => {
  const places = plan.rejected.filter(({ sheet }) => sheet === read.sheet);
  const source = workbook.sheets.find(({ name }) => name === read.sheet);
  if (places.length === 0 || !source) return null;
  const rows = places.map(({ row }) => source.rows[row - 1] ?? []);
  const header = read.headerRow > 0 ? (source.rows[read.headerRow - 1] ?? []) : [];
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const longest = (at: number): number =>
    Math.max(...[header, ...rows].map((row) => cellText(row[at]).length));
  const faultOf = (row: number): string =>
    plan.problems
      .filter((problem) => problem.sheet === read.sheet && problem.row === row)
      .map(({ doubt }) => doubtSentence(doubt, words))
      .join(' ');
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
      {
        cells: [
          ...columns.map((at) => cell(cellText(header[at]), 'header')),
          cell(faultyRowsText.column, 'header'),
        ],
      },
      ...rows.map((row, index) => ({
        cells: [...columns.map((at) => written(row[at])), cell(faultOf(places[index]?.row ?? 0), 'text')],
      })),
    ],
    orientation: 'landscape',
    frozenRows: 1,
    filter: `A1:${cellAddress(width, rows.length + 1)}`,
  };
};

type FaultyRowsOptions = {
  readonly organisation: string;
  readonly createdAt: string;
  readonly words: Vocabulary;
};

/** The rows that stayed out as a file of the same columns, to be corrected and imported again; null when there are none. */
export const faultyRowsBook = (
  plan: RosterPlan,
  workbook: Workbook,
  { organisation, createdAt, words }: FaultyRowsOptions,
): Book | null => {
  const sheets = plan.sheets.flatMap((read) => sheetOf(plan, workbook, read, words) ?? []);
  if (sheets.length === 0) return null;
  const title = faultyRowsText.title(plan.source.file);
  return { properties: { title, subject: title, author: organisation, organisation, createdAt }, sheets };
};
