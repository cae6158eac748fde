import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { type ListedPerson, listedPerson } from './reconcile-view.ts';

export type WaitingRequest = {
  readonly id: string;
  /** As the platform shows it. */
  readonly text: string;
  readonly receivedOn: Day;
  /** Null: nobody whom the school knows, or not decided yet who it is. */
  readonly person: ListedPerson | null;
};

/** Requests to join that nobody decided yet: strangers first, then the oldest. */
export const waitingRequestsOf = (school: School): readonly WaitingRequest[] =>
  rowsOf(school.joinRequests)
    .filter(({ decision }) => decision === undefined)
    .map(({ id, text, receivedOn, personId }) => {
      const person = school.persons.get(personId ?? '');
      return { id, text, receivedOn, person: person ? listedPerson(school, person) : null };
    })
    .sort(
      (one, other) =>
        Number(one.person !== null) - Number(other.person !== null) ||
        one.receivedOn.localeCompare(other.receivedOn),
    );
