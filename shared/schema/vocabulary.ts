import { z } from 'zod';
import type { Noun, Vocabulary, VocabularyChanges } from '../domain/organisation/vocabulary.ts';
import type { Shape } from './shape.ts';

const nounGuard = z.strictObject({
  one: z.string(),
  few: z.string(),
  many: z.string(),
  plural: z.string(),
  genitive: z.string(),
  dative: z.string(),
  instrumental: z.string(),
} satisfies Shape<Noun>);

const optionalNoun = nounGuard.exactOptional();
const optionalText = z.string().exactOptional();

export const vocabularyChangesGuard = z.strictObject({
  schoolClass: optionalNoun,
  student: optionalNoun,
  guardian: optionalNoun,
  teacher: optionalNoun,
  employee: optionalNoun,
  classTeacher: optionalNoun,
  administrator: optionalNoun,
  staffroom: optionalText,
  annulment: optionalText,
  annul: optionalText,
} satisfies Shape<Vocabulary>) satisfies z.ZodType<VocabularyChanges>;
