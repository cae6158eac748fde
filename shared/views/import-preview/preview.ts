import type { Failure } from '../../domain/failure.ts';
import type { PlanChanges } from './plan-changes.ts';
import type { PlanView } from './plan-view.ts';
import type { ReadingView } from './reading.ts';

/** What was understood of a file and what an import of it would do; without a plan, why there is none. */
export type ImportPreview =
  | { readonly reading: ReadingView; readonly plan: PlanView; readonly failure: null }
  | { readonly reading: ReadingView; readonly plan: null; readonly failure: Failure };

/** A preview that tells only what differs from the plan that the window shows already. */
export type ChangedPreview = { readonly reading: ReadingView; readonly changes: PlanChanges };
