import type { Platform } from '../organisation/organisation.ts';
import type { Day } from '../values/calendar.ts';

/** Where a person stands on the way into the organisation's profile (R15). */
export const membershipStates = [
  'notInvited',
  'invited',
  'requested',
  'joined',
  'confirmed',
  'refused',
  'left',
] as const;
export type MembershipState = (typeof membershipStates)[number];

/** How a change of state became known. */
export const stateSources = ['batch', 'members', 'requests', 'roster', 'hand'] as const;
export type StateSource = (typeof stateSources)[number];

export type StateChange = {
  readonly state: MembershipState;
  readonly on: Day;
  readonly source: StateSource;
  /** The batch of sheets that invited, when one did. */
  readonly batchId?: string;
  /** On which platform the person joined, where it is known (R3). */
  readonly platform?: Platform;
};

/** The latest change's state; a person without changes was not invited yet. */
export const currentState = (changes: readonly StateChange[]): MembershipState =>
  changes.at(-1)?.state ?? 'notInvited';

/** The state as it was at the end of a day. */
export const stateOn = (changes: readonly StateChange[], day: Day): MembershipState =>
  currentState(changes.filter((change) => change.on <= day));

/** Refused or went from it: nobody expects them any more. */
export const isOutside = (state: MembershipState): boolean => state === 'refused' || state === 'left';

export const hasJoined = (state: MembershipState): boolean => state === 'joined' || state === 'confirmed';
