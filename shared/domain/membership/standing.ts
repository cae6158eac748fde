import type { Organisation } from '../organisation/organisation.ts';
import type { Person } from '../people/person.ts';
import { currentState, membershipStates } from './membership.ts';
import { roleJoins } from './who-joins.ts';

/** Where a person stands: the state of membership, gone from the school itself, or not to join at all (R18). */
export const standings = [...membershipStates, 'gone', 'notJoining'] as const;
export type Standing = (typeof standings)[number];

export const standingOf = (
  { leftOn, states, platformRole }: Pick<Person, 'leftOn' | 'states' | 'platformRole'>,
  organisation: Pick<Organisation, 'joiningWays'>,
): Standing => {
  if (leftOn !== undefined) return 'gone';
  const state = currentState(states);
  return state === 'notInvited' && !roleJoins(organisation, platformRole) ? 'notJoining' : state;
};
