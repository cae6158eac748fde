import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasRightDigest,
  parseWithoutDigest,
  withDigest,
} from '../../../../../electron/storage/disk/digest.ts';

const bytes = withDigest([Buffer.from('{"name":"Ёлкина",'), Buffer.from('"class":"5А"')]);

describe('digest', () => {
  it('ends a JSON object that reads back without it', () => {
    expect(hasRightDigest(bytes)).toBe(true);
    expect(parseWithoutDigest(bytes)).toEqual({ name: 'Ёлкина', class: '5А' });
  });

  it('finds every flipped bit', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(hasRightDigest(flipped), `bit ${bit}`).toBe(false);
    }
  });

  it('finds every cut and every addition', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(hasRightDigest(bytes.subarray(0, length))).toBe(false);
    }
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 90 }), (more) => {
        expect(hasRightDigest(Buffer.concat([bytes, more]))).toBe(false);
      }),
    );
  });

  it.each(['', '[]', 'null', '7', '{', '"text"'])('takes %j for no object', (text) => {
    expect(parseWithoutDigest(Buffer.from(text))).toBeUndefined();
  });
});
