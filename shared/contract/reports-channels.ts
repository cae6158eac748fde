import { z } from 'zod';
import { isDay } from '../domain/calendar.ts';
import { reportCategories } from '../domain/report-records.ts';
import { type FigurePerson, figureNames } from '../views/report-screen/figure-people.ts';
import type { ReportView } from '../views/report-screen/report-view.ts';
import { channel } from './channel.ts';

const day = z.string().max(10).refine(isDay);

/** `folder` is shown and never sent back. */
export type SavedReport = { readonly folder: string; readonly file: string };

/** `day`: as of its end; null: today. */
export const reportsChannels = {
  'reports.view': channel<ReportView>()(z.strictObject({ day: day.nullable() })),
  'reports.people': channel<readonly FigurePerson[]>()(
    z.strictObject({
      day,
      name: z.enum(figureNames),
      category: z.enum(reportCategories).nullable(),
      classId: z.string().max(64).nullable().exactOptional(),
    }),
  ),
  /** An answer of null: the user closed the dialog. */
  'reports.save': channel<SavedReport | null>()(z.strictObject({ day: day.nullable() })),
};
