import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSlipEntries, type SlipRef, slipCode, slipNumber } from '../../../../shared/domain/slip-code.ts';

const refs = fc.record({ batch: fc.integer({ min: 1, max: 9999 }), slip: fc.integer({ min: 1, max: 9999 }) });
const slips = (...found: readonly SlipRef[]) => ({ kind: 'slips', refs: found });

describe('a slip’s code', () => {
  it('is digits and hyphens, and read back it names the same slip', () => {
    fc.assert(
      fc.property(refs, (ref) => {
        expect(slipCode(ref)).toMatch(/^[\d-]+$/);
        expect(readSlipEntries(slipCode(ref))).toEqual([slips(ref)]);
        expect(readSlipEntries(slipNumber(ref))).toEqual([slips(ref)]);
      }),
    );
  });

  it('with any one digit wrong names no slip', () => {
    fc.assert(
      fc.property(refs, fc.nat(), fc.integer({ min: 1, max: 9 }), (ref, at, by) => {
        const code = slipCode(ref);
        const places = [...code].flatMap((letter, index) => (letter === '-' ? [] : [index]));
        const place = places[at % places.length] ?? 0;
        const wrong = `${code.slice(0, place)}${(Number(code[place]) + by) % 10}${code.slice(place + 1)}`;
        expect(readSlipEntries(wrong).map(({ kind }) => kind)).not.toContain('slips');
      }),
    );
  });
});

describe('typed slip numbers', () => {
  it('are taken with commas, spaces, dashes of every width, and rows of slips', () => {
    expect(readSlipEntries('№ 3–17, 18 19;  4-1…3')).toEqual([
      slips({ batch: 3, slip: 17 }),
      slips({ batch: 3, slip: 18 }),
      slips({ batch: 3, slip: 19 }),
      slips({ batch: 4, slip: 1 }, { batch: 4, slip: 2 }, { batch: 4, slip: 3 }),
    ]);
  });

  it('alone are of the batch that is shown', () => {
    expect(readSlipEntries('5', 2)).toEqual([slips({ batch: 2, slip: 5 })]);
    expect(readSlipEntries('5')).toEqual([{ kind: 'unclear', text: '5' }]);
  });

  it.each(['3-0', '0-4', '3-9…2', '3-1…100000', 'ы3-17', '3-17-', '3--17', '2026-11-21'])(
    'that make no sense are told: %s',
    (text) => {
      expect(readSlipEntries(text).map(({ kind }) => kind)).not.toContain('slips');
    },
  );
});
