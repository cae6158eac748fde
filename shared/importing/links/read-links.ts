import { type FoundLink, type LinkRow, LONGEST_LINE } from './link-row.ts';
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
  const below = (index: number): readonly LinkRow[] =>
    rows.slice(index + 1).map((row) => ({ ...row, cells: cellsOf(row) }));
  for (const [index, row] of rows.slice(0, LAST_HEADER_ROW).entries()) {
    const columns = linkColumns(cellsOf(row), below(index));
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

const isLong = ({ cells }: LinkRow): boolean => cells.some((cell) => cell.length > LONGEST_LINE);

const longLine = ({ line, sheet }: LinkRow): FoundLink => ({
  line,
  ...(sheet === undefined ? {} : { sheet }),
  address: '',
  text: '',
  schoolClass: null,
  role: null,
  isLong: true,
});

/** Every link of a file with the class and role that the file gives it, sheet by sheet. */
export const readLinks = (rows: readonly LinkRow[], isKnown: IsKnownClass): readonly FoundLink[] =>
  [...Map.groupBy(rows, ({ sheet }) => sheet).values()].flatMap((sheet) => {
    const long = sheet.filter(isLong);
    if (long.length === 0) return readSheet(sheet, isKnown);
    const short = sheet.filter((row) => !isLong(row));
    return [...readSheet(short, isKnown), ...long.map(longLine)].toSorted(
      (one, other) => one.line - other.line,
    );
  });
