import { z } from 'zod';
import {
  type FrozenReport,
  type OwnForm,
  type ReportMembers,
  reportCategories,
  type Snapshot,
  type SnapshotRow,
  type WeeklyActivity,
} from '../domain/reports/report-records.ts';
import { countGuard, dayGuard, idGuard, type Shape } from './shape.ts';

const snapshotRowGuard = z.strictObject({
  classId: idGuard.exactOptional(),
  category: z.enum(reportCategories),
  counts: z.record(z.string(), countGuard),
} satisfies Shape<SnapshotRow>);

export const snapshotGuard = z.strictObject({
  id: idGuard,
  on: dayGuard,
  rows: z.array(snapshotRowGuard),
} satisfies Shape<Snapshot>) satisfies z.ZodType<Snapshot>;

export const frozenReportGuard = z.strictObject({
  id: idGuard,
  number: countGuard,
  asOf: dayGuard,
  madeAt: z.string(),
  madeBy: z.string(),
  fileName: z.string(),
  attachmentId: idGuard,
  membersId: idGuard.exactOptional(),
} satisfies Shape<FrozenReport>) satisfies z.ZodType<FrozenReport>;

export const weeklyActivityGuard = z.strictObject({
  id: idGuard,
  weekOf: dayGuard,
  category: z.enum(reportCategories),
  active: countGuard,
  outOf: countGuard.exactOptional(),
} satisfies Shape<WeeklyActivity>) satisfies z.ZodType<WeeklyActivity>;

export const ownFormGuard = z.strictObject({
  id: idGuard,
  name: z.string(),
  indicators: z.array(z.string()),
  breakdown: z.string(),
  sideways: z.boolean(),
  headings: z.array(z.string()).exactOptional(),
} satisfies Shape<OwnForm>) satisfies z.ZodType<OwnForm>;

const comparedGuard = z.strictObject({ onList: countGuard, joined: countGuard, base: countGuard });

/** An attachment's content: another hand may have written it. */
export const reportMembersGuard = z.strictObject({
  asOf: dayGuard,
  categories: z.record(z.enum(reportCategories), comparedGuard),
  joined: z.array(idGuard),
} satisfies Shape<ReportMembers>) satisfies z.ZodType<ReportMembers>;
