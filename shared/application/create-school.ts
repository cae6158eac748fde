import type { Ids } from '../domain/ids.ts';
import { newSchool, type OrganisationCard } from '../domain/organisation/create-school.ts';
import type { School } from '../domain/school.ts';
import { vocabularies } from '../text/words/vocabulary.ts';
import type { Clock } from './ports.ts';

/** The school that a new base begins with. */
export const createSchool = (card: OrganisationCard, clock: Clock, ids: Ids): School =>
  newSchool(card, {
    today: clock.today(),
    staffroomId: ids.next(),
    staffroomLabel: vocabularies[card.kind].staffroom,
  });
