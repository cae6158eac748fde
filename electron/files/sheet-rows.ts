import type { Cell } from '../../shared/importing/workbook.ts';
import { readLimits } from './read-limits.ts';

export type Row = readonly Cell[];

/** Rows by their index, with holes where the sheet has none. */
export type SparseRows = readonly (readonly (Cell | undefined)[] | undefined)[];

/** Rows and columns from 0, both ends included. */
export type Merge = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

const emptyRow: Row = [];

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === '';

const filledWidth = (row: readonly (Cell | undefined)[]): number => {
  let width = row.length;
  while (width > 0 && isBlank(row[width - 1])) width -= 1;
  return width;
};

const denseRow = (row: readonly (Cell | undefined)[], width: number): Cell[] => {
  const cells: Cell[] = new Array(width);
  for (let column = 0; column < width; column++) {
    const cell = row[column];
    cells[column] = cell === undefined || cell === '' ? null : cell;
  }
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

export const withinLimits = (tally: Tally): 'file-too-many-rows' | 'file-too-heavy' | null => {
  if (tally.rows > readLimits.filledRows) return 'file-too-many-rows';
  return tally.cells > readLimits.cells ? 'file-too-heavy' : null;
};

/** Fills the holes, drops the blanks after each row's last cell, and repeats what is merged downwards. */
export const finishRows = (sparse: SparseRows, merges: readonly Merge[], tally: Tally): readonly Row[] => {
  const rows: (Cell[] | undefined)[] = [];
  // `forEach` skips holes, of which a sheet can have a million; a loop by index would visit each.
  sparse.forEach((row, index) => {
    const width = row ? filledWidth(row) : 0;
    if (!row || width === 0 || withinLimits(tally) !== null) return;
    tally.rows += 1;
    tally.cells += width;
    rows[index] = denseRow(row, width);
  });
  let repeats = 0;
  for (const merge of merges) {
    repeats += Math.min(merge.bottom, rows.length) - merge.top;
    if (repeats > MOST_REPEATS) break;
    repeatDown(rows, merge);
  }
  return Array.from(rows, (row) => row ?? emptyRow);
};
