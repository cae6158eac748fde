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

const shortsByFull: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...Map.groupBy(
      [...fullNamesOfShort].flatMap(([short, names]) =>
        names.map((name) => ({ name, key: soundKey(short) })),
      ),
      ({ name }) => name,
    ),
  ].map(([name, shorts]) => [name, new Set(shorts.map(({ key }) => key))]),
);

const noShorts: ReadonlySet<string> = new Set();

const patronymicOf = remembering((text: string): NameWord => {
  const plain = withoutParticle(plainWord(text));
  return { plain, key: soundKey(plain) };
});

export const comparedPerson = (person: RosterPerson): ComparedPerson => ({
  ...person,
  surnames: formsOf(person.name.surname),
  givenNames: formsOf(person.name.givenName),
  shortNames: shortsByFull.get(plainWord(person.name.givenName)) ?? noShorts,
  patronymic: person.name.patronymic === '' ? null : patronymicOf(person.name.patronymic),
});
