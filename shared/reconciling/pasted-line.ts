import { classKey } from '../domain/classes/class-label.ts';
import type { Category } from '../domain/people/role.ts';
import { tidy } from '../domain/values/alphabet.ts';
import type { Gender } from '../text/cases/grammar.ts';
import {
  deletedMember,
  listNoise,
  namelessMember,
  namesMany,
  presenceTail,
  relationTail,
  relativeWords,
  requestTail,
} from '../text/words/list-words.ts';
import { roleIn, withoutRoleWords } from '../text/words/role-words.ts';
import { isParticle } from './patronymic-word.ts';
import { plainWord, soundKey } from './sound-key.ts';

export type NameWord = {
  /** In small letters, ё as е. */
  readonly plain: string;
  readonly key: string;
};

/** What a pasted line says of a person. */
export type PastedLine = {
  readonly words: readonly NameWord[];
  /** Keys of single letters, in their order: of the given name, then of the patronymic. */
  readonly initials: readonly NameWord[];
  /** The normal key of a class that the base knows. */
  readonly classKey: string | null;
  readonly category: Category | null;
  /** Many are named by it, «Родители», so that it is a heading. */
  readonly isOfMany: boolean;
  /** Words that were taken for roles and noise: one may be a surname, as «Учитель» is. */
  readonly leftOut: readonly NameWord[];
  /** Whose mother or father it is, as it stands there: «мама Саши». */
  readonly childWords: readonly NameWord[];
  readonly relative: Gender | null;
  /** Nothing else stands there. */
  readonly isRelation: boolean;
  /** A member without a name: a nickname, a number, a deleted account. */
  readonly isNameless: boolean;
  /** Nameless because the account is no more. */
  readonly isDeleted: boolean;
  /** «Администратор» stands beside the name: a pupil is none. */
  readonly administers: boolean;
};

const contacts = /https?:\/\/\S+|(?<![\w.+-])[\w.+-]+@[\w.-]+|@\w+|\+?\d[\d\s()\-–]{8,}\d/gu;
const times =
  /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?|\d+\s*(?:мин|час|дн|дней|лет|года?)\p{L}*\.?/giu;
const numbering =
  /^\s*(?:№\s*)?\d{1,5}\s*(?:(?![.-]\d{1,2}(?![\p{L}\d.-]))[.)\]:–—-]\s*|\s(?!\s*["«]?\p{L}(?![\p{L}.])))/u;
const classAlike =
  /(?<![\p{L}\d])(?:\d{1,2}[./-]\d{1,2}(?![\p{L}\d./-])|\d{1,2}\p{L}-\d{1,2}(?![\p{L}\d])|\d{1,2}\s*[-–]?\s*["«]?\s*\p{L}(?![\p{L}.])["»]?|\d{1,2}(?=\s*-?(?:[йяе]|ый|ой|го)?\s*кл)|[\p{L}\d]+(?:-[\p{L}\d]+)*\d[\p{L}\d-]*)/gu;

/** Letters that people write with the signs of mathematics or of East Asian width. */
const ornateLetters = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF5A]/gu;
/** `ИвановПётр` */
const innerCapital = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;

const nickname = /\p{L}{4}/u;

/** Takes the classes out of a line; a run of signs that the base knows as a class is one. */
const takeClass = (
  text: string,
  isKnown: (key: string) => boolean,
): { readonly key: string | null; readonly rest: string } => {
  let found: string | null = null;
  const rest = text.replace(classAlike, (piece) => {
    const key = classKey(piece);
    if (isKnown(key)) found ??= key;
    // A name that people made up for themselves may end in digits.
    return !isKnown(key) && nickname.test(piece) ? piece.replace(/\d+/g, ' ') : ' ';
  });
  return { key: found, rest };
};

const categoryOf = (text: string): Category | null => {
  const role = roleIn(text);
  if (role === null || role === 'administrator') return null;
  return role === 'student' || role === 'guardian' ? role : 'staff';
};

const nameWord = (text: string): NameWord => ({
  plain: plainWord(text).replaceAll('-', ''),
  key: soundKey(text),
});

/** «Гасан оглы» is one patronymic. */
const withParticles = (pieces: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = isParticle(plainWord(piece)) ? joined.pop() : undefined;
    joined.push(before === undefined ? piece : `${before} ${piece}`);
  }
  return joined;
};

const isInitial = (piece: string): boolean => piece.length === 1;

const piecesOf = (text: string): readonly string[] =>
  text
    .replace(/[^\p{L}\p{M}\d'’`-]+/gu, ' ')
    .split(' ')
    .map((piece) => piece.replace(/^['’`-]+|['’`-]+$/g, ''))
    .filter((piece) => piece !== '' && !/\d/.test(piece));

/** A name typed in one run is taken apart where nothing else stands beside it. */
const apart = (pieces: readonly string[]): readonly string[] => {
  const [only, ...others] = pieces;
  return only === undefined || others.length > 0 ? pieces : only.split(innerCapital);
};

/** «мама саши» as «мама Саши», where nobody took the trouble of capitals. */
const withCapitals = (text: string): string =>
  /\s\p{Lu}/u.test(text) ? text : text.replace(/(?<=\s)\p{Ll}(?=\p{L})/gu, (letter) => letter.toUpperCase());

/** What «мама Саши» says, and the line without it. */
const takeRelation = (
  text: string,
): { readonly rest: string; readonly childWords: readonly NameWord[]; readonly relative: Gender | null } => {
  const said = text.search(relationTail) < 0 ? text : withCapitals(text);
  const found = [...said.matchAll(relationTail)];
  const words = found.flatMap(([, , names = '']) => piecesOf(withoutRoleWords(names)));
  const relation = found[0]?.[1]?.toLowerCase() ?? '';
  return {
    rest: said.replace(relationTail, ' '),
    childWords: words.filter((word) => !isInitial(word)).map(nameWord),
    relative: relativeWords.find(({ word }) => word.test(relation))?.gender ?? null,
  };
};

const withoutTail = (text: string): string => text.replace(presenceTail, ' ').replace(requestTail, ' ');

/** Signs around what may be a nickname. */
const edges = /^[\s.,;:()[\]·•–—-]+|[\s.,;:()[\]·•–—-]+$/gu;

const isOneOf = (patterns: readonly RegExp[], text: string): boolean => {
  const bare = withoutRoleWords(withoutTail(text.replace(numbering, ''))).replace(edges, '');
  return patterns.some((pattern) => pattern.test(bare));
};

const beginsWithCapital = /^\p{Lu}/u;

/** The words that may be a name, once everything that lists have beside names is out of the line. */
export const readPastedLine = (text: string, isKnownClass: (key: string) => boolean): PastedLine => {
  const tidied = tidy(text.replace(ornateLetters, (letter) => letter.normalize('NFKC')).normalize('NFC'));
  const bare = withoutTail(tidied.replace(contacts, ' ').replace(numbering, '')).replace(times, ' ');
  const { key, rest } = takeClass(bare, isKnownClass);
  const { rest: related, childWords, relative } = takeRelation(rest);
  const category = related === rest ? categoryOf(rest) : 'guardian';
  const noiseless = listNoise.reduce((left, noise) => left.replace(noise, ' '), withoutRoleWords(related));
  const pieces = apart(piecesOf(noiseless));
  const kept = new Set(pieces);
  const member = key === null ? tidied : rest;
  const isNameless = childWords.length === 0 && isOneOf(namelessMember, member);
  return {
    words: withParticles(pieces.filter((piece) => !isInitial(piece))).map(nameWord),
    initials: pieces.filter(isInitial).map(nameWord),
    leftOut: piecesOf(rest)
      .filter((piece) => !kept.has(piece) && !isInitial(piece) && beginsWithCapital.test(piece))
      .map(nameWord),
    childWords,
    relative,
    isRelation: childWords.length > 0 && pieces.length === 0,
    isNameless,
    isDeleted: isNameless && isOneOf(deletedMember, member),
    classKey: key,
    category,
    isOfMany: namesMany.test(rest),
    administers: roleIn(related) === 'administrator',
  };
};
