import { nameKey, namesAgree, surnameKey } from '../../domain/names/person-name.ts';
import type { Person } from '../../domain/people/person.ts';
import { fullName } from '../../domain/people/person.ts';
import type { Doubt } from '../../domain/values/doubt.ts';
import type { CheckedPerson } from '../rows/checked-row.ts';
import type { ClassRegister } from './class-register.ts';

type FoundChild = { readonly id: string | null; readonly doubt: Doubt | null };

const groupBy = (
  people: readonly Person[],
  keyOf: (person: Person) => string,
): ReadonlyMap<string, Person[]> => {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
};

/** Looks up the children that a guardians' file names, by name and class, among the base's students. */
export const childFinder = (
  students: readonly Person[],
  classes: ClassRegister,
): ((child: CheckedPerson) => FoundChild) => {
  const byName = groupBy(students, ({ name }) => nameKey(name));
  const bySurname = groupBy(students, ({ name }) => surnameKey(name));
  return (child) => {
    const name = fullName(child.name);
    const classId = child.label ? classes.find(child.label)?.id : undefined;
    const inClass = (person: Person): boolean => child.label === undefined || person.classId === classId;
    const namesakes = (byName.get(nameKey(child.name)) ?? []).filter(inClass);
    const near = (bySurname.get(surnameKey(child.name)) ?? []).filter(
      (person) => inClass(person) && namesAgree(person.name, child.name),
    );
    const fitting = namesakes.length > 0 ? namesakes : near;
    const [found] = fitting;
    if (!found) return { id: null, doubt: { code: 'child-not-found', name } };
    if (fitting.length > 1) return { id: null, doubt: { code: 'child-unclear', name } };
    return { id: found.id, doubt: null };
  };
};
