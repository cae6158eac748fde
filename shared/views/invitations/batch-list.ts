import type { Batch, SheetLayout } from '../../domain/batch.ts';
import type { Day } from '../../domain/calendar.ts';
import { currentState, hasJoined } from '../../domain/membership.ts';
import { byClass } from '../../domain/natural-order.ts';
import { isAtSchool, type Person } from '../../domain/person.ts';
import { type PlatformRole, platformRoles } from '../../domain/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';

/** One batch with what became of its people. */
export type BatchView = {
  readonly id: string;
  readonly number: number;
  readonly on: Day;
  readonly layout: SheetLayout;
  readonly classIds: readonly string[];
  /** In the order of the classes. */
  readonly classes: readonly string[];
  readonly roles: readonly PlatformRole[];
  readonly slips: number;
  readonly people: number;
  /** Of these people, those who joined on the batch's day or later. */
  readonly joinedSince: number;
  /** Of these people, those who are expected and have not joined. */
  readonly waiting: number;
  readonly codesVerified: number;
};

const joinedSince = ({ states }: Person, day: Day): boolean => {
  if (!hasJoined(currentState(states))) return false;
  const before = states.findLastIndex(({ state }) => !hasJoined(state));
  const first = states[before + 1];
  return first !== undefined && first.on >= day;
};

const isWaiting = (person: Person): boolean =>
  isAtSchool(person) && ['notInvited', 'invited', 'requested'].includes(currentState(person.states));

const batchView = (school: School, batch: Batch): BatchView => {
  const classes = [...new Set(batch.slips.map(({ classId }) => classId))]
    .flatMap((id) => school.classes.get(id) ?? [])
    .toSorted(byClass);
  const people = [...new Set(batch.slips.map(({ personId }) => personId))].flatMap(
    (id) => school.persons.get(id) ?? [],
  );
  const roles = new Set(batch.slips.map(({ role }) => role));
  return {
    id: batch.id,
    number: batch.number,
    on: batch.on,
    layout: batch.layout,
    classIds: classes.map(({ id }) => id),
    classes: classes.map(({ label }) => label),
    roles: platformRoles.filter((role) => roles.has(role)),
    slips: batch.slips.length,
    people: people.length,
    joinedSince: people.filter((person) => joinedSince(person, batch.on)).length,
    waiting: people.filter(isWaiting).length,
    codesVerified: batch.codesVerified,
  };
};

/** Newest first. */
export const batchList = (school: School): readonly BatchView[] =>
  rowsOf(school.batches)
    .map((batch) => batchView(school, batch))
    .toSorted((a, b) => b.number - a.number);
