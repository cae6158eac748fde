import { classIdsOf } from '../../domain/classes/classes-of-person.ts';
import { nameKey } from '../../domain/names/person-name.ts';
import { fullName, type Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { shortDate } from '../../domain/values/calendar.ts';
import { namesakeName } from '../../text/words/namesake-name.ts';

/** The classes, or the position. */
export const placeWords = (school: School, person: Person): string =>
  person.category === 'staff'
    ? (person.position ?? '')
    : classIdsOf(school, person)
        .flatMap((id) => school.classes.get(id)?.label ?? [])
        .join(', ');

type NameOf = (person: Person) => string;

/** The full names of a list; namesakes of one place are told apart by their birthdays, where the base knows them. */
export const namesApart = (
  people: Iterable<Person>,
  placeOf: (person: Person) => string = () => '',
): NameOf => {
  const byFullName = Map.groupBy(new Set(people), ({ name }) => nameKey(name));
  const hasNamesake = (person: Person): boolean => {
    const alike = byFullName.get(nameKey(person.name)) ?? [];
    return alike.length > 1 && alike.filter((other) => placeOf(other) === placeOf(person)).length > 1;
  };
  return (person) =>
    person.birthDate !== undefined && hasNamesake(person)
      ? namesakeName(fullName(person.name), shortDate(person.birthDate))
      : fullName(person.name);
};

const lastMade = new WeakMap<School, NameOf>();

/** The names that stand beside a role and a place, those last made of each state of the school. */
export const namesInSchool = (school: School): NameOf => {
  const nameOf =
    lastMade.get(school) ??
    namesApart(school.persons.values(), (person) => `${person.category} ${placeWords(school, person)}`);
  lastMade.set(school, nameOf);
  return nameOf;
};
