import { decideRequests, type RequestDecision } from '../../domain/membership/decide-requests.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { MatchServices } from './hold-list.ts';

/** Writes down what was decided of requests to join, as one step; answers how many there were. */
export const settleRequests = async (
  requestIds: readonly string[],
  decision: RequestDecision,
  { store, clock }: MatchServices,
): Promise<Result<number>> => {
  const requests = new Set(requestIds).size;
  if (requests === 0) return ok(0);
  const school = store.current();
  const next = decideRequests(school, requestIds, decision, clock.today());
  if (!next.ok) return next;
  const saved = await store.commit(school, next.value, {
    kind: decision.accepted ? 'requests-accepted' : 'requests-declined',
    subject: '',
    counts: { requests },
  });
  return saved.ok ? ok(requests) : saved;
};
