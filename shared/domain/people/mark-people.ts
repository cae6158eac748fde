import { currentState, type MembershipState } from '../membership/membership.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import type { Person } from './person.ts';

export type Mark = { readonly state: MembershipState; readonly on: Day };

export type Marked = {
  readonly school: School;
  /** How many people's state it changed: those who stood so already are left as they are. */
  readonly people: number;
};

/** The people of these ids; a failure names the first that the base does not have. */
export const personsOf = (school: School, ids: readonly string[]): Result<readonly Person[]> => {
  const persons: Person[] = [];
  for (const id of new Set(ids)) {
    const person = school.persons.get(id);
    if (!person) return failed({ code: 'person-unknown', id });
    persons.push(person);
  }
  return ok(persons);
};

/** The last day of these people's histories on which something is known; '' when nothing is. */
const lastKnownDay = (persons: readonly Person[]): Day =>
  persons
    .map(({ states }) => states.at(-1)?.on ?? '')
    .toSorted()
    .at(-1) ?? '';

/** A day that can be written after these people's histories, or why it cannot. */
export const checkMarkDay = (persons: readonly Person[], on: Day, today: Day): Result<Day> => {
  if (on > today) return failed({ code: 'day-in-future', day: on });
  const last = lastKnownDay(persons);
  return on < last ? failed({ code: 'day-before-history', day: on, last }) : ok(on);
};

/** Writes a state by hand (R15): any step is allowed, for the administrator sees more than the program. */
export const markPeople = (
  school: School,
  ids: readonly string[],
  { state, on }: Mark,
  today: Day,
): Result<Marked> => {
  const persons = personsOf(school, ids);
  if (!persons.ok) return persons;
  const changing = persons.value.filter(({ states }) => currentState(states) !== state);
  const day = checkMarkDay(changing, on, today);
  if (!day.ok) return day;
  const change = { state, on, source: 'hand' } as const;
  const marked = changing.map((person): Person => ({ ...person, states: [...person.states, change] }));
  return ok({
    school: marked.length === 0 ? school : { ...school, persons: withRows(school.persons, marked) },
    people: marked.length,
  });
};
