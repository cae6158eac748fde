import { looksLikeClass } from '../../domain/classes/class-label.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import { reasonToLeaveOut } from '../table/column-title.ts';
import { isFullName } from '../table/person-cell.ts';
import { cellText, isEmptyCell } from './cell-text.ts';
import type { Cell, SheetCells } from './workbook.ts';

/** Titles may stand over the classes, but no more lines than these. */
const MOST_TITLES = 10;

type Block = { readonly label: string; readonly from: number; readonly to: number };

/** The classes of a row of nothing but classes, each with the columns up to the next. */
const blocksOf = (row: readonly Cell[]): readonly Block[] => {
  const texts = row.map((cell) => tidy(cellText(cell)));
  const labels = texts.flatMap((text, from) => (looksLikeClass(text) ? [{ label: text, from }] : []));
  const others = texts.filter((text) => text !== '' && !looksLikeClass(text));
  const isDistinct = new Set(labels.map(({ label }) => label)).size === labels.length;
  if (labels.length < 2 || !isDistinct || others.some((text) => reasonToLeaveOut(text) !== 'number'))
    return [];
  return labels.map((block, at) => ({ ...block, to: labels[at + 1]?.from ?? Number.POSITIVE_INFINITY }));
};

const within = (row: readonly Cell[], { from, to }: Block): readonly Cell[] =>
  row.slice(0, to).map((cell, index) => (index < from ? null : cell));

const holdsNames = (rows: readonly (readonly Cell[])[], block: Block): boolean =>
  rows.some((row) => within(row, block).some(isFullName));

/** A sheet in which classes stand side by side as one sheet for each, its cells where they were; else itself alone. */
export const classesApart = (
  sheet: SheetCells,
  _: number,
  all: readonly SheetCells[],
): readonly SheetCells[] => {
  const at = sheet.rows.slice(0, MOST_TITLES).findIndex((row) => blocksOf(row).length > 0);
  const below = sheet.rows.slice(at + 1);
  const blocks = blocksOf(sheet.rows[at] ?? []);
  if (blocks.length === 0 || !blocks.every((block) => holdsNames(below, block))) return [sheet];
  return blocks.map((block) => ({
    ...sheet,
    name: all.length === 1 ? block.label : `${block.label} (${sheet.name})`,
    rows: sheet.rows.map((row, index) => {
      const cells = index < at ? row : within(row, block);
      return cells.every(isEmptyCell) ? [] : cells;
    }),
  }));
};
