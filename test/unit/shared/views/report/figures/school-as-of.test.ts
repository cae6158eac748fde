import { describe, expect, it } from 'vitest';
import type { Movement } from '../../../../../../shared/domain/registers.ts';
import { schoolAsOf } from '../../../../../../shared/views/report/figures/school-as-of.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../../../../support/school-builder.ts';

const move = (own: Partial<Movement> & Pick<Movement, 'kind' | 'on'>): Movement => ({
  id: `${own.kind} ${own.on}`,
  personId: 'pupil',
  orderNumber: '',
  ...own,
});

/** Arrived in 5А, moved to 5Б, left, came back into 6А, moved to 6Б. */
const movements = [
  move({ kind: 'transfer', on: '2026-11-20', fromClassId: 'class-6А', toClassId: 'class-6Б' }),
  move({ kind: 'arrival', on: '2026-09-05', toClassId: 'class-5А' }),
  move({ kind: 'transfer', on: '2026-09-20', fromClassId: 'class-5А', toClassId: 'class-5Б' }),
  move({ kind: 'departure', on: '2026-10-01', fromClassId: 'class-5Б' }),
  move({ kind: 'arrival', on: '2026-11-01', toClassId: 'class-6А' }),
];
const school = buildSchool({
  classes: [aStaffroom(), ...['5А', '5Б', '6А', '6Б'].map((label) => aClass(label))],
  persons: [
    aPerson({
      id: 'pupil',
      classId: 'class-6Б',
      states: [
        { state: 'joined', on: '2026-09-10', source: 'members' },
        { state: 'left', on: '2026-10-01', source: 'hand' },
        { state: 'notInvited', on: '2026-11-01', source: 'roster' },
      ],
    }),
    aPerson({ id: 'guardian', category: 'guardian', childIds: ['pupil'] }),
    aPerson({ id: 'later', classId: 'class-5А', leftOn: '2026-11-10' }),
  ],
  movements,
});
const on = (day: string) => schoolAsOf(school, day).persons;

describe('the school as of a day', () => {
  it.each([
    ['2026-09-04', 'away'],
    ['2026-09-05', 'class-5А'],
    ['2026-09-19', 'class-5А'],
    ['2026-09-20', 'class-5Б'],
    ['2026-09-30', 'class-5Б'],
    ['2026-10-01', 'away'],
    ['2026-10-31', 'away'],
    ['2026-11-01', 'class-6А'],
    ['2026-11-19', 'class-6А'],
    ['2026-11-20', 'class-6Б'],
    ['2027-01-01', 'class-6Б'],
  ])('has the pupil of many movements on %s: %s', (day, place) => {
    expect(on(day).get('pupil')?.classId ?? 'away').toBe(place);
    expect(on(day).has('guardian')).toBe(place !== 'away');
  });

  it('knows of no state and no leaving that came later', () => {
    expect(
      on('2026-09-15')
        .get('pupil')
        ?.states.map(({ state }) => state),
    ).toEqual(['joined']);
    expect(on('2026-11-09').get('later')).not.toHaveProperty('leftOn');
    expect(on('2026-11-10').has('later')).toBe(false);
  });
});
