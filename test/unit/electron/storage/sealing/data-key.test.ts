import { describe, expect, it } from 'vitest';
import { newDataKey } from '../../../../../electron/storage/sealing/data-key.ts';
import { keyRing, newKeys } from '../../../../../electron/storage/sealing/key-ring.ts';
import { newRecoveryKey } from '../../../../../electron/storage/sealing/recovery-key.ts';
import { quickCost } from '../../../../support/a-base.ts';

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

describe('a wiped key', () => {
  it('is overwritten, seals nothing more and is given to nobody', () => {
    const key = newDataKey();
    const bytes = key.bytes();
    expect([bytes.length, isZero(bytes)]).toEqual([32, false]);
    expect(key.of('rows')).toBe(key.of('rows'));
    key.wipe();
    expect(isZero(bytes)).toBe(true);
    expect(() => key.of('rows')).toThrow('wiped');
    expect(() => key.of('piece')).toThrow('wiped');
    expect(() => key.bytes()).toThrow('wiped');
  });

  it('goes with all the keys of its ring', async () => {
    const first = await newKeys('слово', newRecoveryKey(), null, quickCost);
    const second = await newKeys('другое', newRecoveryKey(), first, quickCost);
    const ring = keyRing(second);
    const bytes = [first.present, second.present].map((key) => key.bytes());
    ring.wipe();
    expect(bytes.map(isZero)).toEqual([true, true]);
    keyRing().wipe();
  });
});
