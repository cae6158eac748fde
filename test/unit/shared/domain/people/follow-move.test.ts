import { describe, expect, it } from 'vitest';
import type { StateChange } from '../../../../../shared/domain/membership/membership.ts';
import { followMove } from '../../../../../shared/domain/people/follow-move.ts';
import { aPerson } from '../../../../support/school-builder.ts';

const joined: readonly StateChange[] = [{ state: 'joined', on: '2026-09-10', source: 'members' }];
const pupil = aPerson({ id: 'pupil', classId: 'class-5А' });
let last = 0;
const move = {
  on: '2026-11-21',
  orderNumber: '7',
  source: 'roster' as const,
  nextId: () => {
    last += 1;
    return `new-${last}`;
  },
};

describe('followMove', () => {
  it('finds nothing where neither class nor presence changed', () => {
    const after = { ...pupil, phone: '+79161234567' };
    expect(followMove(pupil, after, move)).toEqual({ person: after, movements: [], tasks: [] });
    const gone = { ...pupil, leftOn: '2026-10-01' };
    expect(followMove(gone, { ...gone, classId: 'class-5Б' }, move).movements).toEqual([]);
  });

  it('takes a class that was not known before for no transfer', () => {
    const { classId: _, ...homeless } = { ...pupil, states: joined };
    expect(followMove(homeless, { ...homeless, classId: 'class-5А' }, move)).toMatchObject({
      movements: [],
      tasks: [],
    });
  });

  it('asks to invite anew after a transfer only who has joined', () => {
    const moved = followMove(pupil, { ...pupil, classId: 'class-5Б' }, move);
    expect(moved.movements).toMatchObject([
      {
        kind: 'transfer',
        personId: 'pupil',
        fromClassId: 'class-5А',
        toClassId: 'class-5Б',
        orderNumber: '7',
      },
    ]);
    expect(moved.tasks).toEqual([]);
    const member = { ...pupil, states: joined };
    expect(followMove(member, { ...member, classId: 'class-5Б' }, move).tasks).toMatchObject([
      { kind: 'remove', personId: 'pupil', classId: 'class-5А', openedOn: '2026-11-21' },
      { kind: 'invite', personId: 'pupil', classId: 'class-5Б', openedOn: '2026-11-21' },
    ]);
  });

  it('lets who comes back arrive in the class of today, not invited', () => {
    const states = [...joined, { state: 'left', on: '2026-10-01', source: 'hand' } as const];
    const before = { ...pupil, states, leftOn: '2026-10-01' };
    const back = followMove(before, { ...pupil, states, classId: 'class-5Б' }, move);
    expect(back.person.states.at(-1)).toEqual({ state: 'notInvited', on: '2026-11-21', source: 'roster' });
    expect(back.movements).toMatchObject([{ kind: 'arrival', toClassId: 'class-5Б' }]);
    expect(back.tasks).toEqual([]);
  });
});
