/** Latin letters that look like Cyrillic ones, in both cases; lower case only where the shapes agree. */
const lookAlikes: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  k: 'к',
  y: 'у',
  Y: 'У',
};

const toLatin: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lookAlikes).map(([latin, cyrillic]) => [cyrillic, latin]),
);

const anyLatin = /[A-Za-z]/;
const anyCyrillic = /[\u0400-\u04FF]/;

export const hasLatin = (text: string): boolean => anyLatin.test(text);
export const hasCyrillic = (text: string): boolean => anyCyrillic.test(text);
export const hasMixedAlphabets = (text: string): boolean => hasLatin(text) && hasCyrillic(text);

const swap = (text: string, table: Readonly<Record<string, string>>): string =>
  text.replace(/[A-Za-z\u0400-\u04FF]/g, (letter) => table[letter] ?? letter);

/** Latin letters that look like Cyrillic ones made Cyrillic; others stay. */
export const toCyrillic = (text: string): string => (hasLatin(text) ? swap(text, lookAlikes) : text);

/** Cyrillic letters that look like Latin ones made Latin, for addresses; others stay. */
export const withLatinLookAlikes = (text: string): string => (hasCyrillic(text) ? swap(text, toLatin) : text);

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** A mark of the writing's direction that stands where the space between two words should be. */
const markBetweenWords = /(?<=\p{Ll})[\u202A-\u202E\u2066-\u2069]+(?=\p{Lu})/gu;
const untidy = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|[^\S ]|^ | $| {2}/;

/** One space between words, none around, whatever kinds of spaces and invisible signs the file had. */
export const tidy = (text: string): string =>
  untidy.test(text)
    ? text.replace(markBetweenWords, ' ').replace(invisible, '').replace(/\s+/g, ' ').trim()
    : text;

/** As texts are searched and compared: small letters, «ё» as «е». */
export const folded = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** What people type into a cell that has no value: a dash, «нет», «отсутствует». */
export const isBlank = (text: string): boolean =>
  text === '' ||
  /^(?:[-–—−_.*?]+|нет|не указан[оаы]?|отсутствует|неизвестно|н\/д|б\/о|null|#н\/д)$/i.test(text);
