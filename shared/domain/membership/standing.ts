import type { Person } from '../people/person.ts';
import { currentState, membershipStates } from './membership.ts';

/** Where a person stands: the state of membership, or gone from the school itself. */
export const standings = [...membershipStates, 'gone'] as const;
export type Standing = (typeof standings)[number];

export const standingOf = ({ leftOn, states }: Pick<Person, 'leftOn' | 'states'>): Standing =>
  leftOn === undefined ? currentState(states) : 'gone';
