import { looksLikeClass } from '../../domain/classes/class-label.ts';
import { filledTexts, isEmptyCell } from '../cells/cell-text.ts';
import type { Cell } from '../cells/workbook.ts';
import { type Header, singleRowColumns, type TitledColumn, textsOf } from './header.ts';
import { isPersonCell } from './person-cell.ts';

const SAMPLE_ROWS = 50;

const leads = ({ meaning }: TitledColumn): boolean => meaning?.field === 'formMasterOf';

/** Names below a title that speaks of whoever leads a class, or is the class itself. */
const withNamesUnder = (
  columns: readonly TitledColumn[],
  rows: readonly (readonly Cell[])[],
): readonly TitledColumn[] => {
  const named = columns.filter((column) => {
    if (!leads(column) && !looksLikeClass(column.title)) return false;
    const { index } = column;
    const cells = rows.flatMap((row) => (isEmptyCell(row[index]) ? [] : [row[index] ?? null]));
    return cells.filter(isPersonCell).length * 2 > cells.length;
  });
  const at = named.find(leads) ?? (named.length === 1 ? named[0] : undefined);
  if (!at) return [];
  const isLed = leads(at);
  return columns.map((column) => {
    if (column === at)
      return { ...at, meaning: { field: 'fullName', whose: isLed ? 'staff' : 'self', ordinal: 1 } };
    const { meaning } = column;
    return isLed && meaning?.field === 'classLabel'
      ? { ...column, meaning: { ...meaning, field: 'formMasterOf' } }
      : column;
  });
};

/** The header of a list whose column of names is told by its values alone: `Класс | Классный руководитель`. */
export const headerOverNames = (rows: readonly (readonly Cell[])[]): Header | null => {
  const first = rows.findIndex((row) => row.some(isPersonCell));
  const index = rows.slice(0, Math.max(0, first)).findLastIndex((row) => filledTexts(row).length > 0);
  const row = rows[index];
  if (!row) return null;
  const columns = withNamesUnder(singleRowColumns(row), rows.slice(first, first + SAMPLE_ROWS));
  if (columns.length === 0) return null;
  return { firstRow: index, lastRow: index, columns, texts: textsOf(row), sure: true };
};
