import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyDifference,
  differenceBetween,
  isNoDifference,
} from '../../../../../shared/domain/base/difference.ts';
import { type School, tableNames } from '../../../../../shared/domain/school.ts';
import { tableOf, withRow } from '../../../../../shared/domain/table.ts';
import { aClass, anOrganisation, aPerson, buildSchool } from '../../../../support/school-builder.ts';

/** Two states that share some rows, differ in others, and may hold the shared ones in another order. */
const twoSchools = fc
  .record({
    ids: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 }),
    seed: fc.infiniteStream(fc.nat(5)),
    shuffle: fc.boolean(),
    renamed: fc.boolean(),
  })
  .map(({ ids, seed, shuffle, renamed }) => {
    const draw = (): number => Number(seed.next().value);
    const rows = ids.map((id) => aPerson({ id }));
    const before = rows.filter(() => draw() > 0);
    const after = rows.flatMap((row) => {
      const fate = draw();
      if (fate === 0) return [];
      return [fate === 1 ? { ...row, email: 'new@example.org' } : row];
    });
    if (shuffle) after.reverse();
    const first = buildSchool({ persons: before, classes: [aClass('5А')] });
    const organisation = renamed ? anOrganisation({ city: 'Другой' }) : first.organisation;
    const second: School = { ...first, organisation, persons: tableOf(after) };
    return [first, second] as const;
  });

const listed = (school: School) => ({
  organisation: school.organisation,
  tables: tableNames.map((name) => [...school[name].values()]),
});

describe('differenceBetween', () => {
  it('leads from either state to the other, rows in their order', () => {
    fc.assert(
      fc.property(twoSchools, ([first, second]) => {
        expect(listed(applyDifference(first, differenceBetween(first, second)))).toEqual(listed(second));
        expect(listed(applyDifference(second, differenceBetween(second, first)))).toEqual(listed(first));
      }),
      { numRuns: 500 },
    );
  });

  it('is empty exactly where every row is the same object in the same place', () => {
    fc.assert(
      fc.property(twoSchools, ([first, second]) => {
        const same =
          first.organisation === second.organisation &&
          JSON.stringify([...first.persons]) === JSON.stringify([...second.persons]);
        expect(isNoDifference(differenceBetween(first, second))).toBe(same);
      }),
    );
  });

  it('names only what changed', () => {
    const persons = Array.from({ length: 100 }, () => aPerson());
    const before = buildSchool({ persons });
    const changed = aPerson({ id: persons[40]?.id ?? '' });
    const difference = differenceBetween(before, { ...before, persons: withRow(before.persons, changed) });
    expect(difference).toEqual({ tables: { persons: { put: [changed], removed: [] } } });
  });

  it('puts a removed row back into its old place among rows that were added since', () => {
    const [first, second, third, added] = ['a', 'b', 'c', 'd'].map((id) => aPerson({ id }));
    if (!first || !second || !third || !added) throw new Error('four rows');
    const before = buildSchool({ persons: [first, second, third] });
    const after = { ...before, persons: tableOf([first, third]) };
    const back = differenceBetween(after, before);
    const restored = applyDifference({ ...after, persons: withRow(after.persons, added) }, back);
    expect([...restored.persons.keys()]).toEqual(['a', 'b', 'c', 'd']);
  });
});
