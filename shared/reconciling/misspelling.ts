import { distance } from 'fastest-levenshtein';

const SHORTEST_WITH_ONE = 4;
const SHORTEST_WITH_TWO = 10;

type Spelled = { readonly plain: string; readonly key: string };

/** How many slips words of these lengths may have and still be the same word. */
const slipsAllowed = (shorter: number, longer: number): number => {
  if (longer < SHORTEST_WITH_ONE) return 0;
  return shorter < SHORTEST_WITH_TWO ? 1 : 2;
};

/** Three letters with a slip among them are too few to tell. */
export const isTooShort = (typed: Spelled, meant: Spelled): boolean =>
  Math.min(typed.plain.length, meant.plain.length) < SHORTEST_WITH_ONE;

/** Two neighbours swapped count as one slip. */
const isSwap = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return at + 1 < one.length && swapped === other;
};

/** The number of slips between two spellings, or null when they are two different words. */
const slipsInSpelling = (typed: string, meant: string): number | null => {
  if (typed === meant) return 0;
  const allowed = slipsAllowed(Math.min(typed.length, meant.length), Math.max(typed.length, meant.length));
  if (allowed === 0 || Math.abs(typed.length - meant.length) > allowed) return null;
  if (isSwap(typed, meant)) return 1;
  const slips = distance(typed, meant);
  return slips <= allowed ? slips : null;
};

/** The slips between two words, by letters or by sound, whichever is nearer; null for two different words. */
export const slipsBetween = (typed: Spelled, meant: Spelled): number | null => {
  const bySound = slipsInSpelling(typed.key, meant.key);
  if (bySound === 0) return 0;
  const byLetters = slipsInSpelling(typed.plain, meant.plain);
  if (bySound === null || byLetters === null) return bySound ?? byLetters;
  return Math.min(bySound, byLetters);
};

/** The word and every form of it with one letter left out: two words one slip apart share one of these. */
export const shortenings = (key: string): readonly string[] => {
  const forms = [key];
  for (let at = 0; at < key.length; at++) {
    if (key.charAt(at) !== key.charAt(at - 1)) forms.push(key.slice(0, at) + key.slice(at + 1));
  }
  return forms;
};
