import type { Ids } from '../domain/ids.ts';
import type { School } from '../domain/school.ts';
import type { Corrections } from '../importing/corrections.ts';
import type { RosterPlan } from '../importing/plan.ts';
import type { Workbook } from '../importing/workbook.ts';
import { planViewOf } from '../views/import-preview/plan-view.ts';
import type { ImportPreview } from '../views/import-preview/preview.ts';
import { readingOf } from '../views/import-preview/reading.ts';
import { planImport } from './import-roster.ts';
import type { Clock } from './ports.ts';

type Given = {
  readonly workbook: Workbook;
  /** The file's name without its folder. */
  readonly file: string;
  readonly corrections: Corrections;
  readonly school: School;
  readonly revision: number;
};

export type PreviewedImport = { readonly preview: ImportPreview; readonly plan: RosterPlan | null };

/** Plans an import and shows both what was understood and what it would do. */
export const previewImport = (
  { workbook, file, corrections, school, revision }: Given,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): PreviewedImport => {
  const store = { current: () => school, dataRevision: () => revision };
  const made = planImport(workbook, { file, corrections }, { store, clock, ids });
  const plan = made.ok ? made.value : null;
  const reading = readingOf({
    file,
    workbook,
    corrections,
    guess: plan && { category: plan.category, reason: plan.reason },
    taken: made.ok ? made.value.sheets.map(({ sheet }) => sheet) : null,
  });
  if (!made.ok) return { preview: { reading, plan: null, failure: made.failure }, plan: null };
  const view = planViewOf({ plan: made.value, school, workbook });
  return { preview: { reading, plan: view, failure: null }, plan: made.value };
};

/** The plan as far as carrying it out needs it: people who stay as they are need not travel. */
export const stepOf = (plan: RosterPlan): RosterPlan => ({
  ...plan,
  entries: plan.entries.filter(({ action }) => action !== 'unchanged'),
});
