import { describe, expect, it } from 'vitest';
import {
  nextOrderNumber,
  orderOfYear,
  orderWithNumber,
} from '../../../../../shared/domain/documents/register-order.ts';
import type { Order } from '../../../../../shared/domain/registers.ts';
import { anOrganisation, buildSchool } from '../../../../support/school-builder.ts';

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

describe('the order of a kind that a school year has', () => {
  const orders = new Map(
    [order, { ...order, id: 'b', number: '7', date: '2027-02-01' }].map((each) => [each.id, each]),
  );
  it.each([
    ['use', '2027-05-01', 'b'],
    ['use', '2026-09-01', 'b'],
    ['use', '2027-09-01', undefined],
    ['classTeachers', '2027-05-01', undefined],
  ] as const)('%s on %s: %s', (kind, on, expected) => {
    expect(orderOfYear({ orders }, kind, on)?.id).toBe(expected);
  });
});

describe('the next number', () => {
  it.each([
    ['the year has none', [], { number: '', date: '' }, '1'],
    ['only the card has one', [], { number: '№ 17-ОД', date: '2026-09-01' }, '18-ОД'],
    ['the register has a later one', [order], { number: '17-ОД', date: '2026-09-01' }, '119-ОД'],
    ['the card has one of another year', [], { number: '17-ОД', date: '2025-09-01' }, '1'],
  ] as const)('%s', (_name, orders, appointmentOrder, expected) => {
    const school = buildSchool({ organisation: anOrganisation({ appointmentOrder }), orders });
    expect(nextOrderNumber(school, '2026-12-01')).toBe(expected);
  });
});
