import type { Corrections } from '../../importing/cells/corrections.ts';
import type { Cell, Workbook } from '../../importing/cells/workbook.ts';
import type { RosterPlan } from '../../importing/plan/plan.ts';
import type { ReadSheet } from '../../importing/rows/read-roster.ts';
import { guessCategory } from '../../importing/table/category-guess.ts';
import { classOfHeading } from '../../importing/table/class-in-title.ts';
import { type RosterColumns, resolveColumns } from '../../importing/table/columns.ts';
import { type DataRow, type RosterTable, readTable } from '../../importing/table/roster-table.ts';
import { classHeadings } from '../../text/importing.ts';
import { faultyRowsText } from '../../text/screens/import-screen.ts';
import { columnTitle } from '../../text/screens/roster-fields.ts';

type Rows = readonly (readonly Cell[])[];

/** What is needed to read the rows that stayed out as they were read in their own file. */
type FaultyTable = {
  /** Names whom the rows list, where neither titles nor names tell. */
  readonly title: string | null;
  readonly header: Rows;
  /** A row of the file, or a heading that tells the class of the rows under it. */
  readonly rows: readonly (
    | { readonly heading: string }
    | { readonly row: number; readonly cells: readonly Cell[] }
  )[];
};

export type FaultySource = {
  readonly plan: RosterPlan;
  readonly workbook: Workbook;
  readonly corrections: Corrections;
};

const pathsOf = ({ columns }: RosterTable, plan: RosterPlan): RosterColumns['paths'] =>
  resolveColumns(columns, plan.category, () => true).paths;

/** Whether a header would have the columns taken as they were. */
const readsAs = (header: Rows, rows: Rows, table: RosterTable, plan: RosterPlan): RosterTable | null => {
  const again = readTable({ name: table.sheet, rows: [...header, ...rows] });
  if (again?.headerRow !== 1) return null;
  const [wanted, found] = [pathsOf(table, plan), pathsOf(again, plan)];
  return wanted.size === found.size && [...wanted].every(([at, path]) => found.get(at) === path)
    ? again
    : null;
};

/** The file's own titles, else those by which the program knows the columns that were taken. */
const headersOf = (
  source: Rows,
  table: RosterTable,
  { columns }: ReadSheet,
  width: number,
): readonly Rows[] => {
  const own =
    table.headerRow === 0 ? [] : source.slice(table.headerRow - 1, table.headerRow - 1 + table.headerRows);
  const titles = new Map(table.columns.map(({ index, title }) => [index, title]));
  const named = Array.from({ length: width }, (_, at): Cell => {
    const path = columns.paths.get(at);
    return path === undefined ? (titles.get(at) ?? null) : columnTitle(path);
  });
  return own.length === 0 ? [[named]] : [own, [named]];
};

/** The class that stands over a row: its own is in the row, and sheet and file keep their names. */
const headingOf = (
  { section }: Pick<DataRow, 'section'>,
  table: RosterTable,
  { columns: { main } }: ReadSheet,
): string | null => {
  const label = section ?? (main.classLabel || main.parallel ? null : table.titleClass);
  if (!label) return null;
  const spellings = [label.original, ...classHeadings(label.label)];
  return spellings.find((text) => classOfHeading(text)?.key === label.key) ?? null;
};

/** The rows of a sheet that stayed out, to be read as they were; null where there are none. */
export const faultyTable = (
  read: ReadSheet,
  { plan, workbook, corrections }: FaultySource,
): FaultyTable | null => {
  const out = new Set(plan.rejected.flatMap(({ sheet, row }) => (sheet === read.sheet ? row : [])));
  const source = workbook.sheets.find(({ name }) => name === read.sheet);
  const table = source && out.size > 0 ? readTable(source, corrections) : null;
  if (!source || !table) return null;
  const kept = table.rows.filter(({ row }) => out.has(row));
  const cells = kept.map(({ row }) => source.rows[row - 1] ?? []);
  const width = Math.max(
    0,
    ...table.columns.map(({ index }) => index + 1),
    ...cells.map((row) => row.length),
  );
  const headers = headersOf(source.rows, table, read, width);
  const header = headers.find((each) => readsAs(each, cells, table, plan)) ?? headers[0] ?? [];
  const again = readsAs(header, cells, table, plan);
  const isTold =
    again !== null && guessCategory(again, faultyRowsText.file(plan.source.file))?.category === plan.category;
  let above: string | null = null;
  const rows = kept.flatMap((row, at) => {
    const heading = plan.category === 'student' ? headingOf(row, table, read) : null;
    const changes = heading !== null && heading !== above;
    above = heading ?? above;
    const own = { row: row.row, cells: cells[at] ?? [] };
    return changes ? [{ heading }, own] : [own];
  });
  return { title: isTold ? null : faultyRowsText.listOf[plan.category], header, rows };
};
