import { classIdsOf } from '../../domain/classes/classes-of-person.ts';
import { currentState, hasJoined, isOutside } from '../../domain/membership/membership.ts';
import { roleJoins } from '../../domain/membership/who-joins.ts';
import { fullName, isAtSchool, type Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { namedClasses } from '../people/people-table.ts';
import { type MissingLink, missingLinks } from './missing-links.ts';

/** Those who are to join, and how many of them have; null: nobody of the role is to. */
export type Share = { readonly people: number; readonly joined: number } | null;

export type ClassRow = {
  readonly id: string;
  readonly label: string;
  /** Null where nobody leads the class. */
  readonly formMaster: { readonly id: string; readonly name: string } | null;
  readonly students: Share;
  readonly guardians: Share;
  readonly missingLinks: readonly MissingLink[];
};

const shareOf = (school: School, people: readonly Person[], role: MissingLink): Share => {
  if (!roleJoins(school.organisation, role)) return null;
  const states = people.filter((person) => person.category === role).map((one) => currentState(one.states));
  return {
    people: states.filter((state) => !isOutside(state)).length,
    joined: states.filter(hasJoined).length,
  };
};

/** The people of each class who are at the school now, and who answers for them. */
export const peopleByClass = (school: School): ReadonlyMap<string, readonly Person[]> => {
  const byClass = new Map<string, Person[]>();
  const add = (classId: string, person: Person): void => {
    const people = byClass.get(classId);
    if (people) people.push(person);
    else byClass.set(classId, [person]);
  };
  for (const person of school.persons.values()) {
    if (!isAtSchool(person)) continue;
    if (person.category === 'student' && person.classId !== undefined) add(person.classId, person);
    if (person.category !== 'guardian') continue;
    for (const classId of classIdsOf(school, person)) add(classId, person);
  }
  return byClass;
};

/** The classes of the school in the order of years and letters; the staffroom is not among them. */
export const classRows = (school: School): readonly ClassRow[] => {
  const people = peopleByClass(school);
  const links = rowsOf(school.links);
  return namedClasses(school).map(({ id, label }) => {
    const own = people.get(id) ?? [];
    const formMasterId = school.classes.get(id)?.formMasterId;
    const formMaster = formMasterId === undefined ? undefined : school.persons.get(formMasterId);
    return {
      id,
      label,
      formMaster: formMaster ? { id: formMaster.id, name: fullName(formMaster.name) } : null,
      students: shareOf(school, own, 'student'),
      guardians: shareOf(school, own, 'guardian'),
      missingLinks: missingLinks(school, id, links),
    };
  });
};
