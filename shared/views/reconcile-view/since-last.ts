import { changesSince, type HeldMembers } from '../../domain/membership/platform-lists.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { type ListedPerson, listedPerson } from './reconcile-view.ts';

/** What changed since the list of the same place was held against the roster the last time. */
export type SinceLast = {
  readonly on: Day;
  /** The class; '' for the school. */
  readonly place: string;
  readonly added: readonly ListedPerson[];
  readonly gone: readonly ListedPerson[];
  readonly strangersBefore: number;
  readonly strangersNow: number;
};

export const sinceLast = (school: School, held: HeldMembers): SinceLast | null => {
  const changes = changesSince(school, held);
  if (!changes) return null;
  const listed = (ids: readonly string[]): readonly ListedPerson[] =>
    ids.flatMap((id) => {
      const person = school.persons.get(id);
      return person ? [listedPerson(school, person)] : [];
    });
  return {
    on: changes.on,
    place: school.classes.get(changes.place)?.label ?? '',
    added: listed(changes.added),
    gone: listed(changes.gone),
    strangersBefore: changes.strangersBefore,
    strangersNow: held.strangers,
  };
};
