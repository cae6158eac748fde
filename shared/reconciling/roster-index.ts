import { isAmong, knownNames, wordSet } from './known-names.ts';
import { shortenings } from './misspelling.ts';
import type { NameWord } from './pasted-line.ts';
import { type ComparedPerson, comparedPerson, type RosterPerson } from './person-names.ts';

/** The roster made ready for many look-ups by name. */
export type RosterIndex = {
  readonly people: readonly ComparedPerson[];
  /** People with a surname, whole or half, that is this word or a slip away from it. */
  readonly bySurname: (word: NameWord) => readonly ComparedPerson[];
  readonly byId: (id: string) => ComparedPerson | undefined;
  readonly guardiansOf: (childId: string) => readonly ComparedPerson[];
  readonly byGivenName: (key: string) => readonly ComparedPerson[];
  /** Words that are names in their own right and so nobody's misspelling. */
  readonly isGivenName: (word: NameWord) => boolean;
  readonly isSurname: (word: NameWord) => boolean;
  /** Real names that are met less often: perhaps a misspelling all the same. */
  readonly isRarerGivenName: (word: NameWord) => boolean;
  readonly isRarerSurname: (word: NameWord) => boolean;
  /** Whether the program knows the given name, wherever from but the roster. */
  readonly isListedGivenName: (word: NameWord) => boolean;
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
  const patronymics = wordSet(people.flatMap(({ patronymic }) => patronymic ?? []));
  const ownGivenNames = wordSet(people.flatMap((person) => person.givenNames));
  const ownSurnames = wordSet(people.flatMap((person) => person.surnames));
  for (const person of people) {
    for (const spelling of new Set(person.surnames.flatMap(({ plain, key }) => [plain, key])))
      pushTo(bySurname, spelling, person);
    for (const key of new Set(person.givenNames.map((form) => form.key))) pushTo(byGivenName, key, person);
  }
  const { surnames, rarerSurnames, givenNames, rarerGivenNames } = knownNames();
  const byId = new Map(people.map((person) => [person.id, person]));
  const guardians = new Map<string, ComparedPerson[]>();
  for (const person of people) for (const id of person.childIds ?? []) pushTo(guardians, id, person);
  const nobody: readonly ComparedPerson[] = [];
  return {
    people,
    bySurname: surnameLookUp(bySurname),
    byId: (id) => byId.get(id),
    guardiansOf: (childId) => guardians.get(childId) ?? nobody,
    byGivenName: (key) => byGivenName.get(key) ?? nobody,
    isGivenName: (word) => isAmong(givenNames, word) || isAmong(ownGivenNames, word),
    isSurname: (word) => isAmong(surnames, word) || isAmong(ownSurnames, word),
    isRarerGivenName: (word) => isAmong(rarerGivenNames, word),
    isRarerSurname: (word) => isAmong(rarerSurnames, word),
    isListedGivenName: (word) => isAmong(givenNames, word) || isAmong(rarerGivenNames, word),
    isPatronymic: (word) => isAmong(patronymics, word),
    isOwnSurname: ({ plain }) => bySurname.has(plain),
    isOwnGivenName: ({ plain }) => ownGivenNames.letters.has(plain),
  };
};
