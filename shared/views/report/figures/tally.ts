import {
  currentState,
  hasJoined,
  type MembershipState,
  stateOn,
} from '../../../domain/membership/membership.ts';
import type { Person } from '../../../domain/people/person.ts';
import { addDays, type Day } from '../../../domain/values/calendar.ts';

/** How many people stand in each state, and how many of them joined within the last week. */
export type Tally = { readonly [S in MembershipState]: number } & { readonly newlyJoined: number };

export const NEW_WITHIN_DAYS = 7;

const emptyTally: Tally = {
  notInvited: 0,
  invited: 0,
  requested: 0,
  joined: 0,
  confirmed: 0,
  refused: 0,
  left: 0,
  newlyJoined: 0,
};

/** Has joined now, and had not yet at the end of the day before the week. */
const isNew = ({ states }: Person, before: Day): boolean => {
  const last = states.at(-1);
  if (!last || last.on <= before || !hasJoined(last.state)) return false;
  return !hasJoined(stateOn(states, before));
};

/** `persons` are as they stood on `day`. */
export const tallyOf = (persons: Iterable<Person>, day: Day): Tally => {
  const tally = { ...emptyTally };
  const before = addDays(day, -NEW_WITHIN_DAYS);
  for (const person of persons) {
    tally[currentState(person.states)] += 1;
    if (isNew(person, before)) tally.newlyJoined += 1;
  }
  return tally;
};

export const sumOf = (tallies: Iterable<Tally>): Tally => {
  const sum = { ...emptyTally };
  for (const tally of tallies) for (const key of tallyKeys) sum[key] += tally[key];
  return sum;
};

export const differenceOf = (from: Tally, less: Tally): Tally => {
  const difference = { ...emptyTally };
  for (const key of tallyKeys) difference[key] = from[key] - less[key];
  return difference;
};

const tallyKeys = [
  'notInvited',
  'invited',
  'requested',
  'joined',
  'confirmed',
  'refused',
  'left',
  'newlyJoined',
] as const satisfies readonly (keyof Tally)[];

/** Those who said no to the platform or went from it: nobody expects them to join. */
export const outsideBaseOf = (tally: Tally): number => tally.refused + tally.left;
export const joinedOf = (tally: Tally): number => tally.joined + tally.confirmed;
export const notYetOf = (tally: Tally): number => tally.notInvited + tally.invited + tally.requested;
/** What a share is taken of. */
export const baseOf = (tally: Tally): number => joinedOf(tally) + notYetOf(tally);
export const onListOf = (tally: Tally): number => baseOf(tally) + outsideBaseOf(tally);
/** From 0 to 1, or null where the base is empty: that is neither none nor all. */
export const shareOf = (tally: Tally): number | null =>
  baseOf(tally) === 0 ? null : joinedOf(tally) / baseOf(tally);
