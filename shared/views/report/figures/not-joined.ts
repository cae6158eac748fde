import { currentState, type MembershipState } from '../../../domain/membership/membership.ts';
import { byText } from '../../../domain/natural-order.ts';
import { fullName, type Person, surnameWithInitials } from '../../../domain/people/person.ts';
import { isStaffRole, type PlatformRole } from '../../../domain/people/role.ts';
import { type ReportCategory, reportCategories } from '../../../domain/reports/report-records.ts';
import type { School } from '../../../domain/school.ts';
import type { Day } from '../../../domain/values/calendar.ts';
import type { PeopleByCategory } from './category.ts';
import { type ClassesOfPerson, classesOf } from './units.ts';

/** A person who is expected to join; a guardian stands in the class of each child. */
export type NotJoined = {
  readonly personId: string;
  /** The class; null for staff and for people without one. */
  readonly classId: string | null;
  readonly classLabel: string | null;
  readonly category: ReportCategory;
  readonly role: PlatformRole;
  readonly name: string;
  /** A guardian's children in that class. */
  readonly children: readonly string[];
  readonly state: MembershipState;
  /** Since when; null before the first dated change. */
  readonly since: Day | null;
};

const expected: readonly MembershipState[] = ['notInvited', 'invited', 'requested'];

const childrenIn = (school: School, person: Person, classId: string | null): readonly string[] =>
  (person.childIds ?? []).flatMap((id) => {
    const child = school.persons.get(id);
    return child && (classId === null || child.classId === classId) ? [surnameWithInitials(child.name)] : [];
  });

const rowsOfPerson = (
  school: School,
  person: Person,
  category: ReportCategory,
  classesOfPerson: ClassesOfPerson,
): readonly NotJoined[] => {
  const state = currentState(person.states);
  if (!expected.includes(state)) return [];
  const units = person.category === 'staff' ? [null] : classesOfPerson(person);
  return units.map((classId) => ({
    personId: person.id,
    classId,
    classLabel: classId === null ? null : (school.classes.get(classId)?.label ?? null),
    category,
    role: person.platformRole,
    name: fullName(person.name),
    children: childrenIn(school, person, classId),
    state,
    since: person.states.at(-1)?.on ?? null,
  }));
};

/** Rows of one place: of the staff, of one class, or without a class that the base knows. */
type NotJoinedPlace = {
  readonly isStaff: boolean;
  readonly classId: string | null;
  readonly label: string | null;
  readonly rows: readonly NotJoined[];
};

const STAFF = Symbol('staff');

export const notJoinedPlaces = (rows: readonly NotJoined[]): readonly NotJoinedPlace[] =>
  [...Map.groupBy(rows, ({ role, classId }) => (isStaffRole(role) ? STAFF : classId))].map(
    ([place, own]) => ({
      isStaff: place === STAFF,
      classId: place === STAFF ? null : place,
      label: own[0]?.classLabel ?? null,
      rows: own,
    }),
  );

/** Staff first, then class by class, students before guardians, by name. */
export const notJoinedOf = (
  school: School,
  people: PeopleByCategory,
  classesOfPerson: ClassesOfPerson,
): readonly NotJoined[] => {
  const places = new Map(classesOf(school).map(({ id }, index) => [id, index]));
  const placeOf = ({ classId, category }: NotJoined): number => {
    if (category === 'teachers' || category === 'employees') return -1;
    return classId === null ? places.size : (places.get(classId) ?? places.size);
  };
  return [...people]
    .flatMap(([category, persons]) =>
      persons.flatMap((person) => rowsOfPerson(school, person, category, classesOfPerson)),
    )
    .map((row) => ({ row, place: placeOf(row), rank: reportCategories.indexOf(row.category) }))
    .sort((a, b) => a.place - b.place || a.rank - b.rank || byText(a.row.name, b.row.name))
    .map(({ row }) => row);
};
