import { distance } from 'fastest-levenshtein';

const FARTHEST = 3;

/** The word that was probably meant; null where none is near. */
export const closestWord = <T extends string>(given: string, words: readonly T[]): T | null => {
  const [best] = words
    .map((word) => ({ word, far: distance(given, word) }))
    .toSorted((a, b) => a.far - b.far);
  return best && best.far <= Math.min(FARTHEST, given.length - 1) ? best.word : null;
};
