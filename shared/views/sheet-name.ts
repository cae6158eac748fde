import { bookText } from '../text/report/book.ts';

const LONGEST = 31;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

const withoutForbidden = (wanted: string): string =>
  wanted
    .toWellFormed()
    .replace(/\p{C}/gu, '')
    .replace(/[\\/?*[\]:]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'-]+|[\s'-]+$/g, '');

/** At most `length` UTF-16 units, never half a character. */
const shortened = (text: string, length: number): string => {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/[\s'-]+$/, '');
};

/** Names that Excel and LibreOffice take: 31 characters, nothing forbidden, no two equal but for case. */
export const safeSheetNames = (wanted: readonly string[]): readonly string[] => {
  const taken = new Set([RESERVED]);
  return wanted.map((text) => {
    const base = shortened(withoutForbidden(text), LONGEST) || bookText.sheet;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      name = shortened(base, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
};

/** A sheet's name as formulas and named ranges write it. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;
