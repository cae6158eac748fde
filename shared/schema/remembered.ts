import { z } from 'zod';
import type {
  DocumentTemplate,
  MatchDecision,
  PlatformList,
  RosterProfile,
} from '../domain/base/remembered.ts';
import { categories } from '../domain/people/role.ts';
import { countGuard, dayGuard, idGuard, type Shape } from './shape.ts';

export const rosterProfileGuard = z.strictObject({
  id: idGuard,
  signature: z.string(),
  encoding: z.string().exactOptional(),
  category: z.enum(categories).exactOptional(),
  headerRow: countGuard.exactOptional(),
  skippedSheets: z.array(z.string()),
  columns: z.record(z.string(), z.string()),
  usedOn: dayGuard,
} satisfies Shape<RosterProfile>) satisfies z.ZodType<RosterProfile>;

export const matchDecisionGuard = z.strictObject({
  id: idGuard,
  rowKey: z.string(),
  personId: idGuard,
  same: z.boolean(),
  on: dayGuard,
} satisfies Shape<MatchDecision>) satisfies z.ZodType<MatchDecision>;

export const platformListGuard = z.strictObject({
  id: idGuard,
  place: z.string(),
  on: dayGuard,
  memberIds: z.array(idGuard),
  strangers: countGuard,
} satisfies Shape<PlatformList>) satisfies z.ZodType<PlatformList>;

export const documentTemplateGuard = z.strictObject({
  id: idGuard,
  document: z.string(),
  attachmentId: idGuard,
  fileName: z.string(),
  addedOn: dayGuard,
} satisfies Shape<DocumentTemplate>) satisfies z.ZodType<DocumentTemplate>;
