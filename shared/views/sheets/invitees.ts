import { childrenAtSchool, staffroomOf } from '../../domain/classes/classes-of-person.ts';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import { roleJoins } from '../../domain/membership/who-joins.ts';
import type { Person } from '../../domain/people/person.ts';
import { isStaffRole, type PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';

/** A person as a member of one class: a guardian with children in two classes stands in both. */
export type Invitee = {
  readonly person: Person;
  readonly role: PlatformRole;
  readonly schoolClass: SchoolClass;
  /** A guardian's children in this class. */
  readonly children: readonly Person[];
};

type Invitees = {
  readonly placed: readonly Invitee[];
  /** People whom no class takes: their roster gives none, or their children's does not, or their role stays out. */
  readonly unplaced: readonly Person[];
};

type Place = Pick<Invitee, 'schoolClass' | 'children'>;

const guardianPlaces = (school: School, person: Person, today: Day): readonly Place[] => {
  const places = new Map<SchoolClass, Person[]>();
  for (const child of childrenAtSchool(school, person, today)) {
    const schoolClass = child.classId === undefined ? undefined : school.classes.get(child.classId);
    if (!schoolClass) continue;
    const children = places.get(schoolClass);
    if (children) children.push(child);
    else places.set(schoolClass, [child]);
  }
  return [...places].map(([schoolClass, children]) => ({ schoolClass, children }));
};

/** Where a person stands, whether they are to join or not; staff belong to the staffroom (R8). */
export const placesOf = (
  school: School,
  staffroom: SchoolClass | null,
  person: Person,
  today: Day,
): readonly Place[] => {
  if (person.platformRole === 'guardian') return guardianPlaces(school, person, today);
  const own = person.classId === undefined ? undefined : school.classes.get(person.classId);
  const schoolClass = isStaffRole(person.platformRole) ? staffroom : own;
  return schoolClass ? [{ schoolClass, children: [] }] : [];
};

/** Everyone who is to join, by class and role. */
export const inviteesOf = (school: School, today: Day): Invitees => {
  const staffroom = staffroomOf(school);
  const placed: Invitee[] = [];
  const unplaced: Person[] = [];
  for (const person of school.persons.values()) {
    const places = roleJoins(school.organisation, person.platformRole)
      ? placesOf(school, staffroom, person, today)
      : [];
    if (places.length === 0) unplaced.push(person);
    for (const place of places) placed.push({ person, role: person.platformRole, ...place });
  }
  return { placed, unplaced };
};
