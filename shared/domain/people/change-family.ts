import { addTasks, guardianTasks } from '../membership/platform-tasks.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import type { Person } from './person.ts';

type Means = { readonly on: Day; readonly nextId: () => string };

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const withChildren = (guardian: Person, childIds: readonly string[]): Person => {
  const { childIds: _, ...kept } = guardian;
  return childIds.length === 0 ? kept : { ...kept, childIds: [...new Set(childIds)] };
};

/** The guardians whose children change when a student has these guardians and no others. */
const regrouped = (school: School, childId: string, guardianIds: readonly string[]): readonly Person[] =>
  rowsOf(school.persons).flatMap((person) => {
    const { childIds = [] } = person;
    const [is, was] = [guardianIds.includes(person.id), childIds.includes(childId)];
    if (person.category !== 'guardian' || is === was) return [];
    return [withChildren(person, is ? [...childIds, childId] : childIds.filter((id) => id !== childId))];
  });

/**
 * Gives a guardian these children, or a student these guardians, and no others; the same school when it was so.
 * A guardian on the platform who is then of other classes gets the tasks of that (R16).
 */
export const changeFamily = (
  school: School,
  id: string,
  relativeIds: readonly string[],
  means: Means,
): Result<School> => {
  const person = school.persons.get(id);
  if (!person || person.category === 'staff') return failed({ code: 'person-unknown', id });
  const wanted = person.category === 'guardian' ? 'student' : 'guardian';
  const stranger = relativeIds.find((one) => school.persons.get(one)?.category !== wanted);
  if (stranger !== undefined) return failed({ code: 'person-unknown', id: stranger });
  const ofGuardian = sameIds(person.childIds ?? [], relativeIds) ? [] : [withChildren(person, relativeIds)];
  const changed = person.category === 'guardian' ? ofGuardian : regrouped(school, id, relativeIds);
  if (changed.length === 0) return ok(school);
  const next = { ...school, persons: withRows(school.persons, changed) };
  return ok({ ...next, tasks: addTasks(school.tasks, guardianTasks(school, next, means)) });
};
