import { z } from 'zod';
import {
  type Batch,
  type BatchPrint,
  type IssuedPoster,
  type IssuedSlip,
  printWays,
  type SlipMark,
  sheetLayouts,
  slipFates,
  slipsPerPage,
} from '../domain/batches/batch.ts';
import { platformRoles } from '../domain/people/role.ts';
import { countGuard, dayGuard, idGuard, type Shape } from './shape.ts';

const issuedSlipGuard = z.strictObject({
  number: countGuard,
  personId: idGuard,
  classId: idGuard,
  role: z.enum(platformRoles),
  linkId: idGuard.nullable(),
  word: z.string().exactOptional(),
} satisfies Shape<IssuedSlip>);

const issuedPosterGuard = z.strictObject({
  classId: idGuard,
  role: z.enum(platformRoles),
  linkId: idGuard.nullable(),
} satisfies Shape<IssuedPoster>);

const batchPrintGuard = z.strictObject({
  on: dayGuard,
  way: z.enum(printWays),
  slips: countGuard,
} satisfies Shape<BatchPrint>);

const slipMarkGuard = z.strictObject({
  number: countGuard,
  fate: z.enum(slipFates),
  on: dayGuard,
} satisfies Shape<SlipMark>);

export const batchGuard = z.strictObject({
  id: idGuard,
  number: countGuard,
  on: dayGuard,
  layout: z.enum(sheetLayouts),
  slips: z.array(issuedSlipGuard),
  posters: z.array(issuedPosterGuard).exactOptional(),
  codesVerified: countGuard,
  perPage: z.literal([...slipsPerPage]).exactOptional(),
  withoutNames: z.boolean().exactOptional(),
  deadline: dayGuard.exactOptional(),
  reminders: z.array(dayGuard).exactOptional(),
  reminded: z.array(dayGuard).exactOptional(),
  note: z.string().exactOptional(),
  prints: z.array(batchPrintGuard).exactOptional(),
  marks: z.array(slipMarkGuard).exactOptional(),
} satisfies Shape<Batch>) satisfies z.ZodType<Batch>;
