import type { Batch, BatchPrint, SheetLayout } from '../../domain/batches/batch.ts';
import { currentState, hasJoined } from '../../domain/membership/membership.ts';
import { byClass } from '../../domain/natural-order.ts';
import { isAtSchool, type Person } from '../../domain/people/person.ts';
import { type PlatformRole, platformRoles } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';

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
  readonly deadline: Day | null;
  /** Of the waiting, those to whom no later batch has given a sheet: whom this batch's days are about. */
  readonly stillAsked: number;
  /** Whether they wait though the deadline has passed. */
  readonly overdue: boolean;
  readonly reminders: readonly Day[];
  /** The day of a reminder that has come and of which it is not noted that it was done; null: none. */
  readonly remindNow: Day | null;
  readonly note: string;
  readonly prints: readonly BatchPrint[];
};

const joinedSince = ({ states }: Person, day: Day): boolean => {
  if (!hasJoined(currentState(states))) return false;
  const before = states.findLastIndex(({ state }) => !hasJoined(state));
  const first = states[before + 1];
  return first !== undefined && first.on >= day;
};

const isWaiting = (person: Person): boolean =>
  isAtSchool(person) && ['notInvited', 'invited', 'requested'].includes(currentState(person.states));

/** The first print of a batch of an older base was not written down: it was made on the batch's day. */
const printsOf = ({ prints, on, slips }: Batch): readonly BatchPrint[] =>
  prints ?? [{ on, way: 'file', slips: slips.length }];

/** The number of the last batch that gave each person a sheet. */
const lastBatches = ({ batches }: School): ReadonlyMap<string, number> => {
  const last = new Map<string, number>();
  for (const { number, slips } of batches.values())
    for (const { personId } of slips) last.set(personId, Math.max(number, last.get(personId) ?? 0));
  return last;
};

type BatchFacts = {
  readonly school: School;
  readonly today: Day;
  readonly last: ReadonlyMap<string, number>;
};

const dueReminder = ({ reminders = [], reminded = [] }: Batch, today: Day): Day | null => {
  const due = reminders.findLast((day) => day <= today);
  return due === undefined || reminded.some((day) => day >= due) ? null : due;
};

const batchView = ({ school, today, last }: BatchFacts, batch: Batch): BatchView => {
  const places = [...batch.slips, ...(batch.posters ?? [])];
  const classes = [...new Set(places.map(({ classId }) => classId))]
    .flatMap((id) => school.classes.get(id) ?? [])
    .toSorted(byClass);
  const people = [...new Set(batch.slips.map(({ personId }) => personId))].flatMap(
    (id) => school.persons.get(id) ?? [],
  );
  const roles = new Set(places.map(({ role }) => role));
  const awaited = people.filter(isWaiting);
  const stillAsked = awaited.filter(({ id }) => last.get(id) === batch.number).length;
  const { deadline = null, reminders = [], note = '' } = batch;
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
    waiting: awaited.length,
    stillAsked,
    codesVerified: batch.codesVerified,
    deadline,
    overdue: stillAsked > 0 && deadline !== null && deadline < today,
    reminders,
    remindNow: stillAsked > 0 ? dueReminder(batch, today) : null,
    note,
    prints: printsOf(batch),
  };
};

/** Newest first. */
export const batchList = (school: School, today: Day): readonly BatchView[] => {
  const facts = { school, today, last: lastBatches(school) };
  return rowsOf(school.batches)
    .map((batch) => batchView(facts, batch))
    .toSorted((a, b) => b.number - a.number);
};
