import type { School } from '../../domain/school.ts';
import type { RosterPerson } from '../../reconciling/person-names.ts';
import { reconcile } from '../../reconciling/reconcile.ts';
import type { ListLine } from '../../reconciling/reconciliation.ts';
import { isKnownClass } from '../invitations/find-classes.ts';

/** By the place among the strangers: whom of these people it surely is (R14). */
export const amongStrangers = (
  school: School,
  strangers: readonly ListLine[],
  people: readonly RosterPerson[],
): ReadonlyMap<number, string> => {
  if (strangers.length === 0 || people.length === 0) return new Map();
  const { matched } = reconcile(
    strangers.map(({ text }, at) => ({ line: at, text })),
    people,
    isKnownClass(school),
  );
  return new Map(matched.map(({ line, personId }) => [line, personId]));
};
