/** No value of a roster, and no line that names somebody, is longer. */
export const LONGEST_VALUE = 500;

/** As much of a word from outside as a sentence can quote. */
const LONGEST_QUOTE = 60;

/** Signs that may be unseen; those outside of what school lists are written with are looked at more closely. */
const unusual = /[^\t\n\r -~\u00A0-\u00AC\u00AE-\u02FF\u0400-\u04FF\u2010-\u2027\u2030-\u205F\u2100-\u22FF]/;

/**
 * What nobody sees or what turns the writing's direction: control characters, soft hyphens, zero-width and
 * directional signs, tags, halves of characters.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u2028\u2029\u3164\uFFA0]/gu;

const isKept = (sign: string): boolean => sign === '\t' || sign === '\n' || sign === '\r';

const visible = (sign: string): string => {
  if (isKept(sign)) return sign;
  return sign === '\u2028' || sign === '\u2029' || sign === '\v' || sign === '\f' || sign === '\u0085'
    ? '\n'
    : '';
};

/** Unseen signs where one word ends and the next begins with a capital: `Иван\u202eИльич`. */
const unseenBetweenWords = /(?<=\p{Ll})[\u200B-\u200F\u202A-\u202E\u2060-\u2069]+(?=\p{Lu}\p{Ll})/gu;

/** Text from outside as text of ours: only what can be seen. The one place that every file and paste goes through. */
export const visibleText = (text: string): string =>
  unusual.test(text) ? text.replace(unseenBetweenWords, ' ').replace(unseen, visible) : text;

/** The text's beginning; a character of two halves is not cut through. */
export const cut = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? longest - 1 : longest);
};

/** A text from outside as a sentence may quote it: in one line, and no longer than is needed to know it again. */
export const quotable = (text: string, longest = LONGEST_QUOTE): string => {
  const line = visibleText(text).replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${cut(line, longest - 1).trimEnd()}…` : line;
};

/** Lengths of those details of a message that say more than one word; every other one is quoted as a word. */
const longerDetails: Readonly<Record<string, number>> = {
  file: 120,
  folder: 400,
  copy: 400,
  url: 200,
  older: 200,
  host: 100,
  expected: 300,
  known: 400,
  seen: 500,
  sheets: 400,
};

/** A message's details as its sentence may quote them. */
export const quotableDetails = <T extends object>(details: T): T => {
  const safe = Object.entries(details).map(([name, value]) =>
    typeof value === 'string' ? [name, quotable(value, longerDetails[name])] : [name, value],
  );
  return Object.fromEntries(safe);
};

const MOST_LISTED = 30;

/** Words of a file in one line: the first ones, and how many more there are. */
export const listed = (words: readonly string[]): string => {
  const shown = words.slice(0, MOST_LISTED).map((word) => quotable(word));
  const rest = words.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} и ещё ${rest}`;
};
