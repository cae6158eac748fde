import { z } from 'zod';
import type { SchoolClass } from '../domain/classes/school-class.ts';
import { dayGuard, idGuard, type Shape } from './shape.ts';

export const schoolClassGuard = z.strictObject({
  id: idGuard,
  kind: z.enum(['class', 'staffroom', 'closed']),
  label: z.string(),
  parallel: z.number().exactOptional(),
  letter: z.string().exactOptional(),
  schoolYear: z.string(),
  formMasterId: idGuard.exactOptional(),
  earlier: z
    .array(z.strictObject({ schoolYear: z.string(), label: z.string(), until: dayGuard }))
    .exactOptional(),
} satisfies Shape<SchoolClass>) satisfies z.ZodType<SchoolClass>;
