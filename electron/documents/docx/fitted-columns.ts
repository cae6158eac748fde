import type { PaperColumn } from '../../../shared/views/paper.ts';

/** Shares of the text's width, in percent: a letter of a table's size with what is left free beside a word. */
const LETTER = 1.3;
const MARGINS = 2;
/** A longer word is an address: it may be broken anywhere. */
const LONGEST_WORD = 18;

const longestWord = (texts: Iterable<string>): number => {
  let longest = 0;
  for (const text of texts) for (const word of text.split(/[\s-]/)) longest = Math.max(longest, word.length);
  return Math.min(longest, LONGEST_WORD);
};

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Columns wide enough for their longest word, at the cost of those that have room to spare. */
export const fittedColumns = (
  columns: readonly PaperColumn[],
  rows: readonly (readonly string[])[],
): readonly PaperColumn[] => {
  const spare = columns.map(({ title, share }, index) => {
    const longest = longestWord([title, ...rows.map((row) => row[index] ?? '')]);
    return share - (longest * LETTER + MARGINS);
  });
  const lacking = spare.map((room) => Math.max(0, -room));
  const given = spare.map((room) => Math.max(0, room));
  const moved = Math.min(total(lacking), total(given));
  if (moved === 0) return columns;
  return columns.map((column, index) => ({
    ...column,
    share:
      column.share + moved * ((lacking[index] ?? 0) / total(lacking) - (given[index] ?? 0) / total(given)),
  }));
};
