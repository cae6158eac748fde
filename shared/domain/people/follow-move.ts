import type { StateSource } from '../membership/membership.ts';
import { classTasks } from '../membership/platform-tasks.ts';
import type { Movement, PlatformTask } from '../registers.ts';
import type { Day } from '../values/calendar.ts';
import { isAtSchool, type Person } from './person.ts';

export type Move = {
  readonly on: Day;
  /** '' where the order has no number yet. */
  readonly orderNumber: string;
  readonly orderDate?: Day;
  readonly source: StateSource;
  readonly nextId: () => string;
};

/** What a coming back or a change of class entails beside the person's own fields. */
export type FollowedMove = {
  readonly person: Person;
  readonly movements: readonly Movement[];
  readonly tasks: readonly PlatformTask[];
};

/** The part of a movement that its order gives. */
export const orderOf = ({
  on,
  orderNumber,
  orderDate,
}: Pick<Move, 'on' | 'orderNumber' | 'orderDate'>): Pick<Movement, 'on' | 'orderNumber' | 'orderDate'> => ({
  on,
  orderNumber,
  ...(orderDate !== undefined && { orderDate }),
});

/** Keeps the name that a person had before. */
export const renaming = ({ id: personId, name: fromName }: Person, move: Omit<Move, 'source'>): Movement => ({
  id: move.nextId(),
  personId,
  kind: 'rename',
  ...orderOf(move),
  fromName,
});

const comeBack = (after: Person, move: Move): FollowedMove => ({
  person: { ...after, states: [...after.states, { state: 'notInvited', on: move.on, source: move.source }] },
  movements: [
    {
      id: move.nextId(),
      personId: after.id,
      kind: 'arrival',
      ...orderOf(move),
      ...(after.classId !== undefined && { toClassId: after.classId }),
    },
  ],
  tasks: [],
});

/**
 * Follows a person from one state of the base to the next (R13): who had left and stands there again has arrived
 * and is invited anew; another class is a transfer, and who is on the platform must be taken from the one and
 * invited into the other, for the platform moves nobody (R16). A class that was not known before is no transfer.
 */
export const followMove = (before: Person, after: Person, move: Move): FollowedMove => {
  const stays = { person: after, movements: [], tasks: [] };
  if (!isAtSchool(after)) return stays;
  if (!isAtSchool(before)) return comeBack(after, move);
  const [fromClassId, toClassId] = [before.classId, after.classId];
  if (fromClassId === undefined || toClassId === undefined || fromClassId === toClassId) return stays;
  return {
    person: after,
    movements: [
      {
        id: move.nextId(),
        personId: after.id,
        kind: 'transfer',
        ...orderOf(move),
        fromClassId,
        toClassId,
      },
    ],
    tasks: classTasks(after, [[fromClassId], [toClassId]], move),
  };
};
