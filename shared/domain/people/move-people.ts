import { addTasks, guardianTasks, isOnPlatform } from '../membership/platform-tasks.ts';
import type { PersonName } from '../organisation/organisation.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import { type FollowedMove, followMove, type Move, orderOf, renaming } from './follow-move.ts';
import { leaveSchool, returnToSchool } from './leave-school.ts';
import { type Marked, personsOf } from './mark-people.ts';
import { isAtSchool, type Person } from './person.ts';

/** The platform's roles that an order of the school can change; administrators are appointed on their own (R11). */
export const staffRoles = ['teacher', 'employee'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A dated change of people, with its order (R13). */
export type PeopleMove =
  | { readonly kind: 'arrival' }
  | { readonly kind: 'departure' }
  | { readonly kind: 'transfer'; readonly classId: string }
  | { readonly kind: 'rename'; readonly name: PersonName }
  | { readonly kind: 'roleChange'; readonly role: StaffRole };

export type MoveOrder = Omit<Move, 'source'>;

type Follow = (before: Person) => FollowedMove | null;

const inClass =
  (classId: string, order: MoveOrder): Follow =>
  (before) =>
    before.category !== 'student' || before.classId === classId
      ? null
      : followMove(before, { ...before, classId }, { ...order, source: 'hand' });

const named =
  (name: PersonName, order: MoveOrder): Follow =>
  (before) =>
    JSON.stringify(before.name) === JSON.stringify(name)
      ? null
      : {
          person: { ...before, name },
          movements: [renaming(before, order)],
          tasks: [],
        };

/** The platform cannot change a role: who is there is removed and invited anew (R16). */
const inRole =
  (role: StaffRole, order: MoveOrder): Follow =>
  (before) => {
    if (before.category !== 'staff' || before.platformRole === role) return null;
    const { id: personId, platformRole: fromRole } = before;
    return {
      person: { ...before, platformRole: role },
      movements: [
        { id: order.nextId(), personId, kind: 'roleChange', ...orderOf(order), fromRole, toRole: role },
      ],
      tasks: isOnPlatform(before)
        ? [{ id: order.nextId(), kind: 'reinvite', personId, role, openedOn: order.on }]
        : [],
    };
  };

const followAll = (school: School, persons: readonly Person[], follow: Follow, order: MoveOrder): Marked => {
  const followed = persons.filter((person) => isAtSchool(person)).flatMap((person) => follow(person) ?? []);
  if (followed.length === 0) return { school, people: 0 };
  const next = {
    ...school,
    persons: withRows(
      school.persons,
      followed.map(({ person }) => person),
    ),
    movements: withRows(
      school.movements,
      followed.flatMap(({ movements }) => movements),
    ),
  };
  const tasks = [...followed.flatMap((one) => one.tasks), ...guardianTasks(school, next, order)];
  return { school: { ...next, tasks: addTasks(school.tasks, tasks) }, people: followed.length };
};

/** Writes a movement of many people down, with what the platform must be told; those it does not fit are left as they are. */
export const movePeople = (
  school: School,
  ids: readonly string[],
  move: PeopleMove,
  order: MoveOrder,
  today: Day,
): Result<Marked> => {
  if (move.kind === 'departure') return leaveSchool(school, ids, order, today);
  if (move.kind === 'arrival') return returnToSchool(school, ids, order, today);
  const persons = personsOf(school, ids);
  if (!persons.ok) return persons;
  if (order.on > today) return failed({ code: 'day-in-future', day: order.on });
  if (move.kind === 'transfer') {
    if (school.classes.get(move.classId)?.kind !== 'class') return failed({ code: 'plan-outdated' });
    return ok(followAll(school, persons.value, inClass(move.classId, order), order));
  }
  if (move.kind === 'roleChange') {
    return ok(followAll(school, persons.value, inRole(move.role, order), order));
  }
  if (move.name.surname === '' || move.name.givenName === '') {
    return failed({ code: 'person-fields-wrong', problems: { surname: 'surname-missing' } });
  }
  return ok(followAll(school, persons.value.slice(0, 1), named(move.name, order), order));
};
