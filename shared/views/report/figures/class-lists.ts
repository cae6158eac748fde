import type { SchoolClass } from '../../../domain/classes/school-class.ts';
import { currentState, type MembershipState } from '../../../domain/membership/membership.ts';
import { roleJoins } from '../../../domain/membership/who-joins.ts';
import { byText } from '../../../domain/natural-order.ts';
import { type Person, surnameWithInitials } from '../../../domain/people/person.ts';
import type { PlatformRole } from '../../../domain/people/role.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf } from '../../../domain/table.ts';
import type { Day } from '../../../domain/values/calendar.ts';
import { namesInSchool } from '../../people/names-apart.ts';
import { schoolAsOf } from './school-as-of.ts';
import { classesOf, classesOfPeople } from './units.ts';

export type ListedPerson = {
  readonly name: string;
  readonly role: PlatformRole;
  /** A guardian's children in the class. */
  readonly children: readonly string[];
  readonly state: MembershipState;
  /** Since when; null before the first dated change. */
  readonly since: Day | null;
};

/** Everybody of one class, students before guardians, by name. */
export type ClassList = {
  readonly schoolClass: SchoolClass;
  readonly classTeacher: string;
  readonly people: readonly ListedPerson[];
};

const listed = (school: School, person: Person, classId: string): ListedPerson => ({
  name: namesInSchool(school)(person),
  role: person.platformRole,
  children: (person.childIds ?? []).flatMap((id) => {
    const child = school.persons.get(id);
    return child?.classId === classId ? [surnameWithInitials(child.name)] : [];
  }),
  state: currentState(person.states),
  since: person.states.at(-1)?.on ?? null,
});

const byPlace = (a: ListedPerson, b: ListedPerson): number =>
  Number(a.role === 'guardian') - Number(b.role === 'guardian') || byText(a.name, b.name);

/** The lists of these classes as of the end of the day, in the report's order; unknown ids are passed over. */
export const classLists = (present: School, day: Day, ids: readonly string[]): readonly ClassList[] => {
  if (ids.length === 0) return [];
  const school = schoolAsOf(present, day);
  const classesOfPerson = classesOfPeople(school);
  const wanted = new Set(ids);
  const people = new Map<string, ListedPerson[]>();
  for (const person of rowsOf(school.persons)) {
    if (person.category === 'staff' || !roleJoins(school.organisation, person.platformRole)) continue;
    for (const id of classesOfPerson(person)) {
      if (id === null || !wanted.has(id)) continue;
      const own = people.get(id) ?? [];
      own.push(listed(school, person, id));
      people.set(id, own);
    }
  }
  return classesOf(school)
    .filter(({ id }) => wanted.has(id))
    .map((schoolClass) => {
      const teacher = school.persons.get(schoolClass.formMasterId ?? '');
      return {
        schoolClass,
        classTeacher: teacher ? surnameWithInitials(teacher.name) : '',
        people: (people.get(schoolClass.id) ?? []).toSorted(byPlace),
      };
    });
};
