import { namePartKey } from '../../domain/names/person-name.ts';
import { toCyrillic } from '../../domain/values/alphabet.ts';

const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const russianKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** What the same keys give in the Russian layout: `bdfyjd` → `иванов`. */
const inRussianLayout = (text: string): string =>
  text.toLowerCase().replace(/./g, (key) => russianKeys[latinKeys.indexOf(key)] ?? key);

/** The words of a text as they are compared: case, ё and е, hyphens do not tell. */
export const wordKeys = (text: string): readonly string[] =>
  text
    .split(/[\s,]+/)
    .map(namePartKey)
    .filter((word) => word !== '');

/** The readings of each word that was typed, the likely one first. */
export const soughtWords = (typed: string): readonly (readonly string[])[] =>
  typed
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const readings = /[a-z]/i.test(word)
        ? [namePartKey(inRussianLayout(word)), namePartKey(toCyrillic(word)), namePartKey(word)]
        : [namePartKey(word.replace(/,+$/, ''))];
      return [...new Set(readings)].filter((reading) => reading !== '');
    })
    .filter((readings) => readings.length > 0);

/** A bit for each letter that a word has: two words a few typos apart differ in few bits. */
export const letterMask = (word: string): number => {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask;
};

export const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};
