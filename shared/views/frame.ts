import type { Act } from '../domain/base/journal.ts';
import { organisationName } from '../domain/organisation/organisation.ts';
import type { Vocabulary } from '../domain/organisation/vocabulary.ts';
import type { School } from '../domain/school.ts';
import { vocabularyOf } from '../text/words/vocabulary.ts';

/** What stands around every screen of the open school. */
export type FrameView = {
  readonly organisation: string;
  readonly words: Vocabulary;
  readonly revision: number;
  /** What would be taken back; null when there is nothing. */
  readonly lastStep: Act | null;
  /** What would be done again; null when there is nothing. */
  readonly nextStep: Act | null;
  /** The base was opened for looking only. */
  readonly readOnly: boolean;
  readonly isSealed: boolean;
  /** A school's own base without a password: the program offers to set one. */
  readonly offersPassword: boolean;
};

type Standing = Omit<FrameView, 'organisation' | 'words'>;

export const frameOf = (school: School, standing: Standing): FrameView => ({
  organisation: organisationName(school.organisation),
  words: vocabularyOf(school.organisation),
  ...standing,
});
