import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../standin/wire.ts';

describe('what crosses between page and host', () => {
  it.each([
    [undefined],
    [{ a: undefined, b: [undefined] }],
    [10n],
    [Number.NaN],
    [{ a: -0 }],
    [Number.NEGATIVE_INFINITY],
    [new Date(5)],
    [new Map([['a', { b: new Set([1]) }]])],
    [new Uint8Array([0, 255])],
  ])('keeps %o', (value) => {
    expect(decode(encode(value))).toEqual(value);
  });

  it('keeps any plain data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(decode(encode(value))).toEqual(value);
      }),
    );
  });

  it('keeps a key that would name the prototype as the plain key that it is', () => {
    const value = JSON.parse('{"__proto__": {"a": 1}}');
    const back = decode(encode(value));
    expect(Object.keys(back as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });

  it('refuses what structured clone refuses', () => {
    expect(() => encode({ act: () => 0 })).toThrow();
  });
});
