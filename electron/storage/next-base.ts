import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../../shared/application/ports.ts';
import { changesSnapshot, withDaySnapshot } from '../../shared/application/reports/keep-snapshot.ts';
import { applyDifference, differenceBetween, isNoDifference } from '../../shared/domain/base/difference.ts';
import type { Act, ActKind } from '../../shared/domain/base/journal.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import type { Destroying, StoredBase } from '../../shared/schema/base.ts';
import { actGuard } from '../../shared/schema/journal.ts';
import type { UndoStep } from '../../shared/schema/undo-step.ts';
import { refuseUnreadableChange } from './check-change.ts';
import { nextEntry } from './journal/journal-chain.ts';
import { rebase } from './rebase.ts';
import { keptSteps } from './undo-files.ts';

/** What an act makes of a base, before anything is written. */
export type Plan<T> = (base: StoredBase) => Promise<Result<{ readonly next: StoredBase; readonly value: T }>>;

/** Who acts, and when. */
export type Actor = { readonly clock: Clock; readonly user: string };

type Outcome = Pick<StoredBase, 'school' | 'steps' | 'redo'> & { readonly newStep?: UndoStep };

const following = (base: StoredBase, act: Act, { clock, user }: Actor, outcome: Outcome): StoredBase => {
  actGuard.parse(act);
  const { newStep, ...changed } = outcome;
  refuseUnreadableChange(differenceBetween(base.school, changed.school), changed.school);
  const entry = nextEntry(base.journal, act, clock.now(), user);
  return {
    ...base,
    ...changed,
    revision: base.revision + 1,
    savedAt: entry.at,
    journal: { number: entry.number, hash: entry.hash, pending: [...base.journal.pending, entry] },
    pendingSteps: newStep ? [...base.pendingSteps, newStep] : base.pendingSteps,
  };
};

const changed = (base: StoredBase, wanted: School, act: Act, actor: Actor): StoredBase => {
  const { school, revision, steps, redo } = base;
  // The snapshot is part of the step that it tells of: taken with it, and taken back with it.
  const next = changesSnapshot(school, wanted)
    ? withDaySnapshot(wanted, actor.clock.today(), school)
    : wanted;
  const back = next === school ? { tables: {} } : differenceBetween(next, school, isDeepStrictEqual);
  // The state itself stays: an act without a change makes no plan outdated and is no step to take back.
  if (isNoDifference(back)) return following(base, act, actor, { school, steps, redo });
  const newStep = { revision: revision + 1, act, back };
  const kept = [...steps, newStep.revision].slice(-keptSteps);
  return following(base, act, actor, { school: next, steps: kept, redo: [], newStep });
};

export const planChange =
  (from: School, next: School, act: Act, actor: Actor): Plan<number> =>
  async (base) => {
    const rebased = rebase({ from, mine: next, theirs: base.school });
    if (!rebased.ok) return rebased;
    const made = changed(base, rebased.value, act, actor);
    return ok({ next: made, value: made.revision });
  };

export const planNote =
  (act: Act, actor: Actor): Plan<number> =>
  async (base) => {
    const next = changed(base, base.school, act, actor);
    return ok({ next, value: next.revision });
  };

/** What is destroyed can be taken back by no step: all of them go (R29). */
export const planDestruction =
  (next: School, destroying: Destroying, act: Act, actor: Actor): Plan<number> =>
  async (base) => {
    const made = following({ ...base, pendingSteps: [] }, act, actor, { school: next, steps: [], redo: [] });
    return ok({ next: { ...made, destroying }, value: made.revision });
  };

export type ReadStep = (base: StoredBase, revision: number) => Promise<UndoStep | null>;

/** Taking back a step is a step itself: the other way round it can be taken back too. */
const reversed = (
  base: StoredBase,
  step: UndoStep,
  kind: ActKind,
  actor: Actor,
  lists: (made: number) => Pick<StoredBase, 'steps' | 'redo'>,
): StoredBase => {
  const revision = base.revision + 1;
  const school = applyDifference(base.school, step.back);
  const back = differenceBetween(school, base.school, isDeepStrictEqual);
  const act: Act = { kind, subject: step.act.kind, counts: { revision: step.revision } };
  const newStep = { revision, act: step.act, back };
  return following(base, act, actor, { school, ...lists(revision), newStep });
};

export const planUndo =
  (readStep: ReadStep, actor: Actor): Plan<Act> =>
  async (base) => {
    const last = base.steps.at(-1);
    if (last === undefined) return failed({ code: 'nothing-to-undo' });
    const step = await readStep(base, last);
    if (!step) return failed({ code: 'step-unreadable' });
    const next = reversed(base, step, 'step-undone', actor, (made) => ({
      steps: base.steps.slice(0, -1),
      redo: [...base.redo, made],
    }));
    return ok({ next, value: step.act });
  };

export const planRedo =
  (readStep: ReadStep, actor: Actor): Plan<Act> =>
  async (base) => {
    const last = base.redo.at(-1);
    if (last === undefined) return failed({ code: 'nothing-to-redo' });
    const step = await readStep(base, last);
    if (!step) return failed({ code: 'step-unreadable' });
    const next = reversed(base, step, 'step-redone', actor, (made) => ({
      steps: [...base.steps, made].slice(-keptSteps),
      redo: base.redo.slice(0, -1),
    }));
    return ok({ next, value: step.act });
  };
