import { z } from 'zod';
import { type Act, actKinds, type JournalEntry } from '../domain/base/journal.ts';
import { countGuard, type Shape } from './shape.ts';

const actShape = {
  kind: z.enum(actKinds),
  subject: z.string(),
  counts: z.record(z.string(), z.number()),
} satisfies Shape<Act>;

export const actGuard = z.strictObject(actShape);

export const journalEntryGuard = z.strictObject({
  ...actShape,
  number: countGuard.min(1),
  at: z.string(),
  user: z.string(),
  previousHash: z.string(),
  hash: z.string(),
} satisfies Shape<JournalEntry>) satisfies z.ZodType<JournalEntry>;
