import type { Noun } from '../../domain/organisation/vocabulary.ts';

/** Picks the form that agrees with a whole number: 21 ученик, 22 ученика, 25 учеников. */
export const agree = (count: number, noun: Pick<Noun, 'one' | 'few' | 'many'>): string => {
  const tens = Math.abs(count) % 100;
  const units = tens % 10;
  if (tens > 10 && tens < 20) return noun.many;
  if (units === 1) return noun.one;
  return units >= 2 && units <= 4 ? noun.few : noun.many;
};

/** `1 043 человека`, with no-break spaces. */
export const counted = (count: number, noun: Pick<Noun, 'one' | 'few' | 'many'>): string =>
  `${grouped(count)}\u00A0${agree(count, noun)}`;

/** Thousands apart, as Russian typography has it: `1 043`. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00A0');
