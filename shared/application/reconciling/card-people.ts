import type { School } from '../../domain/school.ts';
import type { FoundLines } from '../../reconciling/card-line.ts';
import type { Reconciliation } from '../../reconciling/reconciliation.ts';
import { amongStrangers } from './among-strangers.ts';

const cardRoles = ['director', 'administrator'] as const;

/** Takes those out of the strangers whom the card names. */
export const withCard = (found: Reconciliation, school: School): FoundLines => {
  const { strangers } = found;
  // One at a time: the director may be the administrator too.
  const known = cardRoles.map((cardRole) => {
    const { surname, givenName, patronymic } = school.organisation[cardRole];
    const name = { surname, givenName, patronymic };
    const people = surname === '' ? [] : [{ id: cardRole, name, category: 'staff', classKeys: [] } as const];
    return { cardRole, places: amongStrangers(school, strangers, people) };
  });
  const roleAt = (at: number) => known.find(({ places }) => places.has(at))?.cardRole;
  return {
    ...found,
    strangers: strangers.filter((_line, at) => !roleAt(at)),
    onCard: strangers.flatMap((line, at) => {
      const cardRole = roleAt(at);
      return cardRole ? [{ ...line, cardRole }] : [];
    }),
  };
};
