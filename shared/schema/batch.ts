import { z } from 'zod';
import { type Batch, type IssuedSlip, sheetLayouts } from '../domain/batch.ts';
import { platformRoles } from '../domain/role.ts';
import { countGuard, dayGuard, idGuard, type Shape } from './shape.ts';

const issuedSlipGuard = z.strictObject({
  number: countGuard,
  personId: idGuard,
  classId: idGuard,
  role: z.enum(platformRoles),
  linkId: idGuard.nullable(),
} satisfies Shape<IssuedSlip>);

export const batchGuard = z.strictObject({
  id: idGuard,
  number: countGuard,
  on: dayGuard,
  layout: z.enum(sheetLayouts),
  slips: z.array(issuedSlipGuard),
  codesVerified: countGuard,
} satisfies Shape<Batch>) satisfies z.ZodType<Batch>;
