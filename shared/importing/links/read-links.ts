import type { FoundLink, LinkRow } from './link-row.ts';
import { type LinkColumns, linkColumns, readColumns } from './read-columns.ts';
import { readFreeLines } from './read-free-lines.ts';
import type { IsKnownClass } from './read-place.ts';

const cellsOf = ({ cells }: LinkRow): readonly string[] =>
  cells.length === 1 ? (cells[0] ?? '').split(/[\t;]/) : cells;

/** A header may stand below a title. */
const LAST_HEADER_ROW = 15;

const findHeader = (
  rows: readonly LinkRow[],
): { readonly index: number; readonly columns: LinkColumns } | null => {
  for (const [index, row] of rows.slice(0, LAST_HEADER_ROW).entries()) {
    const columns = linkColumns(cellsOf(row));
    if (columns) return { index, columns };
  }
  return null;
};

const readSheet = (rows: readonly LinkRow[], isKnown: IsKnownClass): readonly FoundLink[] => {
  const header = findHeader(rows);
  if (!header) return readFreeLines(rows, isKnown);
  const below = rows.slice(header.index + 1).map((row) => ({ ...row, cells: cellsOf(row) }));
  return readColumns(below, header.columns, isKnown);
};

/** Every link of a file with the class and role that the file gives it, sheet by sheet. */
export const readLinks = (rows: readonly LinkRow[], isKnown: IsKnownClass): readonly FoundLink[] =>
  [...Map.groupBy(rows, ({ sheet }) => sheet).values()].flatMap((sheet) => readSheet(sheet, isKnown));
