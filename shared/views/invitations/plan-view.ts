import type { PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { planSheets, type SheetOrder, type SkippedPerson } from '../sheets/plan-sheets.ts';

/** Who would get a sheet, before anything is printed. */
export type PlanView = {
  readonly people: number;
  readonly groups: readonly {
    readonly label: string;
    readonly role: PlatformRole;
    readonly people: number;
  }[];
  /** People without a sheet by the reason, the most frequent first. */
  readonly skipped: readonly { readonly reason: string; readonly people: number }[];
};

/** People without a sheet by the reason, the most frequent first. */
export const skippedByReason = (skipped: readonly SkippedPerson[]): PlanView['skipped'] =>
  [...Map.groupBy(skipped, ({ reason }) => reason)]
    .map(([reason, people]) => ({ reason, people: people.length }))
    .toSorted((a, b) => b.people - a.people);

export const planView = (school: School, order: SheetOrder, today: Day): PlanView => {
  const { groups, skipped } = planSheets(school, order, today);
  return {
    people: groups.reduce((sum, { invitees }) => sum + invitees.length, 0),
    groups: groups.map(({ schoolClass, role, invitees }) => ({
      label: schoolClass.label,
      role,
      people: invitees.length,
    })),
    skipped: skippedByReason(skipped),
  };
};
