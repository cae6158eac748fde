import type { PersonName } from '../domain/organisation/organisation.ts';
import type { Category } from '../domain/people/role.ts';
import { fullNamesOfShort } from '../text/words/short-names.ts';
import type { NameWord } from './pasted-line.ts';
import { withoutParticle } from './patronymic-word.ts';
import { remembering } from './remember.ts';
import { plainWord, soundKey } from './sound-key.ts';

/** A person of the roster as names are compared. */
export type RosterPerson = {
  readonly id: string;
  readonly name: PersonName;
  readonly category: Category;
  /** Keys of the classes that may stand beside the name: the own, the children's. */
  readonly classKeys: readonly string[];
  /** A guardian's. */
  readonly childIds?: readonly string[];
};

/** One way to write a part of a name: whole, or one half of a double one. */
export type NameForm = NameWord & { readonly whole: boolean };

export type ComparedPerson = RosterPerson & {
  readonly surnames: readonly NameForm[];
  readonly givenNames: readonly NameForm[];
  /** Keys of the everyday forms of the given name: «Саша». */
  readonly shortNames: ReadonlySet<string>;
  readonly patronymic: NameWord | null;
};

const form = (text: string, whole: boolean): NameForm => ({
  plain: plainWord(text).replace(/[\s-]+/g, ''),
  key: soundKey(text),
  whole,
});

const formsOf = remembering((text: string): readonly NameForm[] => {
  if (text === '') return [];
  const halves = text.split(/[\s-]+/).filter((half) => half.length > 1);
  return [form(text, true), ...(halves.length > 1 ? halves.map((half) => form(half, false)) : [])];
});

/** Everyday forms in small letters by the full name without ё. */
const shortsByFull: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      [...fullNamesOfShort].flatMap(([short, names]) => names.map((name) => ({ name, short }))),
      ({ name }) => name,
    ),
  ].map(([name, shorts]) => [name, shorts.map(({ short }) => short)]),
);

export const shortFormsOf = (givenName: string): readonly string[] =>
  shortsByFull.get(plainWord(givenName)) ?? [];

const shortKeys = remembering(
  (givenName: string): ReadonlySet<string> => new Set(shortFormsOf(givenName).map(soundKey)),
);

const patronymicOf = remembering((text: string): NameWord => {
  const plain = withoutParticle(plainWord(text));
  return { plain, key: soundKey(plain) };
});

export const comparedPerson = (person: RosterPerson): ComparedPerson => ({
  ...person,
  surnames: formsOf(person.name.surname),
  givenNames: formsOf(person.name.givenName),
  shortNames: shortKeys(person.name.givenName),
  patronymic: person.name.patronymic === '' ? null : patronymicOf(person.name.patronymic),
});
