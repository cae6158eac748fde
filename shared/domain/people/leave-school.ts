import { childrenAtSchool } from '../classes/classes-of-person.ts';
import { currentState, type StateChange } from '../membership/membership.ts';
import { addTasks, dropTasks, isOnPlatform } from '../membership/platform-tasks.ts';
import type { Movement, PlatformTask } from '../registers.ts';
import { ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import { followMove, type Move, orderOf } from './follow-move.ts';
import { checkMarkDay, type Marked, personsOf } from './mark-people.ts';
import { isAtSchool, type Person } from './person.ts';

type Leaving = Omit<Move, 'source'> & {
  /** The departure of those who finished the school. */
  readonly graduated?: boolean;
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
  leave: Leaving,
  today: Day,
): Result<Marked> => {
  const { on, nextId } = leave;
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
      ...orderOf(leave),
      ...(leave.graduated && { graduated: true }),
      ...(classId !== undefined && { fromClassId: classId }),
    }),
  );
  const guardians = guardiansOfNobody(school, new Set(leaving.map(({ id }) => id)));
  const away = [...new Set([...leaving, ...guardians])];
  const removals = away.filter(isOnPlatform).map((person) => removalOf(person, on, nextId));
  const kept = dropTasks(school.tasks, new Set(away.map(({ id }) => id)));
  return ok({
    school: {
      ...school,
      persons: withRows(school.persons, gone),
      movements: withRows(school.movements, movements),
      tasks: addTasks(kept, removals),
    },
    people: gone.length,
  });
};

/** These people and the guardians of those who are children among them. */
const withGuardians = (school: School, people: readonly Person[]): ReadonlySet<string> => {
  const ids = new Set(people.map(({ id }) => id));
  const guardians = rowsOf(school.persons).filter(({ childIds = [] }) => childIds.some((id) => ids.has(id)));
  return new Set([...ids, ...guardians.map(({ id }) => id)]);
};

/** Takes people who had left back into the school; they are invited anew, and nobody is to remove them any more. */
export const returnToSchool = (
  school: School,
  ids: readonly string[],
  move: Leaving,
  today: Day,
): Result<Marked> => {
  const { on } = move;
  const persons = personsOf(school, ids);
  if (!persons.ok) return persons;
  const returning = persons.value.filter((person) => !isAtSchool(person));
  const day = checkMarkDay(returning, on, today);
  if (!day.ok) return day;
  if (returning.length === 0) return ok({ school, people: 0 });
  const back = returning.map((before) => {
    const { leftOn: _, ...after } = before;
    return followMove(before, after, { ...move, source: 'hand' });
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
      tasks: dropTasks(school.tasks, withGuardians(school, returning)),
    },
    people: back.length,
  });
};
