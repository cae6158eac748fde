import { describe, expect, it } from 'vitest';
import { orderWithNumber } from '../../../../shared/domain/register-order.ts';
import type { Order } from '../../../../shared/domain/registers.ts';

const order: Order = { id: 'a', kind: 'use', number: '118-ОД', date: '2026-11-21', title: '' };

describe('a number of the register of orders', () => {
  it.each([
    ['118-ОД', '2026-12-01', null, 'a'],
    ['№ 118-од', '2026-01-09', null, 'a'],
    ['118-ОД', '2027-01-09', null, undefined],
    ['119-ОД', '2026-11-21', null, undefined],
    ['', '2026-11-21', null, undefined],
    ['118-ОД', '2026-11-21', 'a', undefined],
    ['118-ОД', '', null, undefined],
  ] as const)('%s of %s, beside %s: %s', (number, date, id, expected) => {
    expect(orderWithNumber([order], { number, date, id })?.id).toBe(expected);
  });
});
