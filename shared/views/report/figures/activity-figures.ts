import type { Organisation } from '../../../domain/organisation/organisation.ts';
import { type ReportCategory, reportCategories } from '../../../domain/reports/report-records.ts';
import { activityTargets } from '../../../domain/reports/weekly-activity.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf } from '../../../domain/table.ts';
import { addDays, type Day } from '../../../domain/values/calendar.ts';

/** One week's activity of a category, as the platform told it, against the target. */
export type ActivityFigure = {
  readonly active: number;
  /** Of how many; null where nobody told and nobody is listed. */
  readonly outOf: number | null;
  /** From 0 to 1; null without a base, and where more are active than there are. */
  readonly share: number | null;
  /** From 0 to 1. */
  readonly target: number;
  readonly isBelow: boolean;
};

export type ActivityWeek = {
  /** The week's Monday. */
  readonly weekOf: Day;
  readonly figures: Readonly<Partial<Record<ReportCategory, ActivityFigure>>>;
};

const figureOf = (active: number, outOf: number, target: number): ActivityFigure => {
  const share = outOf > 0 && active <= outOf ? active / outOf : null;
  return {
    active,
    outOf: outOf > 0 ? outOf : null,
    share,
    target,
    isBelow: share !== null && share < target,
  };
};

export const targetOf = (organisation: Organisation, category: ReportCategory): number =>
  activityTargets(organisation)[category] / 100;

/**
 * Weeks with a typed figure, oldest first; a week counts from its Monday on. `baseOf` stands in where the platform's
 * own base was not typed.
 */
export const activityFigures = (
  school: School,
  day: Day,
  baseOf: (category: ReportCategory) => number,
): readonly ActivityWeek[] => {
  const typed = rowsOf(school.weeklyActivity).filter(({ weekOf }) => weekOf <= day);
  const weeks = [...Map.groupBy(typed, ({ weekOf }) => weekOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return weeks.map(([weekOf, rows]) => ({
    weekOf,
    figures: Object.fromEntries(
      reportCategories.flatMap((category) => {
        const row = rows.find((each) => each.category === category);
        if (!row) return [];
        const target = targetOf(school.organisation, category);
        return [[category, figureOf(row.active, row.outOf ?? baseOf(category), target)] as const];
      }),
    ),
  }));
};

export const weekEnd = (weekOf: Day): Day => addDays(weekOf, 6);
