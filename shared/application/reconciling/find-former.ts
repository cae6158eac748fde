import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { type ListLine, reconcile } from '../../reconciling/reconcile.ts';
import { isKnownClass } from '../invitations/find-classes.ts';
import { formerPeople } from './roster-people.ts';

/** By the place among the strangers: who of its strangers has left the school, and surely nobody else (R13). */
export const findFormer = (
  school: School,
  strangers: readonly ListLine[],
  today: Day,
): ReadonlyMap<number, string> => {
  const former = strangers.length === 0 ? [] : formerPeople(school, today);
  if (former.length === 0) return new Map();
  const { matched } = reconcile(
    strangers.map(({ text }, at) => ({ line: at, text })),
    former,
    isKnownClass(school),
  );
  return new Map(matched.map(({ line, personId }) => [line, personId]));
};
