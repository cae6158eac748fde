import { tidy } from '../../domain/values/alphabet.ts';
import { cellText } from '../cells/cell-text.ts';
import type { Cell } from '../cells/workbook.ts';
import { titleMeaning } from './column-title.ts';

const MAX_ROWS = 200;

/** The label in a cell like `ФИО учащегося:` or `Класс: 5А`, or a bare `Фамилия`. */
const labelOf = (cell: Cell | undefined): { readonly field: string; readonly colon: boolean } | null => {
  if (typeof cell !== 'string') return null;
  const text = tidy(cell);
  const colon = text.indexOf(':');
  const meaning = titleMeaning(colon > 0 ? text.slice(0, colon) : text);
  return meaning ? { field: meaning.field, colon: colon > 0 } : null;
};

/**
 * Whether the sheet holds cards instead of a table: labels that run down a column, with the values beside them.
 * Two different labels with colons, or three without them in one column, are taken for a card.
 */
export const isLabelBlocks = (rows: readonly (readonly Cell[])[]): boolean => {
  const withColon = new Set<string>();
  const bare = new Map<number, Set<string>>();
  const note = (column: number, field: string): void => {
    bare.set(column, (bare.get(column) ?? new Set()).add(field));
  };
  for (const row of rows.slice(0, MAX_ROWS)) {
    const labels = row.map(labelOf);
    const count = labels.filter((label) => label !== null).length;
    const filled = row.filter((cell) => tidy(cellText(cell)) !== '').length;
    for (const [column, label] of labels.entries()) {
      if (!label) continue;
      if (label.colon) withColon.add(label.field);
      else if (count * 2 <= Math.max(2, filled)) note(column, label.field);
    }
  }
  return withColon.size >= 2 || [...bare.values()].some((fields) => fields.size >= 3);
};
