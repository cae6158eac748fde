import { folded } from '../../domain/values/alphabet.ts';

/** A row of a register as it is shown, searched and copied. */
export type RegisterLine = { readonly id: string; readonly cells: readonly string[] };

/** The lines in which every typed word stands somewhere. */
export const linesWith = <L extends RegisterLine>(lines: readonly L[], typed: string): readonly L[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter(({ cells }) => {
    const text = folded(cells.join(' '));
    return words.every((word) => text.includes(word));
  });
};

/** One line and one cell; a spreadsheet must not take a text for a formula. */
const pasted = (cell: string): string => {
  const line = cell.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
};

/** A table as it is pasted into a spreadsheet or a letter. */
export const copiedTable = (columns: readonly string[], lines: readonly RegisterLine[]): string =>
  [columns, ...lines.map(({ cells }) => cells.slice(0, columns.length))]
    .map((cells) => cells.map(pasted).join('\t'))
    .join('\n');
