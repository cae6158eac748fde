import type { Organisation, OrganisationKind, Platform } from '../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { fullName } from '../../domain/people/person.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';

/** What the wording of a paper follows beside its facts. */
export type PaperSetting = {
  readonly kind: OrganisationKind;
  readonly platform: Platform;
  readonly words: Vocabulary;
  /** The head is the administrator as well. */
  readonly self: boolean;
};

export const paperSetting = (organisation: Organisation): PaperSetting => ({
  kind: organisation.kind,
  platform: organisation.platform,
  words: vocabularyOf(organisation),
  self: fullName(organisation.administrator) === fullName(organisation.director),
});
