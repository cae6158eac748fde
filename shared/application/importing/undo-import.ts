import type { SchoolDifference } from '../../domain/base/difference.ts';
import type { Act } from '../../domain/base/journal.ts';
import { type TakenBack, takeBackStep } from '../../domain/base/take-back-step.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { SchoolStore } from '../ports.ts';

type Step = { readonly act: Act; readonly back: SchoolDifference };

/** The base as far as a step among others needs it. */
type StepStore = Pick<SchoolStore, 'current' | 'dataRevision' | 'commit'> & {
  readonly stepsFrom: (revision: number) => Promise<readonly Step[] | null>;
};

type FoundImport = { readonly file: string; readonly takenBack: TakenBack };

/** What would become of the base without an import that was made some steps ago. */
export const withoutImport = async (revision: number, store: StepStore): Promise<Result<FoundImport>> => {
  const steps = await store.stepsFrom(revision);
  const [step, ...later] = steps ?? [];
  if (step?.act.kind !== 'roster-imported') return failed({ code: 'import-too-old' });
  const isUndone = later.some(
    ({ act }) => act.kind === 'import-undone' && act.counts['revision'] === revision,
  );
  if (isUndone) return failed({ code: 'import-undone-already' });
  const takenBack = takeBackStep(
    store.current(),
    step.back,
    later.map(({ back }) => back),
  );
  return ok({ file: step.act.subject, takenBack });
};

/** Takes a whole import back as one step of its own; refused when the base is not the one that was looked at. */
export const undoImport = async (revision: number, seen: number, store: StepStore): Promise<Result<null>> => {
  if (store.dataRevision() !== seen) return failed({ code: 'plan-outdated' });
  const found = await withoutImport(revision, store);
  if (!found.ok) return found;
  const { school, restored, removed, kept } = found.value.takenBack;
  const done = await store.commit(store.current(), school, {
    kind: 'import-undone',
    subject: found.value.file,
    counts: { revision, restored: restored.length, removed: removed.length, kept: kept.length },
  });
  return done.ok ? ok(null) : done;
};
