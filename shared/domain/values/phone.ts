import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isBlank, tidy } from './alphabet.ts';
import { certain, type Doubt, doubted, nothingRead, type Reading } from './doubt.ts';

const MIN_DIGITS = 10;
/** A spreadsheet's short form of a long number: the last digits are gone. */
const shortened = /^\+?\d[.,]\d+\s*[eе]\s*\+?\s*\d{1,2}$/i;
const extension = /(?:доб(?:\.|авочный|ав\.)?|вн(?:\.|утр\.?|утренний)|ext\.?|#)\s*:?\s*\d{1,6}\b\.?/i;
const between = /[,;|\n\r]|\s+(?:и|или)\s+|(?<=\d\s*)[/\\]|(?<=\d\s*)(?=\+)/i;

/** A letter inside the number, mostly О for a nought: without it the other digits would be another number. */
const letterAmongDigits = /\d[\s().-]*\p{L}\d|\d\p{L}[\s().-]*\d/u;
/** The trunk prefix apart from a code of three digits: only ten more digits make a number of it. */
const withPrefix = /^\D*[78][\s(.-]+\d{3}(?!\d)/;
/** Neighbours' numbers are often typed without the plus. */
const foreignWithoutPlus = /^(?:37[345]|380|99[2-68])/;

/** `+7` and ten digits, where the number is plainly a Russian mobile one. */
const plainMobile = (digits: string): string | null => {
  if (digits.length === 10 && digits.startsWith('9')) return `+7${digits}`;
  if (digits.length === 11 && /^[78]9/.test(digits)) return `+7${digits.slice(1)}`;
  return null;
};

/** What one piece of text gives: a number in E.164, or why it gives none. */
type OneNumber = { readonly phone: string } | 'phone-incomplete' | 'phone-unreadable' | 'phone-doubtful';

const isCutShort = (text: string, digits: string): boolean =>
  digits.length < MIN_DIGITS ||
  (digits.length === MIN_DIGITS && (/^[78]9/.test(digits) || withPrefix.test(text)));

const parseOne = (text: string): OneNumber => {
  const digits = text.replace(/\D/g, '');
  const foreign = /^\s*(?:\+|00)\s*(?![78])/.test(text);
  const mobile = foreign ? null : plainMobile(digits);
  if (mobile) return { phone: mobile };
  if (isCutShort(text, digits)) return 'phone-incomplete';
  const asTyped = digits.replace(/^00/, '');
  const international = /^\s*(?:\+|00)/.test(text) || foreignWithoutPlus.test(digits);
  const parsed = international
    ? parsePhoneNumberFromString(`+${asTyped}`)
    : parsePhoneNumberFromString(digits, 'RU');
  if (!parsed?.isPossible()) return 'phone-unreadable';
  return parsed.isValid() ? { phone: parsed.number } : 'phone-doubtful';
};

/** Two numbers typed one after another with nothing but a space between them. */
const splitRun = (piece: string): readonly string[] => {
  const digits = piece.replace(/\D/g, '');
  if (digits.length < 2 * MIN_DIGITS) return [piece];
  for (const length of [11, 10]) {
    const [first, second] = [digits.slice(0, length), digits.slice(length)];
    if (plainMobile(first) && plainMobile(second)) return [first, second];
  }
  return [piece];
};

const piecesOf = (text: string): readonly string[] =>
  text
    .split(between)
    .map((piece) => piece.replace(/[^\d+()\s.-]/g, ' '))
    .filter((piece) => /\d/.test(piece))
    .flatMap(splitRun);

const reasons = ['phone-doubtful', 'phone-unreadable', 'phone-incomplete'] as const;

const parseText = (given: string): Reading<string> => {
  if (shortened.test(given)) return doubted<string>(null, { code: 'phone-digits-lost', text: given });
  const withoutExtension = given.replace(extension, ' ');
  if (letterAmongDigits.test(withoutExtension))
    return doubted<string>(null, { code: 'phone-letter', text: given });
  const read = piecesOf(withoutExtension).map(parseOne);
  const [first, ...others] = read.flatMap((number) => (typeof number === 'object' ? number.phone : []));
  if (first === undefined) {
    const code = reasons.find((reason) => read.includes(reason)) ?? 'phone-unreadable';
    return doubted<string>(null, { code, text: given });
  }
  const doubts: Doubt[] = [];
  const different = others.filter((other) => other !== first);
  if (different.length > 0)
    doubts.push({ code: 'phone-several', taken: first, others: different.join(', ') });
  if (withoutExtension !== given) doubts.push({ code: 'phone-extension', text: given });
  return doubts.length === 0 ? certain(first) : doubted(first, ...doubts);
};

/** A phone of a roster in E.164: the first of several, with a doubt for what was left out. */
export const parsePhone = (text: string): Reading<string> => {
  const plain = /^[\d\s()+-]+$/.test(text) ? text.replace(/\D/g, '') : '';
  const mobile = plain !== '' && !/^\s*\+(?!7)/.test(text) ? plainMobile(plain) : null;
  if (mobile) return certain(mobile);
  // A line break parts two numbers, so it outlives the tidying.
  const given = text
    .split(/[\r\n]+/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('; ');
  return isBlank(given) ? nothingRead : parseText(given);
};

/** A Russian mobile number in E.164; null for anything else: rights are given to such a number alone. */
export const russianMobile = (text: string): string | null => {
  const phone = parsePhoneNumberFromString(text, 'RU');
  if (!phone?.isValid() || phone.country !== 'RU' || phone.getType() !== 'MOBILE') return null;
  return phone.ext === undefined ? phone.number : null;
};
