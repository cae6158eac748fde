import type { PlanRowView } from '../../../shared/views/import-preview/plan-view.ts';

/** What the user can do with one row of the plan. */
export type RowActs = {
  /** Keys of rows that stay out by the user's word. */
  readonly leftOut: ReadonlySet<string>;
  /** People whom the file does not name and who are marked as gone. */
  readonly departing: ReadonlySet<string>;
  readonly toggle: (row: PlanRowView) => void;
  readonly repair: (row: PlanRowView) => void;
  readonly tellApart: (row: PlanRowView) => void;
  readonly takeFromFile: (row: PlanRowView) => void;
  readonly decide: (row: PlanRowView, personId: string, same: boolean | null) => void;
};
