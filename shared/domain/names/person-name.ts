import type { PersonName } from '../organisation/organisation.ts';
import { hasCyrillic, isBlank, tidy } from '../values/alphabet.ts';
import type { Doubt } from '../values/doubt.ts';
import {
  endsAsPatronymic,
  endsAsSurname,
  isInitial,
  isPatronymicSuffix,
  isSurelyPatronymic,
  isSurnameParticle,
  nameWords,
  withSmallSuffix,
} from './name-words.ts';
import { namesTwoPeople } from './several-names.ts';

/** A name as it was read; null when it is not enough to tell a person by. */
export type NameReading = { readonly name: PersonName | null; readonly doubts: readonly Doubt[] };

const missing: NameReading = { name: null, doubts: [{ code: 'name-missing' }] };

const initialOf = (word: string): string => (/^\p{L}$/u.test(word) ? `${word}.` : word);

/** Particles go with the word after them, «оглы» with the word before. */
const groupWords = (words: readonly string[]): readonly string[] => {
  const groups: string[] = [];
  let particles = '';
  for (const [index, word] of words.entries()) {
    const last = groups.length - 1;
    if (isPatronymicSuffix(word) && last >= 1) groups[last] = `${groups[last]} ${word}`;
    else if (index < words.length - 1 && isSurnameParticle(word) && !isInitial(word))
      particles = `${particles}${word} `;
    else {
      groups.push(particles + word);
      particles = '';
    }
  }
  return groups;
};

const capitalised = (surname: string): string =>
  /^\p{Ll}/u.test(surname) && !surname.includes(' ')
    ? surname.charAt(0).toUpperCase() + surname.slice(1)
    : surname;

const nameOf = (surname: string, givenName: string, patronymic: string): PersonName => ({
  surname: capitalised(surname),
  givenName: initialOf(givenName),
  patronymic: initialOf(patronymic),
});

/** Four words and more: a double given name, or a double surname typed without its hyphen. */
const fromMany = (words: readonly string[]): PersonName => {
  const [surname = '', second = '', ...rest] = words;
  const last = rest.at(-1) ?? '';
  if (!endsAsPatronymic(last)) return nameOf(surname, second, rest.join(' '));
  const middle = rest.slice(0, -1);
  if (middle.length > 0 && endsAsSurname(second))
    return nameOf(`${surname} ${second}`, middle.join(' '), last);
  return nameOf(surname, [second, ...middle].join(' '), last);
};

/** `Иван Петрович Сидоров` and `И. П. Сидоров`: the surname stands last. */
const surnameIsLast = (words: readonly string[]): boolean => {
  const [first = '', second = '', third] = words;
  if (third === undefined) return isInitial(first) && !isInitial(second);
  if (isInitial(first) && isInitial(second)) return !isInitial(third);
  return isSurelyPatronymic(second) && !endsAsPatronymic(third) && !isInitial(third);
};

const readWords = (words: readonly string[], text: string, doubts: readonly Doubt[]): NameReading => {
  const groups = groupWords(words);
  const [first = '', second = '', third = ''] = groups;
  // Of a name that is not taken nothing else is said: the other doubts tell what was taken of it.
  if (groups.length === 0) return missing;
  if (groups.length === 1) return { name: null, doubts: [{ code: 'given-name-missing', text }] };
  if (groups.length > 3) {
    const withSuffix = isPatronymicSuffix(words.at(-1) ?? '');
    const more: readonly Doubt[] = withSuffix ? [] : [{ code: 'name-many-words', text }];
    return { name: fromMany(groups), doubts: [...doubts, ...more] };
  }
  const swapped = surnameIsLast(groups);
  const name = swapped
    ? third === ''
      ? nameOf(second, first, '')
      : nameOf(third, first, second)
    : nameOf(first, second, third);
  const all = [...doubts];
  if (isInitial(name.givenName)) all.push({ code: 'name-initials', text });
  else if (swapped) all.push({ code: 'name-word-order', text });
  return { name, doubts: all };
};

const LONGEST_NAME = 200;
const strangeSigns = /[<>_{}|\\]/;

/** What is no name at all, however its words are read. */
const noName = (text: string, words: readonly string[]): NameReading | null => {
  if (text.length > LONGEST_NAME)
    return { name: null, doubts: [{ code: 'name-too-long', text, longest: LONGEST_NAME }] };
  return words.some((word) => strangeSigns.test(word))
    ? { name: null, doubts: [{ code: 'name-strange-signs', text }] }
    : null;
};

/** A name in one cell, surname first as rosters have it. */
export const parseFullName = (cell: string): NameReading => {
  const text = tidy(cell);
  if (isBlank(text)) return missing;
  if (namesTwoPeople(cell)) return { name: null, doubts: [{ code: 'name-of-two-people', text }] };
  const { words, doubts } = nameWords(text);
  return noName(text, words) ?? readWords(words, text, doubts);
};

const part = (text: string | undefined): string => {
  const given = tidy(text ?? '');
  return isBlank(given) ? '' : given;
};

/** `Иванов, Петров` in one column and `Пётр, Павел` in the next. */
const inBoth = /\p{L}{2}\s*(?:[,;/]|\sи\s)\s*\p{L}{2}/u;

type NameCells = {
  readonly surname?: string;
  readonly givenName?: string;
  readonly patronymic?: string;
};

/** The usual case: words of Cyrillic letters that begin with a capital. */
const plainParts = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?(?: [А-ЯЁ][а-яё]+){1,2}$/;

/** A name in columns of its own; a whole name typed into the surname's column is taken apart. */
export const parseNameParts = (cells: NameCells): NameReading => {
  const [surname, givenName, patronymic] = [
    part(cells.surname),
    part(cells.givenName),
    part(cells.patronymic),
  ];
  const all = tidy(`${surname} ${givenName} ${patronymic}`);
  if (all === '') return missing;
  if (inBoth.test(surname) && inBoth.test(givenName))
    return { name: null, doubts: [{ code: 'name-of-two-people', text: all }] };
  if (givenName === '' && surname.includes(' ')) return parseFullName(`${surname} ${patronymic}`);
  if (surname !== '' && givenName !== '' && all.length <= LONGEST_NAME && plainParts.test(all))
    return { name: { surname, givenName, patronymic: withSmallSuffix(patronymic) }, doubts: [] };
  const amongCyrillic = hasCyrillic(all);
  const read = [surname, givenName, patronymic].map((text) => nameWords(text, amongCyrillic));
  const not = noName(
    all,
    read.flatMap(({ words }) => words),
  );
  if (not) return not;
  const doubts = read.flatMap((words) => words.doubts);
  const [first = '', second = '', third = ''] = read.map((words) => words.words.join(' '));
  if (first === '') return { name: null, doubts: [{ code: 'surname-missing', text: all }] };
  if (second === '') return { name: null, doubts: [{ code: 'given-name-missing', text: all }] };
  if (isInitial(second)) doubts.push({ code: 'name-initials', text: all });
  return { name: nameOf(first, second, third), doubts };
};

const silent = /[\s.'’-]+/g;
const silentOrYo = /[ё\s.'’-]/;

/** Equal for two spellings of one word of a name: case, ё and е, spaces and hyphens do not tell. */
export const namePartKey = (text: string): string => {
  const lower = text.toLowerCase();
  return silentOrYo.test(lower) ? lower.replace(/ё/g, 'е').replace(silent, '') : lower;
};

const knownKeys = new WeakMap<PersonName, string>();

/** Equal for two spellings of one whole name. */
export const nameKey = (name: PersonName): string => {
  const known = knownKeys.get(name);
  if (known !== undefined) return known;
  const key = namePartKey(`${name.surname}|${name.givenName}|${name.patronymic}`);
  knownKeys.set(name, key);
  return key;
};

export const surnameKey = (name: PersonName): string => namePartKey(name.surname);

const partAgrees = (one: string, other: string): boolean => {
  const [a, b] = [namePartKey(one), namePartKey(other)];
  if (a === '' || b === '' || a === b) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
};

/** Whether two names can be one person's, where one of them lacks the patronymic or has initials. */
export const namesAgree = (one: PersonName, other: PersonName): boolean =>
  namePartKey(one.surname) === namePartKey(other.surname) &&
  partAgrees(one.givenName, other.givenName) &&
  partAgrees(one.patronymic, other.patronymic);
