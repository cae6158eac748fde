import { z } from 'zod';
import { type OwnForm, reportCategories } from '../../domain/reports/report-records.ts';
import type { ActivityTargets } from '../../domain/reports/weekly-activity.ts';
import type { ReportComparison } from '../../views/report/figures/comparison.ts';
import { schoolLevels } from '../../views/report/figures/figures.ts';
import { formBreakdowns } from '../../views/report/own-form/form-breakdown.ts';
import { formIndicators } from '../../views/report/own-form/form-indicators.ts';
import type { OwnFormTable } from '../../views/report/own-form/own-form-table.ts';
import { type FigurePerson, figureNames } from '../../views/report-screen/figure-people.ts';
import type { HandedReport } from '../../views/report-screen/handed-reports.ts';
import type { ReportView } from '../../views/report-screen/report-view.ts';
import { channel } from '../channel.ts';
import { day } from '../guards/day.ts';

const id = z.string().max(64);
/** Which earlier report: its number, the last one before the day, or none. */
const against = z.union([z.int().min(1), z.literal('last'), z.null()]);
const LARGEST = 1_000_000;
const count = z.int().min(0).max(LARGEST);

/** `folder` is shown and never sent back. */
export type SavedReport = { readonly folder: string; readonly files: readonly string[] };

const ownForm = z.strictObject({
  name: z.string().max(100),
  indicators: z.array(z.enum(formIndicators)).max(60),
  headings: z.array(z.string().max(200)).max(60),
  breakdown: z.enum(formBreakdowns),
  sideways: z.boolean(),
});

/** `day`: as of its end; null: today. An answer of null: the user closed the dialog. */
export const reportsChannels = {
  'reports.view': channel<ReportView>()(z.strictObject({ day: day.nullable() })),
  'reports.people': channel<readonly FigurePerson[]>()(
    z.strictObject({
      day,
      name: z.enum(figureNames),
      category: z.enum(reportCategories).nullable(),
      classId: id.nullable().exactOptional(),
      parallel: z.int().min(0).max(99).nullable().exactOptional(),
      level: z.enum(schoolLevels).exactOptional(),
    }),
  ),
  'reports.compare': channel<ReportComparison | null>()(z.strictObject({ day: day.nullable(), against })),
  'reports.save': channel<SavedReport | null>()(
    z.strictObject({
      day: day.nullable(),
      book: z.boolean(),
      page: z.boolean(),
      classIds: z.array(id).max(1000),
      against,
    }),
  ),
  /** The director's page as a PDF, not handed over yet. */
  'reports.page': channel<{ readonly pdf: Uint8Array }>()(z.strictObject({ day: day.nullable(), against })),
  'reports.handed': channel<readonly HandedReport[]>()(z.null()),
  /** Writes the very bytes that were handed over. */
  'reports.copy': channel<SavedReport | null>()(z.strictObject({ id })),
  'reports.typeActivity': channel<null>()(
    z.strictObject({
      weekOf: day,
      typed: z
        .array(z.strictObject({ category: z.enum(reportCategories), active: count.nullable(), outOf: count }))
        .max(reportCategories.length),
    }),
  ),
  'reports.setTargets': channel<null>()(
    z.strictObject({
      targets: z.record(
        z.enum(reportCategories),
        z.int().min(0).max(100),
      ) satisfies z.ZodType<ActivityTargets>,
    }),
  ),
  'reports.forms': channel<readonly OwnForm[]>()(z.null()),
  'reports.fillPreview': channel<OwnFormTable>()(z.strictObject({ day: day.nullable(), form: ownForm })),
  /** An id of null: a new form. */
  'reports.saveForm': channel<{ readonly id: string }>()(
    z.strictObject({ id: id.nullable(), form: ownForm }),
  ),
  'reports.removeForm': channel<null>()(z.strictObject({ id })),
  'reports.fillForm': channel<SavedReport | null>()(
    z.strictObject({ id, day: day.nullable(), kind: z.enum(['xlsx', 'csv']) }),
  ),
};
