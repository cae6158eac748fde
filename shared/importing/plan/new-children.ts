import type { Ids } from '../../domain/ids.ts';
import { isAtSchool } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { classRegister } from '../matching/class-register.ts';
import { childFinder } from '../matching/find-children.ts';
import type { ReadRoster } from '../rows/read-roster.ts';

/** Whether most children of a guardians' list, each with a class, are not in the base: it lists a class then. */
export const namesNewChildren = (roster: ReadRoster, school: School, ids: Ids): boolean => {
  if (roster.category !== 'guardian') return false;
  const children = roster.rows.flatMap(({ main }) => main ?? []);
  const students = rowsOf(school.persons).filter(
    (person) => person.category === 'student' && isAtSchool(person),
  );
  const findChild = childFinder(students, classRegister(school, ids, ''));
  const fresh = children.filter((child) => child.label && findChild(child).doubt?.code === 'child-not-found');
  return fresh.length * 2 > children.length;
};
