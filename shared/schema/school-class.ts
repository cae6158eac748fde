import { z } from 'zod';
import type { SchoolClass } from '../domain/school-class.ts';
import { idGuard, type Shape } from './shape.ts';

export const schoolClassGuard = z.strictObject({
  id: idGuard,
  kind: z.enum(['class', 'staffroom']),
  label: z.string(),
  parallel: z.number().exactOptional(),
  letter: z.string().exactOptional(),
  schoolYear: z.string(),
  formMasterId: idGuard.exactOptional(),
} satisfies Shape<SchoolClass>) satisfies z.ZodType<SchoolClass>;
