import type { Act } from '../domain/journal.ts';
import { organisationName } from '../domain/organisation.ts';
import type { School } from '../domain/school.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { vocabularyOf } from '../text/vocabulary.ts';

/** What stands around every screen of the open school. */
export type FrameView = {
  readonly organisation: string;
  readonly words: Vocabulary;
  readonly revision: number;
  /** What would be taken back; null when there is nothing. */
  readonly lastStep: Act | null;
};

export const frameOf = (school: School, revision: number, lastStep: Act | null): FrameView => ({
  organisation: organisationName(school.organisation),
  words: vocabularyOf(school.organisation),
  revision,
  lastStep,
});
