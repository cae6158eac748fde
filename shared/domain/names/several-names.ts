import { tidy } from '../values/alphabet.ts';
import { endsAsPatronymic } from './name-words.ts';

const between = /[;\n\r/]+|,(?=\s*\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?\s+\p{Lu})|\s+и\s+(?=\p{Lu})/u;
const betweenSmall = /[;/]+|,|\s+и\s+/u;

const namedPieces = (text: string, border: RegExp): readonly string[] =>
  text
    .split(border)
    .map(tidy)
    .filter((piece) => /\p{L}/u.test(piece));

/** The names of a cell that may name several people one after another, each with two words at least. */
export const namesOfCell = (text: string): readonly string[] => {
  const pieces = namedPieces(text, between);
  return pieces.length > 1 && pieces.every((piece) => /\p{L}{2,}\.?\s+\p{L}/u.test(piece)) ? pieces : [text];
};

const areCapitalised = (piece: string): boolean => piece.split(' ').every((word) => /^\p{Lu}/u.test(word));

const wordsIn = (piece: string): number => piece.split(' ').length;

/** Whether a cell for one person names two: each piece is a name beyond doubt, and no remark beside one. */
export const namesTwoPeople = (cell: string): boolean => {
  const pieces = namesOfCell(cell);
  const fewest = /[\n\r]/.test(cell) ? 3 : 2;
  if (pieces.length > 1) return pieces.every((piece) => areCapitalised(piece) && wordsIn(piece) >= fewest);
  const small = namedPieces(cell, betweenSmall);
  return small.length > 1 && small.every((piece) => wordsIn(piece) >= 3 && endsAsPatronymic(piece));
};
