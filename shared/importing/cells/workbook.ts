import type { Day } from '../../domain/values/calendar.ts';

const tableFormats = ['xlsx', 'xls', 'ods', 'csv', 'html', 'tsv'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A cell as the file holds it: a cell with a date format gives its day, an error value or nothing gives null. */
export type Cell = string | number | { readonly day: Day } | null;

export type SheetCells = {
  readonly name: string;
  /** Row by row from the sheet's first row, so that `rows[i]` is the row that Excel numbers `i + 1`. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that whoever opens the file does not see, as Excel numbers them. */
  readonly hiddenRows?: readonly number[];
};

/** A roster file as a table of cells; knows nothing of what the cells mean. */
export type Workbook = {
  readonly format: TableFormat;
  /** Set for text files alone: the name by which `--encoding` knows it. */
  readonly encoding?: string;
  readonly sheets: readonly SheetCells[];
  /** Sheets that whoever opens the file does not see: they are not read. */
  readonly hiddenSheets?: readonly string[];
  /** Set where formulas came without the values that they give. */
  readonly hasEmptyFormulas?: boolean;
};
