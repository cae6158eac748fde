import type { Organisation } from '../organisation/organisation.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { withRows } from '../table.ts';
import { addDays, type Day, daysBetween } from '../values/calendar.ts';
import { type ReportCategory, reportCategories, type WeeklyActivity } from './report-records.ts';

export type ActivityTargets = Readonly<Record<ReportCategory, number>>;

/** Whole per cent of each category that are to be active in a week, as regions asked at the end of 2025. */
const usualTargets: ActivityTargets = { teachers: 75, employees: 75, students: 30, guardians: 30 };

export const activityTargets = ({ activityTargets: own }: Pick<Organisation, 'activityTargets'>) =>
  own ?? usualTargets;

/** 05.01.1970 was a Monday. */
export const mondayOf = (day: Day): Day => {
  const days = daysBetween('1970-01-05', day);
  return addDays(day, -(((days % 7) + 7) % 7));
};

/** What the platform told of one category in a week; an `active` of null takes the figure away. */
export type TypedActivity = {
  readonly category: ReportCategory;
  readonly active: number | null;
  /** Of how many people. */
  readonly outOf: number;
};

const rowId = (weekOf: Day, category: ReportCategory): string => `${weekOf}-${category}`;

/**
 * Writes a week's figures; more active people than there are is a slip of the pen, not a figure. The same school where
 * there is nothing to write.
 */
export const typeActivity = (
  school: School,
  weekOf: Day,
  typed: readonly TypedActivity[],
  today: Day,
): Result<School> => {
  const monday = mondayOf(weekOf);
  if (monday > today) return failed({ code: 'day-in-future', day: monday });
  for (const { category, active, outOf } of typed)
    if (active !== null && active > outOf)
      return failed({ code: 'activity-above-list', category, active, outOf });
  const rows = typed.flatMap(({ category, active, outOf }): readonly WeeklyActivity[] =>
    active === null ? [] : [{ id: rowId(monday, category), weekOf: monday, category, active, outOf }],
  );
  const taken = new Set(typed.map(({ category }) => rowId(monday, category)));
  const kept = new Map([...school.weeklyActivity].filter(([id]) => !taken.has(id)));
  if (rows.length === 0 && kept.size === school.weeklyActivity.size) return ok(school);
  return ok({ ...school, weeklyActivity: withRows(kept, rows) });
};

/** Whole per cent from 0 to 100 for every category. */
export const setActivityTargets = (school: School, targets: ActivityTargets): School => {
  const same = reportCategories.every(
    (category) => activityTargets(school.organisation)[category] === targets[category],
  );
  return same ? school : { ...school, organisation: { ...school.organisation, activityTargets: targets } };
};
