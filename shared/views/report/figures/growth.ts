import type { ReportCategory, Snapshot } from '../../../domain/reports/report-records.ts';
import { reportCategories } from '../../../domain/reports/report-records.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf } from '../../../domain/table.ts';
import { addDays, type Day, daysBetween } from '../../../domain/values/calendar.ts';
import type { PeopleByCategory } from './category.ts';
import { joinedOn } from './joined-on.ts';
import { joinedInSnapshot } from './snapshot.ts';

/** How many had joined by the end of a day that lies whole weeks before the report's day, or is that day. */
export type GrowthWeek = {
  readonly on: Day;
  readonly joined: Readonly<Record<ReportCategory, number>>;
  /** The day of the snapshot that tells so; null: reckoned from the dated records of those who are listed now. */
  readonly snapshotOn: Day | null;
};

const MOST_WEEKS = 13;
const WEEK = 7;

const noneJoined = (): Record<ReportCategory, number> => ({
  teachers: 0,
  employees: 0,
  students: 0,
  guardians: 0,
});

type Join = { readonly on: Day; readonly category: ReportCategory };

const joinsOf = (people: PeopleByCategory): readonly Join[] =>
  [...people].flatMap(([category, persons]) =>
    persons.flatMap((person) => {
      const on = joinedOn(person);
      return on === null ? [] : [{ on, category }];
    }),
  );

const earliest = (day: Day, joins: readonly Join[], snapshots: readonly Snapshot[]): Day =>
  [...joins, ...snapshots].reduce((first, { on }) => (on < first ? on : first), day);

/** Members by the end of each day, by the dates on which they joined. */
const joinedByDays = (joins: readonly Join[], days: readonly Day[]) => {
  // Each join counts in its own week first, then the weeks are added up.
  const counts = days.map(noneJoined);
  for (const { on, category } of joins) {
    const own = counts[days.findIndex((end) => on <= end)];
    if (own) own[category] += 1;
  }
  const sum = noneJoined();
  return counts.map((count) => {
    for (const category of reportCategories) sum[category] += count[category];
    return { ...sum };
  });
};

/**
 * Members at the end of each of the last weeks, oldest first; the last row is the report's day itself. What a
 * snapshot once told stands, whatever was entered for those days later. `school` is as it stood on `day`.
 */
export const growthOf = (school: School, people: PeopleByCategory, day: Day): readonly GrowthWeek[] => {
  const joins = joinsOf(people);
  const snapshots = rowsOf(school.snapshots)
    .filter(({ on }) => on < day)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const weeks = Math.min(
    MOST_WEEKS,
    2 + Math.floor(daysBetween(earliest(day, joins, snapshots), day) / WEEK),
  );
  const days = Array.from({ length: weeks }, (_, index) => addDays(day, -WEEK * (weeks - 1 - index)));
  const recorded = joinedByDays(joins, days);
  return days.map((on, index) => {
    const snapshot = on < day ? snapshots.findLast((each) => each.on <= on) : undefined;
    return {
      on,
      joined: snapshot ? joinedInSnapshot(snapshot) : (recorded[index] ?? noneJoined()),
      snapshotOn: snapshot?.on ?? null,
    };
  });
};
