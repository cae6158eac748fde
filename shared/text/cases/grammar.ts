import { type GrammaticalCase, grammaticalCases } from '../../domain/names/name-cases.ts';

export type Gender = 'male' | 'female';

/** A word in a case; when it is not certain, `alternatives` are all the forms in question, the guess first. */
export type Declined =
  | { readonly value: string; readonly certain: true }
  | { readonly value: string; readonly certain: false; readonly alternatives: readonly string[] };

export const sure = (value: string): Declined => ({ value, certain: true });

/** The first form is the guess; forms that turn out the same leave no doubt. */
export const guessed = (guess: string, ...others: readonly string[]): Declined => {
  const alternatives = [...new Set([guess, ...others])];
  return alternatives.length === 1 ? sure(guess) : { value: guess, certain: false, alternatives };
};

/** Joins words that were declined one by one; a doubt about one is a doubt about the whole. */
export const joined = (parts: readonly Declined[], separator: string): Declined => {
  const value = parts.map((part) => part.value).join(separator);
  if (parts.every((part) => part.certain)) return sure(value);
  const others = parts.flatMap((part, at) =>
    part.certain
      ? []
      : part.alternatives
          .slice(1)
          .map((other) => parts.map((each, index) => (index === at ? other : each.value)).join(separator)),
  );
  return guessed(value, ...others);
};

/** Endings in the order of `grammaticalCases`. */
export type Endings = readonly [genitive: string, dative: string, accusative: string, instrumental: string];

export const ending = (endings: Endings, grammaticalCase: GrammaticalCase): string =>
  endings[grammaticalCases.indexOf(grammaticalCase)] ?? '';

/** Gives the answer the letter case of the word that it was made from. */
export const inCaseOf = (original: string, declined: Declined): Declined => {
  if (original.length < 2 || original !== original.toUpperCase()) return declined;
  const value = declined.value.toUpperCase();
  return declined.certain
    ? sure(value)
    : guessed(value, ...declined.alternatives.map((other) => other.toUpperCase()));
};
