import type { Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import type { Day } from '../../shared/domain/values/calendar.ts';
import type { Corrections } from '../../shared/importing/cells/corrections.ts';
import type { RosterPlan } from '../../shared/importing/plan/plan.ts';
import type { Place } from '../../shared/importing/rows/problem.ts';
import type { FoundLines } from '../../shared/reconciling/card-line.ts';
import type { Book } from '../../shared/views/book.ts';
import type { ChangedPreview, ImportPreview } from '../../shared/views/import-preview/preview.ts';
import type { RowCells } from '../../shared/views/import-preview/row-cells.ts';

/** A file as it was taken: nothing but its bytes and its name. */
export type TakenFile = { readonly name: string; readonly bytes: Uint8Array };

/** What was understood, with what that rests on. */
export type RosterPreview = (ImportPreview | ChangedPreview) & {
  readonly corrections: Corrections & { readonly encoding?: string };
  /** The remembered reading that was applied by itself. */
  readonly profile: { readonly id: string; readonly usedOn: Day } | null;
};

/** The work that a thread of its own does: `[what it needs, what it answers]`. */
type Tasks = {
  /** Takes the file that the next plans are of. */
  readonly hold: [TakenFile, Result<null>];
  readonly plan: [
    {
      /** Null: nothing was said of this file yet; what was said of files that look the same is taken. */
      readonly corrections: (Corrections & { readonly encoding?: string }) | null;
      /** Null: the same as of the last plan. */
      readonly school: School | null;
      readonly revision: number;
      readonly today: Day;
      /** True where the window shows the last plan: only what differs from it is answered. */
      readonly again: boolean;
    },
    Result<RosterPreview>,
  ];
  /** The last plan as far as carrying it out needs it, without the rows of these keys. */
  readonly step: [{ readonly leftOut: readonly string[] }, RosterPlan | null];
  /** One row of the file as it lies on the desk, cell by cell. */
  readonly row: [Place, RowCells | null];
  readonly faultyRows: [{ readonly organisation: string; readonly createdAt: string }, Book | null];
  readonly holdList: [
    {
      readonly source: TakenFile;
      readonly school: School;
      readonly today: Day;
    },
    Result<FoundLines>,
  ];
};

export type TaskKind = keyof Tasks;
export type Given<K extends TaskKind> = Tasks[K][0];
export type Answer<K extends TaskKind> = Tasks[K][1];
