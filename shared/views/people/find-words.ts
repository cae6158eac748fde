import { distance } from 'fastest-levenshtein';
import type { PeopleIndex } from './people-index.ts';
import { bitCount, letterMask } from './search-words.ts';

const typosIn = (length: number): number => {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
};

/** Whether a word begins with what was typed, give or take some typos. */
const beginsNearly = (word: string, sought: string, typos: number): boolean => {
  for (let length = sought.length - typos; length <= sought.length + typos; length += 1) {
    if (length <= word.length + 1 && distance(word.slice(0, length), sought) <= typos) return true;
  }
  return false;
};

const exactWords = ({ words }: PeopleIndex, sought: string): readonly number[] => {
  const found: number[] = [];
  for (let number = 0; number < words.length; number += 1) {
    if (words[number]?.startsWith(sought)) found.push(number);
  }
  return found;
};

const nearWords = ({ words, masks }: PeopleIndex, sought: string): readonly number[] => {
  const typos = typosIn(sought.length);
  if (typos === 0) return [];
  const mask = letterMask(sought);
  const found: number[] = [];
  for (let number = 0; number < words.length; number += 1) {
    // A letter that the word lacks costs a typo: most words are told apart without measuring.
    if (bitCount(mask & ~(masks[number] ?? 0)) > typos) continue;
    if (beginsNearly(words[number] ?? '', sought, typos)) found.push(number);
  }
  return found;
};

/** The words of the index that a typed word means: exact beginnings, or with typos where there are none. */
export const findWords = (
  index: PeopleIndex,
  readings: readonly string[],
  withTypos: boolean,
): readonly number[] => {
  for (const reading of readings) {
    const exact = exactWords(index, reading);
    if (exact.length > 0 && !withTypos) return exact;
    if (exact.length > 0) return [...new Set([...exact, ...nearWords(index, reading)])];
  }
  return readings.flatMap((reading) => nearWords(index, reading));
};
