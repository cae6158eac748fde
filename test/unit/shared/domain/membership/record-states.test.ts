import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currentState,
  type MembershipState,
  membershipStates,
  stateOn,
} from '../../../../../shared/domain/membership/membership.ts';
import { recordStates } from '../../../../../shared/domain/membership/record-states.ts';
import { addDays } from '../../../../../shared/domain/values/calendar.ts';
import { aPerson, buildSchool } from '../../../../support/school-builder.ts';

const person = aPerson({ category: 'student', id: 'p1', states: [] });
const school = buildSchool({ persons: [person] });
const change = (state: MembershipState, on = '2026-11-01') => ({
  personId: 'p1',
  change: { state, on, source: 'hand' as const },
});
const statesOf = (after: typeof school) => after.persons.get('p1')?.states.map(({ state }) => state);

describe('recording changes of membership', () => {
  it('writes several steps of one person in order', () => {
    const after = recordStates(school, [change('invited'), change('requested'), change('joined')]);
    expect(statesOf(after)).toEqual(['invited', 'requested', 'joined']);
  });

  it('does not lead one who has joined back to invited', () => {
    const after = recordStates(school, [change('joined'), change('invited'), change('requested')]);
    expect(statesOf(after)).toEqual(['joined']);
  });

  it('does not write a day before the last one', () => {
    const after = recordStates(school, [change('invited', '2026-11-05'), change('joined', '2026-11-04')]);
    expect(statesOf(after)).toEqual(['invited']);
  });

  it('lets one who left or refused come back', () => {
    expect(statesOf(recordStates(school, [change('refused'), change('joined')]))).toEqual([
      'refused',
      'joined',
    ]);
    expect(statesOf(recordStates(school, [change('left'), change('requested')]))).toEqual([
      'left',
      'requested',
    ]);
  });

  it('gives back the same school when nothing changes', () => {
    expect(recordStates(school, [])).toBe(school);
    expect(recordStates(school, [{ ...change('joined'), personId: 'nobody' }])).toBe(school);
  });

  it('keeps histories dated in order and never repeats a state, whatever comes', () => {
    const anyChange = fc.record({
      state: fc.constantFrom(...membershipStates),
      day: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(anyChange), (changes) => {
        const made = changes.map(({ state, day }) => change(state, addDays('2026-11-01', day)));
        const states = recordStates(school, made).persons.get('p1')?.states ?? [];
        for (const [index, later] of states.entries()) {
          const earlier = states[index - 1];
          if (!earlier) continue;
          expect(earlier.on <= later.on).toBe(true);
          expect(earlier.state).not.toBe(later.state);
        }
        expect(stateOn(states, '2027-01-01')).toBe(currentState(states));
      }),
    );
  });
});
