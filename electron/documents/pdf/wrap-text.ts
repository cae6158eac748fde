import type { Typeface } from './typeface.ts';

/** How far into a line its last good place to break an address may lie. */
const LATE_BREAK = 0.75;
/** Lines of like length differ by a sign or two. */
const EVEN_ROOM = 1.05;

/** As many characters as fit, at least one; an address rather breaks after a sign than inside a word. */
const headLength = (face: Typeface, text: string, limit: number): number => {
  const characters = [...text];
  let width = 0;
  let length = 0;
  let afterSign = 0;
  for (const [index, character] of characters.entries()) {
    width += face.width(character);
    if (width > limit && index > 0) break;
    length += character.length;
    if (/[/?&=]/.test(character)) afterSign = length;
  }
  if (length >= text.length) return length;
  if (afterSign >= length * LATE_BREAK) return afterSign;
  // A hyphen at a line's end would be taken for one that the program put there.
  const ownHyphen = /[^-](-+)$/.exec(text.slice(0, length))?.[1] ?? '';
  return length - ownHyphen.length;
};

/** Breaks a text without spaces into pieces that fit, losing and adding no character. */
const breakAnywhere = (face: Typeface, text: string, limit: number): readonly string[] => {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '') {
    const length = headLength(face, rest, limit);
    lines.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return lines;
};

/** The same number of lines, of like length: two signs alone on a line are lost in typing. */
export const breakEvenly = (face: Typeface, text: string, limit: number): readonly string[] => {
  const lines = breakAnywhere(face, text, limit);
  const even = breakAnywhere(face, text, Math.min(limit, (face.width(text) / lines.length) * EVEN_ROOM));
  return even.length === lines.length ? even : lines;
};

/** A hyphenated word may break after its hyphens; a telephone number may not. */
const piecesOf = (word: string): readonly string[] => word.split(/(?<=\p{L}-)(?=\p{L})/u);

type Lines = { readonly done: string[]; line: string; width: number };

const addPiece = (lines: Lines, face: Typeface, limit: number, piece: string, glue: string): void => {
  const width = face.width(piece);
  const space = lines.line === '' ? '' : glue;
  const extended = lines.width + face.width(space) + width;
  if (lines.line === '' || extended <= limit) {
    lines.line += space + piece;
    lines.width = extended;
  } else {
    lines.done.push(lines.line);
    lines.line = piece;
    lines.width = width;
  }
  if (width <= limit) return;
  const broken = breakAnywhere(face, lines.line, limit);
  lines.done.push(...broken.slice(0, -1));
  lines.line = broken.at(-1) ?? '';
  lines.width = face.width(lines.line);
};

const phone = /(?:\+7|\b8)[ (]*\d{3}[ )]*\d{3}[ -]?\d{2}[ -]?\d{2}\b/g;
const withWholePhones = (text: string): string =>
  text.replace(phone, (number) => number.replaceAll(' ', '\u00A0'));

/** Lines that fit the limit (in points at a size of 1 pt): broken at spaces, after hyphens, at worst inside a word. */
export const wrapText = (face: Typeface, text: string, limit: number): readonly string[] => {
  const lines: Lines = { done: [], line: '', width: 0 };
  for (const word of withWholePhones(text)
    .split(' ')
    .filter((part) => part !== '')) {
    const pieces = piecesOf(word);
    for (const [index, piece] of pieces.entries())
      addPiece(lines, face, limit, piece, index === 0 ? ' ' : '');
  }
  return lines.line === '' ? lines.done : [...lines.done, lines.line];
};
