import type { JoinRequest } from '../registers.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import { recordStates } from './record-states.ts';

export type RequestDecision = {
  readonly accepted: boolean;
  /** '' where none is asked for. */
  readonly reason: string;
};

/** The school with these requests decided; whoever was accepted is a member from that day on (R14). */
export const decideRequests = (
  school: School,
  requestIds: readonly string[],
  decision: RequestDecision,
  today: Day,
): Result<School> => {
  const decided: JoinRequest[] = [];
  for (const id of new Set(requestIds)) {
    const request = school.joinRequests.get(id);
    if (!request || request.decision !== undefined) return failed({ code: 'request-unknown' });
    decided.push({ ...request, decision: { ...decision, on: today } });
  }
  const next = { ...school, joinRequests: withRows(school.joinRequests, decided) };
  if (!decision.accepted) return ok(next);
  const change = { state: 'joined', on: today, source: 'requests' } as const;
  const changes = decided.flatMap(({ personId }) => (personId === null ? [] : [{ personId, change }]));
  return ok(recordStates(next, changes));
};
