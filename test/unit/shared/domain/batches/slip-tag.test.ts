import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSlipTag, slipTagText } from '../../../../../shared/domain/batches/slip-tag.ts';

describe('the tag of a slip', () => {
  it('is digits alone, an even count of them, and reads back', () => {
    const batch = fc.integer({ min: 1, max: 99_999 });
    const number = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(batch, number, (inBatch, slip) => {
        const text = slipTagText({ batch: inBatch, number: slip });
        expect(text).toMatch(/^(?:\d\d)+$/);
        expect(readSlipTag(` ${text}\n`)).toEqual({ batch: inBatch, number: slip });
      }),
    );
  });

  it.each(['', '12-345', '4607004891694x', '1234567', '00000001', '00100000'])(
    'is not read from «%s»',
    (text) => {
      expect(readSlipTag(text)).toBeNull();
    },
  );
});
