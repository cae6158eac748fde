import type { CellRepair } from './corrections.ts';
import type { Cell, SheetCells, Workbook } from './workbook.ts';

const withText = (cells: readonly Cell[], { column, text }: CellRepair): readonly Cell[] =>
  Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
    at === column ? (text.trim() === '' ? null : text) : (cells[at] ?? null),
  );

/** A row's cells with those that the user mended in place of the file's. */
export const repairedCells = (cells: readonly Cell[], repairs: readonly CellRepair[]): readonly Cell[] =>
  repairs.reduce(withText, cells);

const repairedSheet = (sheet: SheetCells, repairs: readonly CellRepair[]): SheetCells => {
  const byRow = Map.groupBy(repairs, ({ row }) => row);
  return {
    ...sheet,
    rows: sheet.rows.map((cells, at) => {
      const own = byRow.get(at + 1);
      return own ? repairedCells(cells, own) : cells;
    }),
  };
};

/** The workbook as the user mended it; sheets without a repair are the very same. */
export const repairedBook = (workbook: Workbook, repairs: readonly CellRepair[] | undefined): Workbook => {
  if (!repairs || repairs.length === 0) return workbook;
  const bySheet = Map.groupBy(repairs, ({ sheet }) => sheet);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own ? repairedSheet(sheet, own) : sheet;
    }),
  };
};
