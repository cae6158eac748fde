import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { ListLine } from '../../reconciling/reconciliation.ts';
import { amongStrangers } from './among-strangers.ts';
import { formerPeople } from './roster-people.ts';

/** By the place among the strangers: who of its strangers has left the school, and surely nobody else (R13). */
export const findFormer = (
  school: School,
  strangers: readonly ListLine[],
  today: Day,
): ReadonlyMap<number, string> =>
  amongStrangers(school, strangers, strangers.length === 0 ? [] : formerPeople(school, today));
