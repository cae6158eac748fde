import type { Ids } from '../domain/ids.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { storeJoinRequests } from '../domain/store-join-requests.ts';
import { type ListRow, readList } from '../reconciling/read-list.ts';
import { type Reconciliation, reconcile } from '../reconciling/reconcile.ts';
import type { MatchServices } from './match-members.ts';
import { isKnownClass, rosterPeople } from './roster-people.ts';

export type MatchedRequests = Reconciliation & {
  /** Requests that the base did not hold yet. */
  readonly added: number;
};

/** Holds pasted requests to join against the roster and keeps them; strangers are kept without a person (R14). */
export const matchRequests = async (
  rows: readonly ListRow[],
  file: string,
  { store, clock, ids }: MatchServices & { readonly ids: Ids },
): Promise<Result<MatchedRequests>> => {
  const school = store.current();
  const today = clock.today();
  const roster = rosterPeople(school, today);
  if (roster.length === 0) return failed({ code: 'nobody-to-match' });
  const found = reconcile(readList(rows), roster, isKnownClass(school));
  const { matched, ambiguous, strangers } = found;
  if (matched.length + ambiguous.length + strangers.length === 0) return failed({ code: 'no-lines', file });
  const unknown = [...ambiguous, ...strangers].map(({ text }) => ({ text, personId: null }));
  const next = storeJoinRequests(school, [...matched, ...unknown], today, ids.next);
  if (next.school !== school) {
    const counts = {
      added: next.added,
      matched: matched.length,
      ambiguous: ambiguous.length,
      strangers: strangers.length,
    };
    const saved = await store.commit(next.school, { kind: 'requests-matched', subject: file, counts });
    if (!saved.ok) return saved;
  }
  return ok({ ...found, added: next.added });
};
