import {
  type ActivityTargets,
  mondayOf,
  setActivityTargets,
  type TypedActivity,
  typeActivity,
} from '../../domain/reports/weekly-activity.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { Clock, SchoolStore } from '../ports.ts';

/** One step, and none where nothing changes. */
const commitChange = async (
  store: SchoolStore,
  next: School,
  kind: 'activity-typed' | 'targets-changed',
  subject: string,
): Promise<Result<null>> => {
  const school = store.current();
  if (next === school) return ok(null);
  const saved = await store.commit(school, next, { kind, subject, counts: {} });
  return saved.ok ? ok(null) : saved;
};

/** Notes a week's activity as it was read off the platform. */
export const noteActivity = async (
  weekOf: Day,
  typed: readonly TypedActivity[],
  { store, clock }: { readonly store: SchoolStore; readonly clock: Clock },
): Promise<Result<null>> => {
  const next = typeActivity(store.current(), weekOf, typed, clock.today());
  return next.ok ? commitChange(store, next.value, 'activity-typed', mondayOf(weekOf)) : next;
};

export const keepActivityTargets = (targets: ActivityTargets, store: SchoolStore): Promise<Result<null>> =>
  commitChange(store, setActivityTargets(store.current(), targets), 'targets-changed', '');
