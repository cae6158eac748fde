import { type MembershipState, membershipStates, stateOn } from '../../../domain/membership/membership.ts';
import { roleJoins } from '../../../domain/membership/who-joins.ts';
import type { Person } from '../../../domain/people/person.ts';
import {
  type ReportCategory,
  reportCategories,
  type Snapshot,
} from '../../../domain/reports/report-records.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf } from '../../../domain/table.ts';
import type { Day } from '../../../domain/values/calendar.ts';
import { reportCategoryOf } from './category.ts';
import { eachCategory } from './day-tallies.ts';
import { presenceOn } from './school-as-of.ts';

type Counts = Readonly<Record<ReportCategory, Map<MembershipState, number>>>;

/** Counts a person in, or out again. */
const count = (counts: Counts, { organisation }: School, person: Person, day: Day, by: 1 | -1): void => {
  if (!roleJoins(organisation, person.platformRole)) return;
  const state = stateOn(person.states, day);
  const ofCategory = counts[reportCategoryOf(person)];
  ofCategory.set(state, (ofCategory.get(state) ?? 0) + by);
};

/** Nobody is not written down. */
const snapshotWith = (counts: Counts, day: Day): Snapshot => {
  const countsOf = (category: ReportCategory): Readonly<Record<string, number>> =>
    Object.fromEntries(
      membershipStates.flatMap((state) => {
        const inState = counts[category].get(state) ?? 0;
        return inState === 0 ? [] : [[state, inState] as const];
      }),
    );
  return {
    id: `snapshot-${day}`,
    on: day,
    rows: reportCategories.map((category) => ({ category, counts: countsOf(category) })),
  };
};

/** How many people of each category stood in each state at the end of the day. */
export const snapshotOf = (school: School, day: Day): Snapshot => {
  const counts = eachCategory(() => new Map<MembershipState, number>());
  const isPresent = presenceOn(school, day);
  for (const person of school.persons.values()) if (isPresent(person)) count(counts, school, person, day, 1);
  return snapshotWith(counts, day);
};

/** The people who differ, as they were and as they are; null where somebody's presence may differ too. */
const changedAlone = (before: School, after: School): readonly (readonly [Person, Person])[] | null => {
  const { organisation, movements, persons } = after;
  if (before.organisation !== organisation || before.movements !== movements) return null;
  if (before.persons.size !== persons.size) return null;
  const pairs: (readonly [Person, Person])[] = [];
  const olds = before.persons.values();
  for (const person of persons.values()) {
    const old = olds.next().value;
    if (old === person) continue;
    const isAlike =
      old?.id === person.id &&
      old.leftOn === person.leftOn &&
      old.category === person.category &&
      old.childIds === person.childIds;
    if (!isAlike) return null;
    pairs.push([old, person]);
  }
  return pairs;
};

/** The same of a state that followed `before`, of which `told` is the day's snapshot: only who differs is counted. */
export const snapshotAfter = (told: Snapshot, before: School, after: School, day: Day): Snapshot => {
  const pairs = changedAlone(before, after);
  if (!pairs) return snapshotOf(after, day);
  const counts = eachCategory(
    (category) => new Map(membershipStates.map((state) => [state, countIn(told, category, state)])),
  );
  const isPresent = presenceOn(after, day);
  for (const [old, person] of pairs) {
    if (!isPresent(person)) continue;
    count(counts, before, old, day, -1);
    count(counts, after, person, day, 1);
  }
  return snapshotWith(counts, day);
};

const countIn = (snapshot: Snapshot, category: ReportCategory, state: MembershipState): number =>
  snapshot.rows.find((row) => row.category === category && row.classId === undefined)?.counts[state] ?? 0;

/** Members by category, as a snapshot tells. */
export const joinedInSnapshot = (snapshot: Snapshot): Readonly<Record<ReportCategory, number>> =>
  eachCategory(
    (category) => countIn(snapshot, category, 'joined') + countIn(snapshot, category, 'confirmed'),
  );

/** Whether both tell the same of every category and state. */
export const tellsTheSame = (one: Snapshot, other: Snapshot): boolean =>
  reportCategories.every((category) =>
    membershipStates.every((state) => countIn(one, category, state) === countIn(other, category, state)),
  );

/** The newest snapshot that is not younger than the day. */
export const snapshotOn = (school: Pick<School, 'snapshots'>, day: Day): Snapshot | null =>
  rowsOf(school.snapshots).reduce<Snapshot | null>(
    (latest, each) => (each.on <= day && (latest === null || each.on >= latest.on) ? each : latest),
    null,
  );
