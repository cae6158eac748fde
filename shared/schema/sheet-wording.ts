import { z } from 'zod';
import { type OwnSheetWording, sheetWays } from '../domain/batches/sheet-wording.ts';
import { platforms } from '../domain/organisation/organisation.ts';
import { platformRoles } from '../domain/people/role.ts';
import { idGuard, type Shape } from './shape.ts';

const linesGuard = z.array(z.string());

export const ownSheetWordingGuard = z.strictObject({
  id: idGuard,
  role: z.enum(platformRoles),
  platform: z.enum(platforms),
  way: z.enum(sheetWays),
  heading: z.string(),
  steps: linesGuard,
  warnings: linesGuard,
  ask: linesGuard,
  other: linesGuard,
} satisfies Shape<OwnSheetWording>) satisfies z.ZodType<OwnSheetWording>;
