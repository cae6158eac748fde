import { tidy } from '../../domain/values/alphabet.ts';
import { shortDate } from '../../domain/values/calendar.ts';
import { cut, LONGEST_VALUE } from '../../text/words/outside-text.ts';
import type { Cell } from './workbook.ts';

/** What a person sees in the cell, as far as a value can reach. */
export const cellText = (cell: Cell | undefined, longest: number = LONGEST_VALUE): string => {
  if (typeof cell === 'string') return cut(cell, longest);
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : shortDate(cell.day);
};

export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && !/\S/.test(cell));

/** The different texts of a row in order; a merged cell that repeats itself counts once. */
export const filledTexts = (row: readonly Cell[]): readonly string[] => {
  const texts: string[] = [];
  for (const cell of row) {
    if (isEmptyCell(cell)) continue;
    const text = tidy(cellText(cell));
    if (text !== '' && text !== texts.at(-1)) texts.push(text);
  }
  return texts;
};
