import { describe, expect, it } from 'vitest';
import { readSlipNumbers, slipNumber } from '../../../../../shared/domain/batches/read-slip-numbers.ts';
import { type SlipTag, slipTagText } from '../../../../../shared/domain/batches/slip-tag.ts';

const slips = (...found: readonly SlipTag[]) => ({ kind: 'slips', slips: found });

describe('typed slip numbers', () => {
  it('are taken with commas, spaces, dashes of every width, and rows of slips', () => {
    expect(readSlipNumbers('№ 3/17, 18 19;  4/1…3')).toEqual([
      slips({ batch: 3, number: 17 }),
      slips({ batch: 3, number: 18 }),
      slips({ batch: 3, number: 19 }),
      slips({ batch: 4, number: 1 }, { batch: 4, number: 2 }, { batch: 4, number: 3 }),
    ]);
  });

  it('alone are of the batch that is shown', () => {
    expect(readSlipNumbers('5', 2)).toEqual([slips({ batch: 2, number: 5 })]);
    const row = slips({ batch: 2, number: 1 }, { batch: 2, number: 2 }, { batch: 2, number: 3 });
    for (const typed of ['1-3', '1–3', '1 — 3', '1…3', '1...3'])
      expect(readSlipNumbers(typed, 2)).toEqual([row]);
    expect(readSlipNumbers('5')).toEqual([{ kind: 'unclear', text: '5' }]);
    expect(readSlipNumbers('3-17')).toEqual([{ kind: 'unclear', text: '3-17' }]);
  });

  it('are mixed with what a scanner types', () => {
    const tag = { batch: 12, number: 340 };
    expect(readSlipNumbers(`${slipTagText(tag)}\n${slipNumber(tag)}\n7`)).toEqual([
      slips(tag),
      slips(tag),
      slips({ batch: 12, number: 7 }),
    ]);
  });

  it.each(['3/0', '0/4', '3/9-2', '3/1-100000', 'ы3/17', '3/17-', '3//17', '3-1-25', '2026-11-21'])(
    'that make no sense are told: %s',
    (text) => {
      expect(readSlipNumbers(text)).toEqual([{ kind: 'unclear', text }]);
    },
  );
});
