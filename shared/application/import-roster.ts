import type { Ids } from '../domain/ids.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { Category } from '../domain/role.ts';
import { applyPlan, changesAnything } from '../importing/apply-plan.ts';
import type { Corrections } from '../importing/corrections.ts';
import type { RosterPlan } from '../importing/plan.ts';
import { planRoster } from '../importing/plan-roster.ts';
import { readRoster } from '../importing/read-roster.ts';
import type { Workbook } from '../importing/workbook.ts';
import type { Clock, SchoolStore } from './ports.ts';

export type ImportOptions = {
  /** The file's name without its folder. */
  readonly file: string;
  readonly category?: Category;
  readonly sheet?: string;
  /** What the user says of the file in place of what the program understood. */
  readonly corrections?: Corrections;
};

type Services = {
  readonly store: Pick<SchoolStore, 'current' | 'dataRevision'>;
  readonly clock: Clock;
  readonly ids: Ids;
};

/** Reads a roster and works out what it would change; the base stays as it is. */
export const planImport = (
  workbook: Workbook,
  options: ImportOptions,
  { store, clock, ids }: Services,
): Result<RosterPlan> => {
  const [school, today] = [store.current(), clock.today()];
  const roster = readRoster(workbook, { ...options, kind: school.organisation.kind, today });
  if (!roster.ok) return roster;
  const { format, encoding } = workbook;
  const source = { file: options.file, format, ...(encoding === undefined ? {} : { encoding }) };
  const revision = store.dataRevision();
  return ok(planRoster({ roster: roster.value, source, school, revision, ids, today }));
};

/** Does what the plan says, as one step; refuses when a row has changed since the plan was made. */
export const commitImport = async (plan: RosterPlan, store: SchoolStore): Promise<Result<null>> => {
  if (store.dataRevision() !== plan.revision) return failed({ code: 'plan-outdated' });
  if (!changesAnything(plan)) return ok(null);
  const { created, updated, unchanged, rejected, missing } = plan.counts;
  const school = store.current();
  const done = await store.commit(school, applyPlan(plan, school), {
    kind: 'roster-imported',
    subject: plan.source.file,
    counts: { created, updated, unchanged, rejected, missing },
  });
  return done.ok ? ok(null) : done;
};
