import { describe, expect, it } from 'vitest';
import { isPlainData } from '../../../../electron/ipc/plain-data.ts';

const nested = (levels: number): unknown => (levels === 0 ? 'дно' : { inner: nested(levels - 1) });

describe('plain data', () => {
  it.each([
    [null],
    ['текст'],
    [7],
    [false],
    [[]],
    [{}],
    [{ card: { names: ['а', 'б'] } }],
    [Object.create(null)],
    [new Uint8Array(3)],
  ])('is %j', (value) => {
    expect(isPlainData(value)).toBe(true);
  });

  it.each([
    [undefined],
    [new Map()],
    [new Date()],
    [{ inner: new Set() }],
    [[undefined]],
    [Symbol.iterator],
    [JSON.parse('{"inner": {"__proto__": 1}}')],
  ])('is not %o', (value) => {
    expect(isPlainData(value)).toBe(false);
  });

  it('is nothing that nests without end', () => {
    const circle: Record<string, unknown> = {};
    circle['again'] = circle;
    expect(isPlainData(circle)).toBe(false);
    expect(isPlainData(nested(5))).toBe(true);
    expect(isPlainData(nested(1000))).toBe(false);
  });
});
