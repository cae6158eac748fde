import { hasMixedAlphabets, toCyrillic } from '../domain/values/alphabet.ts';
import { remembering } from './remember.ts';

/** How letters sound, so coarsely that every usual Latin spelling of a Russian name gives the name's own key. */
const cyrillicSounds: Readonly<Record<string, string>> = {
  ё: 'е',
  э: 'е',
  є: 'е',
  й: 'и',
  ы: 'и',
  і: 'и',
  ї: 'и',
  щ: 'ш',
  ю: 'иу',
  я: 'иа',
  ь: '',
  ъ: '',
  ґ: 'г',
};

/** Longer spellings first: `shch` before `sh`. */
const latinSpellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'ш'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/tch|ch/g, 'ч'],
  [/ts|tz|tc/g, 'ц'],
  [/ph/g, 'ф'],
  [/th/g, 'т'],
  [/ck/g, 'к'],
  [/x/g, 'кс'],
];

const latinSounds: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwyz', (letter, index) => [
    letter,
    'абцдефгхииклмнопкрстуввиз'.charAt(index),
  ]),
);

const latinToCyrillic = (word: string): string =>
  latinSpellings
    .reduce((spelled, [pattern, sound]) => spelled.replace(pattern, sound), word)
    .replace(/[a-z]/g, (letter) => latinSounds[letter] ?? '');

/** The word in small letters of one alphabet, ё as е: equal for two typings of one spelling. */
export const plainWord = (word: string): string => {
  const lower = word.normalize('NFC').toLowerCase();
  return (hasMixedAlphabets(lower) ? toCyrillic(lower) : lower).replaceAll('ё', 'е');
};

const keyOf = (word: string): string => {
  const bare = plainWord(word)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '');
  const cyrillic = /[a-z]/.test(bare) ? latinToCyrillic(bare) : bare;
  return cyrillic
    .replace(/[ёэєйыіїщюяьъґ]/g, (letter) => cyrillicSounds[letter] ?? letter)
    .replace(/т[сз]/g, 'ц')
    .replace(/и[ое]/g, 'е')
    .replace(/(\p{L})\1+/gu, '$1');
};

/** Equal for words that sound alike in either alphabet: `Наталия`, `Наталья`, `Natalya`. */
export const soundKey = remembering(keyOf);
