import type { Day } from './calendar.ts';
import { currentState, hasJoined, type StateSource } from './membership.ts';
import { isAtSchool, type Person } from './person.ts';
import type { Movement, PlatformTask } from './registers.ts';

export type Move = {
  readonly on: Day;
  /** '' where the order has no number yet. */
  readonly orderNumber: string;
  readonly source: StateSource;
  readonly nextId: () => string;
};

/** What a coming back or a change of class entails beside the person's own fields. */
export type FollowedMove = {
  readonly person: Person;
  readonly movements: readonly Movement[];
  readonly tasks: readonly PlatformTask[];
};

const comeBack = (after: Person, { on, orderNumber, source, nextId }: Move): FollowedMove => ({
  person: { ...after, states: [...after.states, { state: 'notInvited', on, source }] },
  movements: [
    {
      id: nextId(),
      personId: after.id,
      kind: 'arrival',
      on,
      orderNumber,
      ...(after.classId !== undefined && { toClassId: after.classId }),
    },
  ],
  tasks: [],
});

/**
 * Follows a person from one state of the base to the next (R13): who had left and stands there again has arrived
 * and is invited anew; another class is a transfer, and who has joined must be invited anew, for the platform
 * changes no class (R16). A class that was not known before is no transfer.
 */
export const followMove = (before: Person, after: Person, move: Move): FollowedMove => {
  const stays = { person: after, movements: [], tasks: [] };
  if (!isAtSchool(after)) return stays;
  if (!isAtSchool(before)) return comeBack(after, move);
  const [fromClassId, toClassId] = [before.classId, after.classId];
  if (fromClassId === undefined || toClassId === undefined || fromClassId === toClassId) return stays;
  const { on, orderNumber, nextId } = move;
  const personId = after.id;
  return {
    person: after,
    movements: [{ id: nextId(), personId, kind: 'transfer', on, orderNumber, fromClassId, toClassId }],
    tasks: hasJoined(currentState(before.states))
      ? [{ id: nextId(), kind: 'reinvite', personId, openedOn: on }]
      : [],
  };
};
