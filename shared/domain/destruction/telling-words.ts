import type { PersonName } from '../organisation/organisation.ts';
import type { Person } from '../people/person.ts';
import type { School } from '../school.ts';
import { rowsOf } from '../table.ts';
import { folded } from '../values/alphabet.ts';

/** What texts may say of some people: names in any order and case, telephones, mail addresses and links in any form. */
export type TellingWords = {
  readonly areIn: (text: string) => boolean;
  /** The text with all of it struck out. */
  readonly struckFrom: (text: string) => string;
};

const struckMark = '[данные уничтожены]';

type Span = { readonly start: number; readonly end: number };
type Token = Span & { readonly word: string; readonly isCapital: boolean };

/** A name as words that follow each other; `isExact`: somebody who stays differs from it by endings alone. */
type NameForm = { readonly words: readonly string[]; readonly isExact: boolean };

const LONGEST_ENDING = 3;
const ending = /^[аегийомухыьюя]{0,3}$/;
const SHORTEST_STEM = 3;
const LONGEST_GAP = 3;

const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const tokensIn = (text: string): readonly Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: found, index }) => ({
    word: folded(found),
    isCapital: found !== found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));

/** What a word keeps in every case. */
const stemOf = (word: string): string => {
  const stem = word.replace(/[аеиоуыэюяйь]{1,2}$/, '');
  return stem.length < SHORTEST_STEM ? word : stem;
};

/** In the orders in which names are written; a surname alone tells too little. */
const formsOf = ({ surname, givenName, patronymic }: PersonName): readonly (readonly string[])[] => {
  if (surname === '' || givenName === '') return [];
  const [last, first, middle] = [wordsIn(surname), wordsIn(givenName), wordsIn(patronymic)];
  const initials = [givenName, patronymic].flatMap((part) => wordsIn(part.charAt(0)));
  const short = [
    [...last, ...first],
    [...first, ...last],
  ];
  return initials.length < 2
    ? short
    : [
        ...short,
        [...last, ...first, ...middle],
        [...first, ...middle, ...last],
        [...last, ...initials],
        [...initials, ...last],
      ];
};

const keyOf = (words: readonly string[]): string => words.join(' ');

/** The names that nobody who stays bears: a namesake's is not touched. */
const tellingForms = (gone: readonly PersonName[], staying: readonly PersonName[]): readonly NameForm[] => {
  const kept = staying.flatMap(formsOf);
  const keptWords = new Set(kept.map(keyOf));
  const keptStems = new Set(kept.map((words) => keyOf(words.map(stemOf))));
  return [...new Map(gone.flatMap(formsOf).map((words) => [keyOf(words), words])).values()]
    .filter((words) => !keptWords.has(keyOf(words)))
    .map((words) => ({ words, isExact: keptStems.has(keyOf(words.map(stemOf))) }));
};

const fits = ({ word, isCapital }: Token, wanted: string, isExact: boolean): boolean => {
  if (word === wanted) return word.length > 1 || isCapital;
  if (isExact || wanted.length === 1) return false;
  const stem = stemOf(wanted);
  return word.startsWith(stem) && ending.test(word.slice(stem.length));
};

const standsAt = (tokens: readonly Token[], at: number, { words, isExact }: NameForm): boolean =>
  words.every((wanted, place) => {
    const [before, token] = [tokens[at + place - 1], tokens[at + place]];
    if (!token || !fits(token, wanted, isExact)) return false;
    return place === 0 || !before || token.start - before.end <= LONGEST_GAP;
  });

/** Finds names by the stem of their first word: a text costs its own length, however many names there are. */
const nameSpans = (forms: readonly NameForm[]): ((text: string) => readonly Span[]) => {
  const byStem = Map.groupBy(forms, ({ words }) => stemOf(words[0] ?? ''));
  return (text) => {
    const tokens = tokensIn(text);
    return tokens.flatMap(({ word, start }, at) => {
      const found: Span[] = [];
      for (let length = word.length; length > 0 && length >= word.length - LONGEST_ENDING; length -= 1) {
        for (const form of byStem.get(word.slice(0, length)) ?? []) {
          const last = tokens[at + form.words.length - 1];
          if (last && standsAt(tokens, at, form)) found.push({ start, end: last.end });
        }
      }
      return found;
    });
  };
};

const RUSSIAN = /^\+7(\d{10})$/;

/** The digits by which a telephone may be written. */
const numbersOf = (phone: string): readonly string[] => {
  const national = RUSSIAN.exec(phone)?.[1];
  return national === undefined ? [phone.replace(/\D/g, '')] : [national, `7${national}`, `8${national}`];
};

const digits = /(?<![\d\p{L}])\+?\d(?:[\s()–‑.-]{0,3}\d){6,}/gu;
const LONGEST_NUMBER = 15;

type Digit = { readonly digit: string; readonly at: number };

/** Where a number ends that begins with the digit of this place; null where none does. */
const numberEnd = (run: readonly Digit[], from: number, numbers: ReadonlySet<string>): number | null => {
  let number = '';
  for (const [place, { digit, at }] of run.slice(from, from + LONGEST_NUMBER).entries()) {
    number += digit;
    const isCutOff = run[from + place + 1]?.at === at + 1;
    if (!isCutOff && numbers.has(number)) return at + 1;
  }
  return null;
};

/** A run of digits may hold several numbers, one after another. */
const numberSpans =
  (numbers: ReadonlySet<string>) =>
  (text: string): readonly Span[] =>
    Array.from(text.matchAll(digits)).flatMap(({ 0: found, index }) => {
      const run = Array.from(found.matchAll(/\d/g), (digit) => ({
        digit: digit[0],
        at: index + digit.index,
      }));
      return run.flatMap(({ at }, from): readonly Span[] => {
        const end = run[from - 1]?.at === at - 1 ? null : numberEnd(run, from, numbers);
        return end === null ? [] : [{ start: text[at - 1] === '+' ? at - 1 : at, end }];
      });
    });

const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^(?:mailto:|https?:\/\/)?(?:www\.)?/, '')
    .replace(/[.!?:/]+$/, '');

const addressSpans =
  (addresses: ReadonlySet<string>) =>
  (text: string): readonly Span[] =>
    Array.from(text.matchAll(/[^\s<>"«»(),;]+/g)).flatMap(({ 0: chunk, index }) =>
      /[@/]/.test(chunk) && addresses.has(bare(chunk)) ? [{ start: index, end: index + chunk.length }] : [],
    );

const without = <T>(some: readonly T[], others: readonly T[]): ReadonlySet<T> => {
  const left = new Set(some);
  for (const one of others) left.delete(one);
  return left;
};

const addressesOf = (school: School, people: readonly Person[]): readonly string[] => {
  const ids = new Set(people.map(({ id }) => id));
  const own = rowsOf(school.links).filter(({ personId }) => personId != null && ids.has(personId));
  return [...people.flatMap(({ email }) => email ?? []), ...own.map(({ url }) => url)].map(bare);
};

const struck = (text: string, spans: readonly Span[]): string => {
  let [result, at] = ['', 0];
  for (const { start, end } of spans.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    if (end <= at) continue;
    if (start >= at) result += text.slice(at, start) + struckMark;
    at = end;
  }
  return result + text.slice(at);
};

/** What tells of these people and of nobody who stays. */
export const tellingWords = (school: School, ids: ReadonlySet<string>): TellingWords => {
  const gone = rowsOf(school.persons).filter(({ id }) => ids.has(id));
  const staying = rowsOf(school.persons).filter(({ id }) => !ids.has(id));
  const former = rowsOf(school.movements).flatMap(({ personId, fromName }) =>
    fromName && ids.has(personId) ? [fromName] : [],
  );
  const namesOf = (people: readonly Person[]): readonly PersonName[] => people.map(({ name }) => name);
  const phonesOf = (people: readonly Person[]): readonly string[] =>
    people.flatMap(({ phone }) => (phone === undefined ? [] : numbersOf(phone)));
  const finders = [
    nameSpans(tellingForms([...namesOf(gone), ...former], namesOf(staying))),
    numberSpans(without(phonesOf(gone), phonesOf(staying))),
    addressSpans(without(addressesOf(school, gone), addressesOf(school, staying))),
  ];
  return {
    areIn: (text) => finders.some((spansIn) => spansIn(text).length > 0),
    struckFrom: (text) => {
      const spans = finders.flatMap((spansIn) => spansIn(text));
      return spans.length === 0 ? text : struck(text, spans);
    },
  };
};
