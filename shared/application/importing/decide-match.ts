import type { Ids } from '../../domain/ids.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { Clock, SchoolStore } from '../ports.ts';

type Services = { readonly store: SchoolStore; readonly clock: Clock; readonly ids: Ids };

type Decision = {
  readonly rowKey: string;
  readonly personId: string;
  /** Null: what was decided is forgotten. */
  readonly same: boolean | null;
};

/** Remembers whether rows of a roster are a person of the base; a row is one person at most. */
export const decideMatch = async (
  { rowKey, personId, same }: Decision,
  { store, clock, ids }: Services,
): Promise<Result<null>> => {
  const school = store.current();
  if (!school.persons.has(personId)) return failed({ code: 'person-unknown', id: personId });
  const matchDecisions = new Map(school.matchDecisions);
  for (const decision of school.matchDecisions.values()) {
    const isOfPair = decision.rowKey === rowKey && decision.personId === personId;
    const isOvertaken = decision.rowKey === rowKey && same === true && decision.same;
    if (isOfPair || isOvertaken) matchDecisions.delete(decision.id);
  }
  if (same !== null) {
    const id = ids.next();
    matchDecisions.set(id, { id, rowKey, personId, same, on: clock.today() });
  }
  const act = { kind: 'match-decided', subject: '', counts: {} } as const;
  const done = await store.commit(school, { ...school, matchDecisions }, act);
  return done.ok ? ok(null) : done;
};
