import { cellText } from '../../importing/cells/cell-text.ts';
import type { Corrections } from '../../importing/cells/corrections.ts';
import type { Workbook } from '../../importing/cells/workbook.ts';
import type { Place } from '../../importing/rows/problem.ts';
import type { ReadSheet } from '../../importing/rows/read-roster.ts';
import { readTable } from '../../importing/table/roster-table.ts';

/** One row of a file, to be mended cell by cell. */
export type RowCells = Place & {
  readonly cells: readonly {
    /** Counted from 0. */
    readonly column: number;
    readonly title: string;
    /** The field as a path; null when the column is not taken. */
    readonly path: string | null;
    readonly text: string;
    /** As the file has it, where the user has changed it. */
    readonly before: string | null;
  }[];
};

type Source = {
  readonly workbook: Workbook;
  readonly sheets: readonly ReadSheet[];
  readonly corrections: Corrections;
};

/** The titled cells of a row; null where the file has no such row. */
export const rowCellsOf = (
  { sheet, row }: Place,
  { workbook, sheets, corrections }: Source,
): RowCells | null => {
  const source = workbook.sheets.find(({ name }) => name === sheet);
  const read = sheets.find((each) => each.sheet === sheet);
  const table = source && readTable(source, corrections);
  const cells = source?.rows[row - 1];
  if (!table || !read || !cells) return null;
  const mended = new Map(
    corrections.cells?.flatMap((cell) =>
      cell.sheet === sheet && cell.row === row ? [[cell.column, cell.text] as const] : [],
    ),
  );
  return {
    sheet,
    row,
    cells: table.columns.map(({ index, title }) => {
      const text = cellText(cells[index]);
      const now = mended.get(index);
      return {
        column: index,
        title,
        path: read.columns.paths.get(index) ?? null,
        text: now ?? text,
        before: now === undefined || now === text ? null : text,
      };
    }),
  };
};
