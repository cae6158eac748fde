import { nameKey } from '../../domain/names/person-name.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Seeker } from './match-people.ts';
import { differsByOneLetter } from './one-letter.ts';
import type { PastDecisions } from './past-decisions.ts';

const MOST_CANDIDATES = 4;
/** A shorter name differs by one letter from too many others. */
const SHORTEST_NAME = 9;

const conflict = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

type Keyed = { readonly person: Person; readonly key: string };

const groupsOf = (
  people: readonly Keyed[],
  keyOf: (keyed: Keyed) => string | undefined,
): ReadonlyMap<string, readonly Keyed[]> => {
  const groups = new Map<string, Keyed[]>();
  for (const keyed of people) {
    const key = keyOf(keyed);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(keyed);
    else groups.set(key, [keyed]);
  }
  return groups;
};

const sharesNames = ({ read }: Seeker, { name }: Person): boolean =>
  read.name.surname === name.surname || read.name.givenName === name.givenName;

/**
 * People of the base whom nobody of the file matched and who may yet be the new one: a namesake, one letter off
 * in the same class, or the same birthday or phone under half the name.
 */
export const likelySameFinder = (free: readonly Person[], decisions: PastDecisions) => {
  const keyed = free.map((person): Keyed => ({ person, key: nameKey(person.name) }));
  const byName = groupsOf(keyed, ({ key }) => key);
  const byClass = groupsOf(keyed, ({ person }) => person.classId);
  const byBirth = groupsOf(keyed, ({ person }) => person.birthDate);
  const byPhone = groupsOf(keyed, ({ person }) => person.phone);
  return (seeker: Seeker): readonly Person[] => {
    const { read, key, classId } = seeker;
    const isOneLetterOff = (other: Keyed): boolean =>
      key.length >= SHORTEST_NAME &&
      !conflict(read.birthDate, other.person.birthDate) &&
      differsByOneLetter(key, other.key);
    const found = [
      ...(byName.get(key) ?? []).filter(({ person }) => !conflict(read.birthDate, person.birthDate)),
      ...(classId === null ? [] : (byClass.get(classId) ?? []).filter(isOneLetterOff)),
      ...(read.birthDate === undefined ? [] : (byBirth.get(read.birthDate) ?? [])).filter(
        (other) =>
          sharesNames(seeker, other.person) && (isOneLetterOff(other) || other.person.classId === classId),
      ),
      ...(read.phone === undefined ? [] : (byPhone.get(read.phone) ?? [])).filter(({ person }) =>
        sharesNames(seeker, person),
      ),
    ];
    const people = new Set(found.map(({ person }) => person));
    return [...people].filter((person) => !decisions.isOther(read, person)).slice(0, MOST_CANDIDATES);
  };
};
