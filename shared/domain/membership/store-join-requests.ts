import type { JoinRequest } from '../registers.ts';
import type { School } from '../school.ts';
import { withRows } from '../table.ts';
import { tidy } from '../values/alphabet.ts';
import type { Day } from '../values/calendar.ts';
import { recordStates } from './record-states.ts';

/** A request as it was pasted; null for a stranger, or where nobody decided yet who it is. */
type PastedRequest = { readonly text: string; readonly personId: string | null };

const textKey = (text: string): string => tidy(text).toLowerCase();

/** A request that waits, or came the same day, is not stored twice; one made again after a decision is new. */
const isSameRequest = (stored: JoinRequest, today: Day): boolean =>
  stored.decision === undefined || stored.receivedOn === today;

/** The school with these requests to join kept and their people marked as having asked (R14). */
export const storeJoinRequests = (
  school: School,
  requests: readonly PastedRequest[],
  today: Day,
  nextId: () => string,
): { readonly school: School; readonly added: number } => {
  const waiting = new Set<string>();
  for (const stored of school.joinRequests.values()) {
    if (isSameRequest(stored, today)) waiting.add(textKey(stored.text));
  }
  const added: JoinRequest[] = [];
  for (const { text, personId } of requests) {
    if (waiting.has(textKey(text))) continue;
    waiting.add(textKey(text));
    added.push({ id: nextId(), text, personId, receivedOn: today });
  }
  const change = { state: 'requested', on: today, source: 'requests' } as const;
  const marked = recordStates(
    school,
    requests.flatMap(({ personId }) => (personId === null ? [] : [{ personId, change }])),
  );
  if (added.length === 0) return { school: marked, added: 0 };
  return {
    school: { ...marked, joinRequests: withRows(marked.joinRequests, added) },
    added: added.length,
  };
};
