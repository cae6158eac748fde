import type { Day } from './calendar.ts';
import { childrenAtSchool } from './classes-of-person.ts';
import { followMove } from './follow-move.ts';
import { checkMarkDay, type Marked, personsOf } from './mark-people.ts';
import { currentState, hasJoined, type StateChange } from './membership.ts';
import { isAtSchool, type Person } from './person.ts';
import type { Movement, PlatformTask } from './registers.ts';
import { ok, type Result } from './result.ts';
import type { School } from './school.ts';
import { rowsOf, withRows } from './table.ts';

export type Leaving = {
  readonly on: Day;
  /** '' where the order has no number yet. */
  readonly orderNumber: string;
  readonly nextId: () => string;
};

const isOnPlatform = ({ states }: Person): boolean => {
  const state = currentState(states);
  return hasJoined(state) || state === 'requested';
};

/** Guardians without a child at the school any more. */
const guardiansOfNobody = (school: School, leaving: ReadonlySet<string>): readonly Person[] =>
  rowsOf(school.persons).filter((person) => {
    if (person.category !== 'guardian' || !isAtSchool(person)) return false;
    const children = childrenAtSchool(school, person);
    return children.length > 0 && children.every(({ id }) => leaving.has(id));
  });

const removalOf = (person: Person, on: Day, nextId: () => string): PlatformTask => ({
  id: nextId(),
  kind: 'remove',
  personId: person.id,
  openedOn: on,
});

/**
 * Marks people as gone from the school on a day (R13): their history stays, and who is on the platform gets a
 * task to be removed there, with the guardians who have no other child at the school.
 */
export const leaveSchool = (
  school: School,
  ids: readonly string[],
  { on, orderNumber, nextId }: Leaving,
  today: Day,
): Result<Marked> => {
  const persons = personsOf(school, ids);
  if (!persons.ok) return persons;
  const leaving = persons.value.filter((person) => isAtSchool(person));
  const day = checkMarkDay(leaving, on, today);
  if (!day.ok) return day;
  if (leaving.length === 0) return ok({ school, people: 0 });
  const left: StateChange = { state: 'left', on, source: 'hand' };
  const gone = leaving.map(
    (person): Person => ({
      ...person,
      leftOn: on,
      states: currentState(person.states) === 'left' ? person.states : [...person.states, left],
    }),
  );
  const movements = leaving.map(
    ({ id, classId }): Movement => ({
      id: nextId(),
      personId: id,
      kind: 'departure',
      on,
      orderNumber,
      ...(classId !== undefined && { fromClassId: classId }),
    }),
  );
  const guardians = guardiansOfNobody(school, new Set(leaving.map(({ id }) => id)));
  const removed = [...new Set([...leaving, ...guardians])].filter(isOnPlatform);
  return ok({
    school: {
      ...school,
      persons: withRows(school.persons, gone),
      movements: withRows(school.movements, movements),
      tasks: withRows(
        school.tasks,
        removed.map((person) => removalOf(person, on, nextId)),
      ),
    },
    people: gone.length,
  });
};

/** Takes people who had left back into the school; they are invited anew. */
export const returnToSchool = (
  school: School,
  ids: readonly string[],
  { on, orderNumber, nextId }: Leaving,
  today: Day,
): Result<Marked> => {
  const persons = personsOf(school, ids);
  if (!persons.ok) return persons;
  const returning = persons.value.filter((person) => !isAtSchool(person));
  const day = checkMarkDay(returning, on, today);
  if (!day.ok) return day;
  if (returning.length === 0) return ok({ school, people: 0 });
  const back = returning.map((before) => {
    const { leftOn: _, ...after } = before;
    return followMove(before, after, { on, orderNumber, source: 'hand', nextId });
  });
  return ok({
    school: {
      ...school,
      persons: withRows(
        school.persons,
        back.map(({ person }) => person),
      ),
      movements: withRows(
        school.movements,
        back.flatMap(({ movements }) => movements),
      ),
    },
    people: back.length,
  });
};
