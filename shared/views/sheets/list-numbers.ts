import { staffroomOf } from '../../domain/classes/classes-of-person.ts';
import { byName } from '../../domain/natural-order.ts';
import { isAtSchool, type Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { type Invitee, placesOf } from './invitees.ts';

/** Says a person's numbers in the list of a class: a guardian has those of the children. */
export type ListNumbers = (invitee: Invitee) => readonly number[];

/**
 * Numbers go by the alphabet over the whole class, joined, to join or to stay out: a teacher finds them in the
 * class register.
 */
export const listNumbers = (school: School, today: Day): ListNumbers => {
  const groups = new Map<string, Map<string, number>>();
  const staffroom = staffroomOf(school);
  const listed = rowsOf(school.persons)
    .filter((person) => isAtSchool(person, today))
    .flatMap((person) => placesOf(school, staffroom, person, today).map((place) => ({ person, place })));
  for (const [key, members] of Map.groupBy(
    listed,
    ({ person, place }) => `${place.schoolClass.id}\n${person.platformRole}`,
  )) {
    const sorted = members.map(({ person }) => person).toSorted(byName);
    groups.set(key, new Map(sorted.map((person, index) => [person.id, index + 1])));
  }
  return ({ person, role, schoolClass, children }) => {
    const listRole = role === 'guardian' ? 'student' : role;
    const numbers = groups.get(`${schoolClass.id}\n${listRole}`);
    const named: readonly Person[] = role === 'guardian' ? children : [person];
    return named.flatMap(({ id }) => numbers?.get(id) ?? []).toSorted((a, b) => a - b);
  };
};
