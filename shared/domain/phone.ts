import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isBlank, tidy } from './alphabet.ts';
import { certain, type Doubt, doubted, nothingRead, type Reading } from './doubt.ts';

const MIN_DIGITS = 10;
/** A spreadsheet's short form of a long number: the last digits are gone. */
const shortened = /^\+?\d[.,]\d+\s*[eе]\s*\+?\s*\d{1,2}$/i;
const extension = /(?:доб(?:\.|авочный|ав\.)?|вн(?:\.|утр\.?|утренний)|ext\.?|#)\s*:?\s*\d{1,6}\b\.?/i;
const between = /[,;|\n\r]|\s+(?:и|или)\s+|(?<=\d\s*)[/\\]|(?<=\d\s*)(?=\+)/i;

/** `+7` and ten digits, where the number is plainly a Russian mobile one. */
const russianMobile = (digits: string): string | null => {
  if (digits.length === 10 && digits.startsWith('9')) return `+7${digits}`;
  if (digits.length === 11 && /^[78]9/.test(digits)) return `+7${digits.slice(1)}`;
  return null;
};

type OneNumber = { readonly phone: string; readonly sure: boolean };

/** One number in E.164; null when no country has numbers of that length. */
const parseOne = (text: string): OneNumber | null => {
  const digits = text.replace(/\D/g, '');
  const foreign = /^\s*(?:\+|00)\s*(?![78])/.test(text);
  const mobile = foreign ? null : russianMobile(digits);
  if (mobile) return { phone: mobile, sure: true };
  if (digits.length < MIN_DIGITS) return null;
  const international = text.trim().startsWith('+') || (digits.length > 11 && !digits.startsWith('8'));
  const asTyped = digits.replace(/^00/, '');
  const parsed = international
    ? parsePhoneNumberFromString(`+${asTyped}`)
    : (parsePhoneNumberFromString(digits, 'RU') ?? parsePhoneNumberFromString(`+${asTyped}`));
  if (!parsed?.isPossible()) return null;
  return { phone: parsed.number, sure: parsed.isValid() };
};

/** Two numbers typed one after another with nothing but a space between them. */
const splitRun = (piece: string): readonly string[] => {
  const digits = piece.replace(/\D/g, '');
  if (digits.length < 2 * MIN_DIGITS) return [piece];
  for (const length of [11, 10]) {
    const [first, second] = [digits.slice(0, length), digits.slice(length)];
    if (russianMobile(first) && russianMobile(second)) return [first, second];
  }
  return [piece];
};

const piecesOf = (text: string): readonly string[] =>
  text
    .split(between)
    .map((piece) => piece.replace(/[^\d+()\s.-]/g, ' '))
    .filter((piece) => /\d/.test(piece))
    .flatMap(splitRun);

const isShort = (piece: string): boolean => piece.replace(/\D/g, '').length < MIN_DIGITS;

const parseText = (given: string): Reading<string> => {
  if (shortened.test(given)) return doubted<string>(null, { code: 'phone-digits-lost', text: given });
  const withoutExtension = given.replace(extension, ' ');
  const pieces = piecesOf(withoutExtension);
  const numbers = pieces.map(parseOne).filter((number) => number !== null);
  const [first, ...others] = numbers;
  if (!first) {
    if (pieces.length === 0) return doubted<string>(null, { code: 'phone-unreadable', text: given });
    const code = pieces.every(isShort) ? 'phone-incomplete' : 'phone-unreadable';
    return doubted<string>(null, { code, text: given });
  }
  const doubts: Doubt[] = [];
  const different = others.filter((other) => other.phone !== first.phone).map((other) => other.phone);
  if (different.length > 0)
    doubts.push({ code: 'phone-several', taken: first.phone, others: different.join(', ') });
  if (!first.sure) doubts.push({ code: 'phone-doubtful', text: given });
  if (withoutExtension !== given) doubts.push({ code: 'phone-extension', text: given });
  return doubts.length === 0 ? certain(first.phone) : doubted(first.phone, ...doubts);
};

/** A phone of a roster in E.164: the first of several, with a doubt for what was left out. */
export const parsePhone = (text: string): Reading<string> => {
  const plain = /^[\d\s()+-]+$/.test(text) ? text.replace(/\D/g, '') : '';
  const mobile = plain !== '' && !/^\s*\+(?!7)/.test(text) ? russianMobile(plain) : null;
  if (mobile) return certain(mobile);
  // A line break parts two numbers, so it outlives the tidying.
  const given = text
    .split(/[\r\n]+/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('; ');
  return isBlank(given) ? nothingRead : parseText(given);
};
