import { classIdsOf } from '../../../domain/classes/classes-of-person.ts';
import type { SchoolClass } from '../../../domain/classes/school-class.ts';
import { byClass } from '../../../domain/natural-order.ts';
import type { Person } from '../../../domain/people/person.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf } from '../../../domain/table.ts';

/** The classes without the staffroom, in the order in which the report lists them. */
export const classesOf = (school: School): readonly SchoolClass[] =>
  rowsOf(school.classes)
    .filter(({ kind }) => kind === 'class')
    .toSorted(byClass);

/** The ids of the classes in whose rows a person stands; null stands for none that the base knows. */
export type ClassesOfPerson = (person: Person) => readonly (string | null)[];

const NO_CLASS: readonly null[] = [null];

/** Looked up once for each person: several figures ask for it. */
export const classesOfPeople = (school: School): ClassesOfPerson => {
  const found = new Map<Person, readonly (string | null)[]>();
  return (person) => {
    const before = found.get(person);
    if (before) return before;
    const known = classIdsOf(school, person).filter((id) => school.classes.get(id)?.kind === 'class');
    const classes = known.length > 0 ? known : NO_CLASS;
    found.set(person, classes);
    return classes;
  };
};
