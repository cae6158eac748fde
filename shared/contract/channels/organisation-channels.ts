import { z } from 'zod';
import { LEAST_UNCLAIMED_DAYS, MOST_UNCLAIMED_DAYS } from '../../domain/links/annul-links.ts';
import type { OrganisationCard } from '../../domain/organisation/create-school.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { joiningWays } from '../../domain/people/role.ts';
import { channel } from '../channel.ts';
import { cardGuard } from '../guards/card-guard.ts';

const LONGEST_WORD = 100;
const MOST_HOSTS = 100;

export type OrganisationSettings = {
  readonly card: OrganisationCard;
  readonly words: Vocabulary;
  readonly joiningWays: Organisation['joiningWays'];
  readonly allowedHosts: readonly string[];
  /** Days after which a link by which nobody came is to be annulled. */
  readonly unclaimedDays: number;
};

const word = z.string().max(LONGEST_WORD);
const noun = z.strictObject({
  one: word,
  few: word,
  many: word,
  plural: word,
  genitive: word,
  dative: word,
  instrumental: word,
});
const way = z.enum(joiningWays);

const change = z.strictObject({
  card: cardGuard.exactOptional(),
  words: z
    .strictObject({
      schoolClass: noun,
      student: noun,
      guardian: noun,
      teacher: noun,
      employee: noun,
      classTeacher: noun,
      administrator: noun,
      staffroom: word,
      annulment: word,
      annul: word,
    })
    .exactOptional(),
  joiningWays: z
    .strictObject({ administrator: way, teacher: way, employee: way, student: way, guardian: way })
    .exactOptional(),
  allowedHosts: z.array(z.string().max(LONGEST_WORD)).max(MOST_HOSTS).exactOptional(),
  unclaimedDays: z.int().min(LEAST_UNCLAIMED_DAYS).max(MOST_UNCLAIMED_DAYS).exactOptional(),
});

export const organisationChannels = {
  'organisation.read': channel<OrganisationSettings>()(z.null()),
  'organisation.change': channel<null>()(change),
};
