import { hasLatin } from '../domain/values/alphabet.ts';
import { commonGivenNames } from '../text/words/given-names.ts';
import { fullNamesOfShort } from '../text/words/short-names.ts';
import { commonSurnames, feminineSurname } from '../text/words/surnames.ts';
import { shortenings } from './misspelling.ts';
import type { NameWord } from './pasted-line.ts';
import { type ComparedPerson, comparedPerson, type RosterPerson } from './person-names.ts';
import { plainWord, soundKey } from './sound-key.ts';

/** The roster made ready for many look-ups by name. */
export type RosterIndex = {
  readonly people: readonly ComparedPerson[];
  /** People with a surname, whole or half, that is this word or a slip away from it. */
  readonly bySurname: (word: NameWord) => readonly ComparedPerson[];
  readonly byGivenName: (key: string) => readonly ComparedPerson[];
  /** Words that are names in their own right and so nobody's misspelling. */
  readonly isGivenName: (word: NameWord) => boolean;
  readonly isSurname: (word: NameWord) => boolean;
  readonly isPatronymic: (word: NameWord) => boolean;
  /** Whether somebody of the roster bears exactly this name, as surname or as given name. */
  readonly isOwnSurname: (word: NameWord) => boolean;
  readonly isOwnGivenName: (word: NameWord) => boolean;
};

const pushTo = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const spellings = (name: string): readonly string[] => [plainWord(name), soundKey(name)];

/** A Latin word is known by its sound; a Cyrillic one by its letters, for a slip may sound like another name. */
const isAmong =
  (names: ReadonlySet<string>) =>
  ({ plain, key }: NameWord): boolean =>
    names.has(hasLatin(plain) ? key : plain);

let common: { readonly givenNames: readonly string[]; readonly surnames: readonly string[] } | null = null;

const commonKeys = (): NonNullable<typeof common> => {
  common ??= {
    givenNames: [
      ...Object.values(commonGivenNames).flatMap(({ male, female }) => [...male, ...female]),
      ...fullNamesOfShort.keys(),
    ].flatMap(spellings),
    surnames: Object.values(commonSurnames)
      .flat()
      .flatMap((surname) => [surname, feminineSurname(surname)])
      .flatMap(spellings),
  };
  return common;
};

const surnameLookUp = (people: ReadonlyMap<string, readonly ComparedPerson[]>) => {
  const byShortening = new Map<string, string[]>();
  for (const key of people.keys()) {
    for (const shortening of shortenings(key)) pushTo(byShortening, shortening, key);
  }
  const near = ({ plain, key }: NameWord): readonly ComparedPerson[] => {
    const forms = new Set([...shortenings(key), ...shortenings(plain)]);
    const spellings = new Set([...forms].flatMap((form) => byShortening.get(form) ?? []));
    return [...new Set([...spellings].flatMap((spelling) => people.get(spelling) ?? []))];
  };
  const remembered = new Map<string, readonly ComparedPerson[]>();
  return (typed: NameWord): readonly ComparedPerson[] => {
    const known = remembered.get(typed.plain) ?? near(typed);
    remembered.set(typed.plain, known);
    return known;
  };
};

export const rosterIndex = (roster: readonly RosterPerson[]): RosterIndex => {
  const people = roster.map(comparedPerson);
  const bySurname = new Map<string, ComparedPerson[]>();
  const byGivenName = new Map<string, ComparedPerson[]>();
  const patronymics = new Set<string>();
  const ownGivenNames = new Set<string>();
  for (const person of people) {
    for (const spelling of new Set(person.surnames.flatMap(({ plain, key }) => [plain, key])))
      pushTo(bySurname, spelling, person);
    for (const key of new Set(person.givenNames.map((form) => form.key))) pushTo(byGivenName, key, person);
    for (const { plain } of person.givenNames) ownGivenNames.add(plain);
    if (person.patronymic) patronymics.add(person.patronymic.plain).add(person.patronymic.key);
  }
  const { givenNames, surnames } = commonKeys();
  const knownGivenNames = new Set([...givenNames, ...ownGivenNames, ...byGivenName.keys()]);
  const knownSurnames = new Set([...surnames, ...bySurname.keys()]);
  const nobody: readonly ComparedPerson[] = [];
  return {
    people,
    bySurname: surnameLookUp(bySurname),
    byGivenName: (key) => byGivenName.get(key) ?? nobody,
    isGivenName: isAmong(knownGivenNames),
    isSurname: isAmong(knownSurnames),
    isPatronymic: isAmong(patronymics),
    isOwnSurname: ({ plain }) => bySurname.has(plain),
    isOwnGivenName: ({ plain }) => ownGivenNames.has(plain),
  };
};
