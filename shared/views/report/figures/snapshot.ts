import {
  currentState,
  type MembershipState,
  membershipStates,
} from '../../../domain/membership/membership.ts';
import { roleJoins } from '../../../domain/membership/who-joins.ts';
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
import { personsAsOf } from './school-as-of.ts';

/** How many people of each category stood in each state at the end of the day; nobody is not written down. */
export const snapshotOf = (school: School, day: Day): Snapshot => {
  const counts = eachCategory(() => new Map<MembershipState, number>());
  for (const person of personsAsOf(school, day).values()) {
    if (!roleJoins(school.organisation, person.platformRole)) continue;
    const state = currentState(person.states);
    const ofCategory = counts[reportCategoryOf(person)];
    ofCategory.set(state, (ofCategory.get(state) ?? 0) + 1);
  }
  const countsOf = (category: ReportCategory): Readonly<Record<string, number>> =>
    Object.fromEntries(
      membershipStates.flatMap((state) => {
        const count = counts[category].get(state);
        return count === undefined ? [] : [[state, count] as const];
      }),
    );
  return {
    id: `snapshot-${day}`,
    on: day,
    rows: reportCategories.map((category) => ({ category, counts: countsOf(category) })),
  };
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
