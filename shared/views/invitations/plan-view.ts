import type { Day } from '../../domain/calendar.ts';
import type { PlatformRole } from '../../domain/role.ts';
import type { School } from '../../domain/school.ts';
import { planSheets, type SheetOrder } from '../sheets/plan-sheets.ts';

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

export const planView = (school: School, order: SheetOrder, today: Day): PlanView => {
  const { groups, skipped } = planSheets(school, order, today);
  const reasons = Map.groupBy(skipped, ({ reason }) => reason);
  return {
    people: groups.reduce((sum, { invitees }) => sum + invitees.length, 0),
    groups: groups.map(({ schoolClass, role, invitees }) => ({
      label: schoolClass.label,
      role,
      people: invitees.length,
    })),
    skipped: [...reasons]
      .map(([reason, people]) => ({ reason, people: people.length }))
      .toSorted((a, b) => b.people - a.people),
  };
};
