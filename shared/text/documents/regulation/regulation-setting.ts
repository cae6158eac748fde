import type { OrganisationKind, Platform } from '../../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../../domain/organisation/vocabulary.ts';

/** What the sentences of a local act follow: whose it is and where Sferum lives. */
export type RegulationSetting = {
  readonly kind: OrganisationKind;
  readonly platform: Platform;
  readonly words: Vocabulary;
};

/** Young children do not use the platform themselves: their guardians do. */
export const studentsTakePart = ({ kind }: Pick<RegulationSetting, 'kind'>): boolean =>
  kind !== 'kindergarten';
