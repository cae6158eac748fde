import { isAtSchool, type Person } from '../people/person.ts';
import type { PlatformRole } from '../people/role.ts';
import type { School } from '../school.ts';
import type { Day } from '../values/calendar.ts';
import type { SchoolClass } from './school-class.ts';

/** The unit of all staff (R8); null where the base has none. */
export const staffroomOf = ({ classes }: Pick<School, 'classes'>): SchoolClass | null => {
  for (const unit of classes.values()) if (unit.kind === 'staffroom') return unit;
  return null;
};

/** A guardian's children who are at the school on a day; without a day, those of whom nobody wrote that they left. */
export const childrenAtSchool = (school: School, { childIds = [] }: Person, day?: Day): readonly Person[] => {
  const children: Person[] = [];
  for (const id of childIds) {
    const child = school.persons.get(id);
    if (child && isAtSchool(child, day)) children.push(child);
  }
  return children;
};

/** The classes in which a person may use a link: their own, the present children's, for staff the staffroom. */
export const classIdsOf = (school: School, person: Person, day?: Day): readonly string[] => {
  if (person.category === 'staff') {
    const staffroom = staffroomOf(school);
    return staffroom ? [staffroom.id] : [];
  }
  if (person.category === 'student') return person.classId === undefined ? [] : [person.classId];
  const ids: string[] = [];
  for (const { classId } of childrenAtSchool(school, person, day))
    if (classId !== undefined && !ids.includes(classId)) ids.push(classId);
  return ids;
};

/**
 * Whether a person is of the school on a day. Guardians go with the last of their children (R13); one whose
 * children nobody named stays.
 */
export const isOfSchool = (school: School, person: Person, day?: Day): boolean =>
  isAtSchool(person, day) &&
  (person.category !== 'guardian' ||
    (person.childIds ?? []).length === 0 ||
    childrenAtSchool(school, person, day).length > 0);

/** Names the place of a link or a person: one class and one role. */
export const placeKey = (classId: string, role: PlatformRole): string => `${classId}|${role}`;
