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

const placeKey = ({ address, role, schoolClass }: FoundLink): string =>
  JSON.stringify([address, role, schoolClass]);

/** One link beside many names of a class, as in the program's own table of codes: it is the class's, told once. */
const withoutRepeats = (found: readonly FoundLink[]): readonly FoundLink[] => {
  const personal = found.filter((link) => link.personText !== undefined && link.schoolClass !== null);
  const ofSeveral = [...Map.groupBy(personal, placeKey).values()].filter(
    (links) => new Set(links.map(({ personText }) => personText)).size > 1,
  );
  const firsts = new Set(ofSeveral.map(([first]) => first));
  const shared = new Set(ofSeveral.flat());
  return found.flatMap((link) => {
    if (!shared.has(link)) return [link];
    const { personText: _, ...ofClass } = link;
    return firsts.has(link) ? [ofClass] : [];
  });
};

const readShortSheet = (rows: readonly LinkRow[], isKnown: IsKnownClass): readonly FoundLink[] =>
  withoutRepeats(readSheet(rows, isKnown));

/** Every link of a file with the class and role that the file gives it, sheet by sheet. */
export const readLinks = (rows: readonly LinkRow[], isKnown: IsKnownClass): readonly FoundLink[] =>
  [...Map.groupBy(rows, ({ sheet }) => sheet).values()].flatMap((sheet) => {
    const long = sheet.filter(isLong);
    if (long.length === 0) return readShortSheet(sheet, isKnown);
    const short = sheet.filter((row) => !isLong(row));
    return [...readShortSheet(short, isKnown), ...long.map(longLine)].toSorted(
      (one, other) => one.line - other.line,
    );
  });
