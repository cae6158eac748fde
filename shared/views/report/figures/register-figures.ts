import type { Movement } from '../../../domain/registers.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf } from '../../../domain/table.ts';
import { type Day, schoolYearOf } from '../../../domain/values/calendar.ts';

/** Join requests, movement and broadcasts, from the beginning of the school year to the report's day. */
export type RegisterFigures = {
  readonly requests: { readonly accepted: number; readonly declined: number; readonly open: number };
  readonly movements: Readonly<Record<Movement['kind'], number>>;
  readonly broadcasts: { readonly held: number; readonly missed: number; readonly planned: number };
};

/** Movements behind which the report shows people. */
export const movedFigureNames = ['arrival', 'departure', 'transfer'] as const satisfies Movement['kind'][];
export type MovedFigureName = (typeof movedFigureNames)[number];

export const yearStartOf = (day: Day): Day => `${schoolYearOf(day).slice(0, 4)}-09-01`;

const broadcastFigures = (school: School, day: Day, yearStart: Day): RegisterFigures['broadcasts'] => {
  const broadcasts = { held: 0, missed: 0, planned: 0 };
  for (const { on, heldOn, cancelledOn } of school.broadcasts.values()) {
    if (heldOn !== undefined && heldOn <= day) {
      if (heldOn >= yearStart) broadcasts.held += 1;
    } else if (cancelledOn !== undefined && cancelledOn <= day) continue;
    else if (on > day) broadcasts.planned += 1;
    else if (on >= yearStart) broadcasts.missed += 1;
  }
  return broadcasts;
};

/** `school` is as it stood on `day`. A request that is still open counts whatever its age. */
export const registerFigures = (school: School, day: Day): RegisterFigures => {
  const yearStart = yearStartOf(day);
  const requests = { accepted: 0, declined: 0, open: 0 };
  for (const { decision } of school.joinRequests.values()) {
    if (!decision) requests.open += 1;
    else if (decision.on >= yearStart) requests[decision.accepted ? 'accepted' : 'declined'] += 1;
  }
  const movements = { arrival: 0, departure: 0, transfer: 0, rename: 0, roleChange: 0, formMaster: 0 };
  for (const { kind, on } of rowsOf(school.movements)) if (on >= yearStart) movements[kind] += 1;
  return { requests, movements, broadcasts: broadcastFigures(school, day, yearStart) };
};
