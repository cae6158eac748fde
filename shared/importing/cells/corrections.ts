import type { Category } from '../../domain/people/role.ts';
import type { Place } from '../rows/problem.ts';
import { meaningOfPath } from '../table/column-path.ts';
import { columnKeys, type TitledColumn } from '../table/header.ts';

/** What the user says of a file after the program has shown what it understood. */
export type Corrections = {
  readonly category?: Category;
  /** The sheets to read, by name; absent: those that fit. */
  readonly sheets?: readonly string[];
  /** The header's row as Excel counts; 0: the sheet has none. */
  readonly headerRows?: readonly { readonly sheet: string; readonly row: number }[];
  /** A column's key, and the path of the field that it holds; null: it is not taken. */
  readonly columns?: readonly { readonly key: string; readonly path: string | null }[];
  /** The class of the rows for which the file names none. */
  readonly classLabel?: string;
  /** Cells as the user mended them in the preview. */
  readonly cells?: readonly CellRepair[];
  /** Rows that repeat another and yet are another person's. */
  readonly apart?: readonly Place[];
  /** Fields that were typed by hand, and for which the file's value is wanted. */
  readonly fromFile?: readonly { readonly personId: string; readonly fields: readonly string[] }[];
};

/** A cell in place of the file's; `row` as Excel counts, `column` from 0. */
export type CellRepair = Place & { readonly column: number; readonly text: string };

export const headerRowFor = (corrections: Corrections | undefined, sheet: string): number | null =>
  corrections?.headerRows?.find((given) => given.sheet === sheet)?.row ?? null;

/** The columns with the user's word in place of what their titles say. */
export const correctColumns = (
  columns: readonly TitledColumn[],
  corrections: Corrections | undefined,
): readonly TitledColumn[] => {
  const given = new Map(corrections?.columns?.map(({ key, path }) => [key, path]));
  if (given.size === 0) return columns;
  const keys = columnKeys(columns);
  return columns.map((column, at) => {
    const path = given.get(keys[at] ?? '');
    if (path === undefined) return column;
    const meaning = path === null ? null : meaningOfPath(path);
    return meaning && path !== null ? { ...column, meaning, chosen: path } : { ...column, meaning: null };
  });
};
