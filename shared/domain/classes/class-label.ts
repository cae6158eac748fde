import { hasCyrillic, isBlank, tidy, toCyrillic } from '../values/alphabet.ts';

/** A class as a roster names it, brought to its normal form. */
export type ClassLabel = {
  /** The normal form: `5А`, `10Б`, `11`, `П-101СД`. */
  readonly label: string;
  /** Equal for two spellings of one class. */
  readonly key: string;
  readonly parallel?: number;
  readonly letter?: string;
  /** The text as the file has it. */
  readonly original: string;
};

const MAX_PARALLEL = 12;
const dashes = /[‐‑‒–—―−_]/g;
const quotes = /[«»"'“”„‘’`]/g;
const classWord = /(?:^|(?<=[\s\d«»"'.-]))(?:классы?|класса|кл)(?=$|[\s.,:«"'(])[.,:]?/gi;
const leadingWord = /^(?:учебная\s+)?(?:группа|гр\.|гр\s|объединение)\s*[:№]?\s*(?=\S)/i;
const ordinal = /^(\d{1,2})\s*-?\s*(?:ый|ой|ий|й|го|я)(?=$|[\s«"'-])/i;
/** `11 (А)`: a letter in brackets is the class's own, longer words there are a remark. */
const letterInBrackets = /\(\s*([A-ZА-ЯЁ])\s*\)/i;
/** `10-А соц-эк`: the profile of a class in words after its letter. */
const profileWords = /^(\d{1,2}[\s-]*[«"]?[A-ZА-ЯЁ][»"]?)\s+[а-яё][а-яё.\s-]{2,}$/;
/** Groups are called by feminine words or by years, classes are not: `2 младшая`, `1 год`. */
const groupWord = /^\d{1,2}(?:-?[йя])?\s+(?:[а-яё]+(?:ая|яя)|год)$/i;
const romanValues: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
};

/** The letters that a class may bear after its parallel: one, several (`10ФМ`), or one with a number (`10М-1`). */
const schoolForm = /^(\d{1,2})[\s./\\|-]*(?:([A-ZА-ЯЁ]+)(?:[\s-]*(\d{1,2}))?)?$/;
const numberedForm = /^(\d{1,2})\s*([./-])\s*(\d{1,2})$/;
const romanForm = /^([IVXІХ]+)([\s.-]*)([A-ZА-ЯЁ]?)$/;

/** What an old encoding made of quotation marks or of a dash before the letter: `5 ?А?`, `5 ? А`. */
const lostSigns = /(?<=^\s*\d{1,2}\s*)\?\s*(\p{L})(?!\p{L})\s*\??/u;

const plain = (text: string): string =>
  tidy(
    text.replace(lostSigns, ' $1').replace(dashes, '-').replace(classWord, ' ').replace(quotes, ' '),
  ).replace(/^№\s*|[\s.,;:]+$/g, '');

/** `VII А` → `7 А`; the signs of a Roman numeral are often typed in Cyrillic. */
const withArabicParallel = (text: string): string => {
  const match = romanForm.exec(text);
  if (!match) return text;
  const [, numeral = '', separator = '', letter = ''] = match;
  const latin = numeral.replace(/Х/g, 'X').replace(/І/g, 'I');
  // A lone «Х» without a separator is a letter or a word, not ten.
  if (hasCyrillic(numeral) && latin === 'X' && separator === '') return text;
  const value = romanValues[latin];
  return value === undefined ? text : `${value} ${letter}`.trim();
};

const keyOf = (label: string): string =>
  label
    .toUpperCase()
    .replace(/Ё/g, 'Е')
    .replace(/[«»]/g, '')
    .replace(/(?<!\d)-|-(?!\d)/g, '')
    .replace(/[\s.]+(?!\d)/g, '');

type SchoolForm = {
  readonly label: string;
  readonly key: string;
  readonly parallel: number;
  readonly letter?: string;
};

/** The forms of a school's own classes; null for a college's or a named group. */
const schoolFormOf = (text: string): SchoolForm | null => {
  const upper = withArabicParallel(text.toUpperCase());
  const numbered = numberedForm.exec(upper);
  if (numbered) {
    const [, first = '', separator = '', second = ''] = numbered;
    const parallel = Number(first);
    if (parallel > MAX_PARALLEL) return null;
    // One class is `5/1` on paper, `5-1` in a list and a date in Excel, which gives back `5.1`.
    return {
      label: `${parallel}${separator}${second}`,
      key: `${parallel}.${Number(second)}`,
      parallel,
      letter: second,
    };
  }
  const match = schoolForm.exec(upper);
  if (!match) return null;
  const parallel = Number(match[1]);
  const letters = toCyrillic(match[2] ?? '');
  const number = match[3] ?? '';
  if (parallel > MAX_PARALLEL || (letters.length > 1 && number !== '')) return null;
  const letter = letters + number;
  const label = `${parallel}${letter}`;
  return { label, key: keyOf(label), parallel, ...(letter === '' ? {} : { letter }) };
};

/** A college's group by its code: `П-101СД`, `ИС-21-1`. */
const groupCode = /^[А-ЯЁ]{1,5}-?\d{1,3}(?:-\d{1,2})?[А-ЯЁ]{0,4}$/;

/** Quotation marks of any kind in pairs, or one without its pair. */
const quoted = /[«"“„]\s*([^«»"“”„]+?)\s*[»"”“]|[«»"“”„]/g;
const whollyQuoted = /^«([^«»]*)»$/;

/** A college's or a named group keeps its own text; a code's letters become capitals. */
const ownText = (text: string): string => {
  const inQuotes = text.replace(quoted, (_, inner?: string) => (inner === undefined ? ' ' : `«${inner}»`));
  const kept = tidy(inQuotes.replace(dashes, '-'))
    .replace(/\s*-\s*/g, '-')
    .replace(whollyQuoted, '$1');
  const inOneAlphabet = hasCyrillic(kept) ? toCyrillic(kept) : kept;
  const code = tidy(inOneAlphabet.replace(/[«»]/g, ' ')).toUpperCase();
  return groupCode.test(code) ? code : inOneAlphabet;
};

/** No class has a longer name, not even a circle that tells its whole programme. */
export const LONGEST_LABEL = 120;

const parse = (original: string): ClassLabel | null => {
  const given = tidy(original);
  if (isBlank(given) || given.length > LONGEST_LABEL || given.startsWith('=')) return null;
  const named = given.replace(leadingWord, '');
  const lettered = named.replace(letterInBrackets, ' $1 ').replace(profileWords, '$1');
  const withoutRemark = plain(lettered.replace(/\([^)]*\)?/g, ' '));
  const bare = withoutRemark.replace(ordinal, '$1 ');
  const school = groupWord.test(named) ? null : schoolFormOf(tidy(bare));
  if (school) return { ...school, original: given };
  const label = ownText(named);
  return label === '' ? null : { label, key: keyOf(label), original: given };
};

const remembered = new Map<string, ClassLabel | null>();
const MAX_REMEMBERED = 2000;

/** Any text names some class; null only for a text without one (spaces, a dash, a formula) and for one too long for a name. */
export const parseClassLabel = (text: string): ClassLabel | null => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const label = parse(text);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, label);
  return label;
};

export const classKey = (label: string): string => parseClassLabel(label)?.key ?? '';

/** Parallel and letter from two columns; a parallel that already bears its letter needs no other. */
export const joinClassLabel = (parallel: string, letter: string): ClassLabel | null => {
  const base = parseClassLabel(parallel);
  const sign = tidy(letter.replace(quotes, ' '));
  if (!base || isBlank(sign) || base.letter !== undefined) return base;
  const whole = parseClassLabel(letter);
  if (whole?.parallel !== undefined && whole.parallel === base.parallel && whole.letter) return whole;
  const joined = /^\d/.test(sign) ? `${base.label}.${sign}` : `${base.label} ${sign}`;
  const label = parseClassLabel(joined);
  return label && { ...label, original: `${base.original} ${sign}` };
};

/** Whether a text that was not called a class looks like nothing else: `5А`, `7 «Б» класс`, `П-101СД`. */
export const looksLikeClass = (text: string): boolean => {
  const given = tidy(text);
  if (given.length > 40 || /^(?:лист|sheet|table|page|стр)/i.test(given)) return false;
  const label = parseClassLabel(given);
  if (label?.parallel !== undefined)
    return label.letter !== undefined || /класс|кл(?:\.|$|\s)|групп/i.test(given) || /^[IVX]+$/.test(given);
  return groupCode.test(label?.label ?? '');
};
