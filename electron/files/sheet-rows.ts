import type { Cell } from '../../shared/importing/cells/workbook.ts';
import { cut, visibleText } from '../../shared/text/words/outside-text.ts';
import { readLimits } from './read-limits.ts';

type Row = readonly Cell[];

/** Rows by their index, with holes where the sheet has none; `C` is a cell as the format's reader gives it. */
export type SparseRows<C> = readonly (readonly (C | undefined)[] | undefined)[];

/** Rows and columns from 0, both ends included. */
export type Merge = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

const emptyRow: Row = [];

/** Longer than any cell of a list, a line of links among them; the rest of a text of megabytes stays out. */
const LONGEST_CELL = 4_000;

const cleanCell = (cell: Cell): Cell =>
  typeof cell === 'string' ? visibleText(cut(cell, LONGEST_CELL)) : cell;

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === '';

/** The row up to its last filled cell. Holes are skipped, not visited: a row can have 16,000 of them. */
const filledCells = <C>(row: readonly (C | undefined)[], readCell: (cell: C) => Cell): Cell[] => {
  const cells: Cell[] = new Array<Cell>(row.length).fill(null);
  let width = 0;
  row.forEach((raw, column) => {
    const cell = raw === undefined ? null : cleanCell(readCell(raw));
    if (isBlank(cell)) return;
    cells[column] = cell;
    width = column + 1;
  });
  cells.length = width;
  return cells;
};

/**
 * A cell merged down one column stands for each row it spans: a class label beside its pupils.
 * A row that holds nothing else stays empty, and a title merged across columns stays where it is.
 */
const repeatDown = (rows: (Cell[] | undefined)[], merge: Merge): void => {
  const value = rows[merge.top]?.[merge.left];
  if (merge.left !== merge.right || isBlank(value) || value === undefined) return;
  const bottom = Math.min(merge.bottom, rows.length - 1);
  for (let index = merge.top + 1; index <= bottom; index++) {
    const row = rows[index];
    if (!row) continue;
    while (row.length < merge.left) row.push(null);
    if (isBlank(row[merge.left])) row[merge.left] = value;
  }
};

/** More rows than this in all merges together come from no real sheet. */
const MOST_REPEATS = 1_000_000;

/** Counts what the sheets of one file hold together, against the limits. */
export type Tally = { rows: number; cells: number };

/** A row or a column beyond those that any office program has: the file is crafted or broken. */
const isBeyond = (sparse: SparseRows<unknown>): boolean =>
  sparse.length > readLimits.lastRow ||
  sparse.some((row) => row !== undefined && row.length > readLimits.lastColumn);

export const withinLimits = (tally: Tally): 'file-too-many-rows' | 'file-too-heavy' | null => {
  if (tally.rows > readLimits.filledRows) return 'file-too-many-rows';
  return tally.cells > readLimits.cells ? 'file-too-heavy' : null;
};

/** Fills the holes, drops the blanks after each row's last cell, and repeats what is merged downwards. */
export const finishRows = <C>(
  sparse: SparseRows<C>,
  merges: readonly Merge[],
  tally: Tally,
  readCell: (cell: C) => Cell,
): readonly Row[] => {
  const rows: (Cell[] | undefined)[] = [];
  // Before any loop: even an empty array of two thousand million places is walked for minutes.
  if (isBeyond(sparse)) {
    tally.cells = Number.POSITIVE_INFINITY;
    return [];
  }
  // `forEach` skips holes, of which a sheet can have a million; a loop by index would visit each.
  sparse.forEach((row, index) => {
    if (!row || withinLimits(tally) !== null) return;
    tally.cells += row.length;
    const cells = filledCells(row, readCell);
    if (cells.length === 0) return;
    tally.rows += 1;
    rows[index] = cells;
  });
  let repeats = 0;
  for (const merge of merges) {
    repeats += Math.min(merge.bottom, rows.length) - merge.top;
    if (repeats > MOST_REPEATS) break;
    repeatDown(rows, merge);
  }
  return Array.from(rows, (row) => row ?? emptyRow);
};
