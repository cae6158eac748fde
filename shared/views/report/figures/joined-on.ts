import { currentState, hasJoined } from '../../../domain/membership/membership.ts';
import type { Person } from '../../../domain/people/person.ts';
import type { Day } from '../../../domain/values/calendar.ts';

/** The day on which a member joined, after the last time that they had not; null for those who are no members. */
export const joinedOn = ({ states }: Pick<Person, 'states'>): Day | null => {
  if (!hasJoined(currentState(states))) return null;
  const before = states.findLastIndex(({ state }) => !hasJoined(state));
  return states[before + 1]?.on ?? null;
};
