import type { Ids } from '../../domain/ids.ts';
import { storeJoinRequests } from '../../domain/membership/store-join-requests.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { FoundLines } from '../../reconciling/card-line.ts';
import { holdAndRecord, type MatchServices } from './hold-list.ts';

type MatchedRequests = FoundLines & {
  /** Requests that the base did not hold yet. */
  readonly added: number;
};

type RequestServices = MatchServices & { readonly ids: Ids };

/** Keeps the requests, those of strangers without a person, as one step. */
export const recordRequests = async (
  found: FoundLines,
  file: string,
  { store, clock, ids }: RequestServices,
): Promise<Result<MatchedRequests>> => {
  const school = store.current();
  const { matched, ambiguous, strangers, onCard } = found;
  const unknown = [...ambiguous, ...strangers, ...onCard].map(({ text }) => ({ text, personId: null }));
  const next = storeJoinRequests(school, [...matched, ...unknown], clock.today(), ids.next);
  if (next.school !== school) {
    const counts = {
      added: next.added,
      matched: matched.length,
      ambiguous: ambiguous.length,
      strangers: strangers.length,
    };
    const saved = await store.commit(school, next.school, {
      kind: 'requests-matched',
      subject: file,
      counts,
    });
    if (!saved.ok) return saved;
  }
  return ok({ ...found, added: next.added });
};

/** Holds pasted requests to join against the roster and keeps them (R14). */
export const matchRequests = holdAndRecord(recordRequests);
