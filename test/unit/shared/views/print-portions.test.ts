import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portionsOf } from '../../../../shared/views/print-portions.ts';

describe('portions of a document for the printer', () => {
  it('hold every page once, in order, and few enough of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (pages) => {
        const portions = portionsOf(pages);
        const held = portions.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        );
        expect(held).toEqual(Array.from({ length: pages }, (_, at) => at + 1));
        expect(Math.max(...portions.map(({ first, last }) => last - first + 1))).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('leave no last page alone', () => {
    expect(portionsOf(50)).toHaveLength(1);
    expect(portionsOf(51)).toEqual([
      { first: 1, last: 25 },
      { first: 26, last: 51 },
    ]);
  });
});
