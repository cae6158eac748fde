import { keepBatch } from '../../domain/batches/issue-batch.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { Clock, SchoolStore } from '../ports.ts';

type Services = { readonly store: SchoolStore; readonly clock: Clock };

/** Notes that those who were given a batch's sheets and did not come were reminded today. */
export const noteReminder = async (batchId: string, { store, clock }: Services): Promise<Result<null>> => {
  const school = store.current();
  const batch = school.batches.get(batchId);
  if (!batch) return failed({ code: 'plan-outdated' });
  const today = clock.today();
  const { reminded = [] } = batch;
  if (reminded.includes(today)) return ok(null);
  const next = keepBatch(school, { ...batch, reminded: [...reminded, today] });
  const act = { kind: 'reminder-noted', subject: `${batch.number}`, counts: {} } as const;
  const saved = await store.commit(school, next, act);
  return saved.ok ? ok(null) : saved;
};
