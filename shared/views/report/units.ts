import { classIdsOf } from '../../domain/annul-links.ts';
import type { Person } from '../../domain/person.ts';
import type { School } from '../../domain/school.ts';
import type { SchoolClass } from '../../domain/school-class.ts';
import { rowsOf } from '../../domain/table.ts';
import { byClass } from './natural-order.ts';

/** The classes without the staffroom, in the order in which the report lists them. */
export const classesOf = (school: School): readonly SchoolClass[] =>
  rowsOf(school.classes)
    .filter(({ kind }) => kind === 'class')
    .toSorted(byClass);

/** The classes of a student or of a guardian's children; null stands for none that the base knows. */
export const classesOfPerson = (school: School, person: Person): readonly (string | null)[] => {
  const known = classIdsOf(school, person).filter((id) => school.classes.get(id)?.kind === 'class');
  return known.length > 0 ? known : [null];
};
