import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membershipStates } from '../../../../../../shared/domain/membership/membership.ts';
import type { Person } from '../../../../../../shared/domain/people/person.ts';
import type { School } from '../../../../../../shared/domain/school.ts';
import { snapshotAfter, snapshotOf } from '../../../../../../shared/views/report/figures/snapshot.ts';
import { aPerson, buildSchool } from '../../../../../support/school-builder.ts';

const day = '2026-11-12';
const days = ['2026-09-01', day, '2026-12-01'];

const person = (number: number): fc.Arbitrary<Person> =>
  fc
    .record({
      category: fc.constantFrom('student', 'staff', 'guardian'),
      platformRole: fc.constantFrom('student', 'teacher', 'employee', 'guardian'),
      states: fc.array(
        fc.record({
          state: fc.constantFrom(...membershipStates),
          on: fc.constantFrom(...days),
          source: fc.constant('hand' as const),
        }),
        { maxLength: 3 },
      ),
      leftOn: fc.constantFrom(undefined, ...days),
      childIds: fc.constantFrom(undefined, ['person-0'], ['person-0', 'person-1'], ['person-9']),
    })
    .map(({ leftOn, childIds, ...own }) =>
      aPerson({ ...own, id: `person-${number}`, ...(leftOn && { leftOn }), ...(childIds && { childIds }) }),
    );

const personsFrom = (first: number) =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => person(first + at))));

/** What a person may become: somebody else, or the same with other states alone. */
const changed = (before: Person, other: Person, isOther: boolean): Person =>
  isOther
    ? { ...other, id: before.id }
    : { ...before, states: other.states, platformRole: other.platformRole };

describe('the snapshot of a day after a change', () => {
  it('is what counting everybody anew gives, whoever changed, came or went', () => {
    fc.assert(
      fc.property(
        personsFrom(0),
        person(0),
        fc.nat(),
        fc.constantFrom('other', 'states', 'add', 'remove', 'nothing'),
        (persons, drawn, place, way) => {
          const at = place % persons.length;
          const before = buildSchool({ persons });
          const rows = {
            other: persons.map((each, n) => (n === at ? changed(each, drawn, true) : each)),
            states: persons.map((each, n) => (n === at ? changed(each, drawn, false) : each)),
            add: [...persons, { ...drawn, id: 'person-9' }],
            remove: persons.filter((_, n) => n !== at),
            nothing: persons,
          }[way];
          const after: School = { ...before, persons: buildSchool({ persons: rows }).persons };
          expect(snapshotAfter(snapshotOf(before, day), before, after, day)).toEqual(snapshotOf(after, day));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
