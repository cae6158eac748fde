import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import { type Declined, type Endings, ending, guessed, sure } from './grammar.ts';

/** How far a rule of grammar can be trusted without asking an engine for its opinion. */
export type Ruled = { readonly declined: Declined; readonly strong: boolean };

export const strong = (declined: Declined): Ruled => ({ declined, strong: true });
export const weak = (declined: Declined): Ruled => ({ declined, strong: false });

export const unchanged = (word: string): Ruled => strong(sure(word));

/** The word without its last `cut` letters, with the ending of the case. */
export const withEnding = (
  word: string,
  cut: number,
  endings: Endings,
  grammaticalCase: GrammaticalCase,
): string => word.slice(0, word.length - cut) + ending(endings, grammaticalCase);

export const endings = {
  possessiveMale: ['а', 'у', 'а', 'ым'],
  possessiveFemale: ['ой', 'ой', 'у', 'ой'],
  hardMale: ['а', 'у', 'а', 'ом'],
  hushedMale: ['а', 'у', 'а', 'ем'],
  softMale: ['я', 'ю', 'я', 'ем'],
  softFemale: ['и', 'и', 'ь', 'ью'],
  adjectiveMale: ['ого', 'ому', 'ого', 'ым'],
  adjectiveMaleVelar: ['ого', 'ому', 'ого', 'им'],
  adjectiveMaleSoft: ['его', 'ему', 'его', 'им'],
  adjectiveFemale: ['ой', 'ой', 'ую', 'ой'],
  adjectiveFemaleHushed: ['ей', 'ей', 'ую', 'ей'],
  adjectiveFemaleSoft: ['ей', 'ей', 'юю', 'ей'],
  onA: ['ы', 'е', 'у', 'ой'],
  onAVelar: ['и', 'е', 'у', 'ой'],
  onAHushed: ['и', 'е', 'у', 'ей'],
  onATs: ['ы', 'е', 'у', 'ей'],
  onYa: ['и', 'е', 'ю', 'ей'],
  onIya: ['и', 'и', 'ю', 'ей'],
} as const satisfies Record<string, Endings>;

export const syllables = (word: string): number => word.match(/[аеёиоуыэюя]/g)?.length ?? 0;

const endingsOnA = (word: string): Endings => {
  if (/ия$/.test(word)) return endings.onIya;
  if (/я$/.test(word)) return endings.onYa;
  if (/ца$/.test(word)) return endings.onATs;
  if (/[жшчщ]а$/.test(word)) return endings.onAHushed;
  return /[гкх]а$/.test(word) ? endings.onAVelar : endings.onA;
};

/** Nouns on -а and -я, of either gender: Окуджава, Никита, Мария. */
export const onA = (word: string, grammaticalCase: GrammaticalCase): string =>
  withEnding(word, 1, endingsOnA(word), grammaticalCase);

/** Adjectives of the male gender: Толстой, Великий, Рыжий, старший. */
export const maleAdjective = (word: string, grammaticalCase: GrammaticalCase): string => {
  const set = /[жшчщн]ий$/.test(word)
    ? endings.adjectiveMaleSoft
    : /(?:[гкх][ио]й|[жшчщ]ой)$/.test(word)
      ? endings.adjectiveMaleVelar
      : endings.adjectiveMale;
  return withEnding(word, 2, set, grammaticalCase);
};

/** Adjectives of the female gender: Белая, Зимняя, старшая. */
export const femaleAdjective = (word: string, grammaticalCase: GrammaticalCase): string => {
  const set = /яя$/.test(word)
    ? endings.adjectiveFemaleSoft
    : /[жшчщ]ая$/.test(word) && !/^(?:чуж|больш)ая$/.test(word)
      ? endings.adjectiveFemaleHushed
      : endings.adjectiveFemale;
  return withEnding(word, 2, set, grammaticalCase);
};

/** Male nouns on a consonant whose stem does not change; `stressed` says what -ж, -ч, -ш, -щ take. */
export const maleNoun = (word: string, grammaticalCase: GrammaticalCase, stressed = false): string => {
  if (/[ьй]$/.test(word)) return withEnding(word, 1, endings.softMale, grammaticalCase);
  const hushed = /[жшчщц]$/.test(word) && !stressed;
  return withEnding(word, 0, hushed ? endings.hushedMale : endings.hardMale, grammaticalCase);
};

/** A male noun of which the stress is not known: both spellings of the instrumental are possible. */
export const maleNounByEitherStress = (
  word: string,
  grammaticalCase: GrammaticalCase,
  stressedFirst: boolean,
): Declined =>
  guessed(maleNoun(word, grammaticalCase, stressedFirst), maleNoun(word, grammaticalCase, !stressedFirst));
