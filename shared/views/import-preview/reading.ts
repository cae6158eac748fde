import type { Category } from '../../domain/people/role.ts';
import { cellText, filledTexts, isEmptyCell } from '../../importing/cells/cell-text.ts';
import type { Corrections } from '../../importing/cells/corrections.ts';
import type { SheetCells, TableFormat, Workbook } from '../../importing/cells/workbook.ts';
import type { GuessReason } from '../../importing/table/category-guess.ts';
import { fieldPaths } from '../../importing/table/column-path.ts';
import { reasonToLeaveOut } from '../../importing/table/column-title.ts';
import { type RosterColumns, resolveColumns } from '../../importing/table/columns.ts';
import { columnKeys, type TitledColumn } from '../../importing/table/header.ts';
import { type RosterTable, readTable } from '../../importing/table/roster-table.ts';

/** Why a column is taken for its field, or not taken at all. */
export type ColumnReason =
  | 'chosen'
  | 'dropped'
  | 'title'
  | 'values'
  | 'number'
  | 'private'
  | 'not-this-list'
  | 'unknown';

type ColumnView = {
  /** Names the column in a correction. */
  readonly key: string;
  readonly title: string;
  /** The field as a path: `mother.phone`; null when the column is not taken. */
  readonly path: string | null;
  readonly reason: ColumnReason;
  /** Three different values, the first that stand there. */
  readonly samples: readonly string[];
};

export type SheetView = {
  readonly name: string;
  readonly taken: boolean;
  readonly rows: number;
  /** As Excel counts; 0: no header; null: no table was found. */
  readonly headerRow: number | null;
  /** The first rows, of which one may be the header. */
  readonly firstRows: readonly { readonly row: number; readonly text: string }[];
};

/** What was understood of a file, each point to be corrected. */
export type ReadingView = {
  readonly file: string;
  readonly format: TableFormat;
  /** Null where a format knows its letters itself. */
  readonly encoding: string | null;
  readonly category: Category | null;
  readonly reason: GuessReason | null;
  readonly sheets: readonly SheetView[];
  /** Of the sheets that are taken; columns of the same title once. */
  readonly columns: readonly ColumnView[];
  /** What a column of such a list may hold. */
  readonly paths: readonly string[];
};

const FIRST_ROWS = 20;
const LONGEST_TEXT = 90;
const SAMPLES = 3;
/** Samples are looked for in so many rows. */
const SAMPLED_ROWS = 500;

const firstRowsOf = ({ rows }: SheetCells): SheetView['firstRows'] =>
  rows
    .flatMap((cells, index) => {
      const text = filledTexts(cells).join(' · ');
      return text === '' ? [] : [{ row: index + 1, text: text.slice(0, LONGEST_TEXT) }];
    })
    .slice(0, FIRST_ROWS);

const samplesOf = (table: RosterTable, index: number): readonly string[] => {
  const found = new Set<string>();
  for (const { cells } of table.rows.slice(0, SAMPLED_ROWS)) {
    if (found.size === SAMPLES) break;
    if (!isEmptyCell(cells[index])) found.add(cellText(cells[index]).trim().slice(0, LONGEST_TEXT));
  }
  return [...found];
};

const reasonOf = (
  column: TitledColumn,
  path: string | null,
  corrected: boolean,
  table: RosterTable,
): ColumnReason => {
  if (path !== null) return corrected ? 'chosen' : table.headerRow === 0 ? 'values' : 'title';
  if (corrected) return 'dropped';
  const standing = reasonToLeaveOut(column.title);
  if (standing !== null) return standing;
  return column.meaning === null ? 'unknown' : 'not-this-list';
};

const columnsOf = (
  table: RosterTable,
  { paths }: RosterColumns,
  corrections: Corrections,
): readonly ColumnView[] => {
  const corrected = new Set(corrections.columns?.map(({ key }) => key));
  const keys = columnKeys(table.columns);
  return table.columns.map((column, at) => {
    const path = paths.get(column.index) ?? null;
    const key = keys[at] ?? column.title;
    return {
      key,
      title: column.title,
      path,
      reason: reasonOf(column, path, corrected.has(key), table),
      samples: samplesOf(table, column.index),
    };
  });
};

const byKey = (columns: readonly ColumnView[]): readonly ColumnView[] => {
  const seen = new Map<string, ColumnView>();
  for (const column of columns) {
    const before = seen.get(column.key);
    if (!before || (before.samples.length === 0 && column.samples.length > 0)) seen.set(column.key, column);
  }
  return [...seen.values()];
};

type Understood = {
  readonly file: string;
  readonly workbook: Workbook;
  readonly corrections: Corrections;
  /** Null when nobody could tell, or nothing was found. */
  readonly guess: { readonly category: Category; readonly reason: GuessReason } | null;
  /** The sheets that the plan is made of; null without a plan. */
  readonly taken: readonly string[] | null;
};

/** Shows what a file was taken for, also where that is not enough for a plan. */
export const readingOf = ({ file, workbook, corrections, guess, taken }: Understood): ReadingView => {
  const category = guess?.category ?? corrections.category ?? null;
  const tables = workbook.sheets.map((sheet) => ({ sheet, table: readTable(sheet, corrections) }));
  const wanted = taken ?? corrections.sheets ?? tables.map(({ sheet }) => sheet.name);
  const sheets = tables.map(
    ({ sheet, table }): SheetView => ({
      name: sheet.name,
      taken: wanted.includes(sheet.name),
      rows: table?.rows.length ?? 0,
      headerRow: table?.headerRow ?? null,
      firstRows: firstRowsOf(sheet),
    }),
  );
  const columns = tables.flatMap(({ sheet, table }) => {
    if (!table || !wanted.includes(sheet.name)) return [];
    const hasValues = ({ index }: TitledColumn): boolean =>
      table.rows.some(({ cells }) => !isEmptyCell(cells[index]));
    return columnsOf(table, resolveColumns(table.columns, category ?? 'student', hasValues), corrections);
  });
  return {
    file,
    format: workbook.format,
    encoding: workbook.encoding ?? null,
    category,
    reason: guess?.reason ?? null,
    sheets,
    columns: byKey(columns),
    paths: fieldPaths[category ?? 'student'],
  };
};
