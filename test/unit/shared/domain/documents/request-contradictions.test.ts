import { describe, expect, it } from 'vitest';
import { requestContradictions } from '../../../../../shared/domain/documents/request-contradictions.ts';
import type { Organisation } from '../../../../../shared/domain/organisation/organisation.ts';
import type { Person } from '../../../../../shared/domain/people/person.ts';
import type { Order } from '../../../../../shared/domain/registers.ts';
import { contradictionSentence } from '../../../../../shared/text/documents/request-contradictions.ts';
import { anOrganisation, aPerson } from '../../../../support/school-builder.ts';

const organisation = anOrganisation({ appointmentOrder: { number: '12', date: '2026-09-01' } });
const { administrator } = organisation;

type Around = { readonly persons?: readonly Person[]; readonly orders?: readonly Order[] };

const found = (own: Partial<Organisation> = {}, { persons = [], orders = [] }: Around = {}) => {
  const contradictions = requestContradictions(
    { ...organisation, ...own },
    { persons, orders },
    '2026-11-21',
  );
  for (const contradiction of contradictions) {
    expect(contradictionSentence(contradiction)).toMatch(/^[А-ЯЁ].*\.$/u);
    expect(contradictionSentence(contradiction)).not.toMatch(/undefined|null/);
  }
  return contradictions.map(({ kind }) => kind);
};

const own = (label: string, value: string) => ({ questionnaire: [{ source: 'own', label, value } as const] });

describe('what contradicts itself in a request', () => {
  it('is nothing where all agrees', () => {
    const same = aPerson({ category: 'staff', name: administrator, phone: '+79000000000' });
    expect(
      found({ administrator: { ...administrator, phone: '8 900 000-00-00' } }, { persons: [same] }),
    ).toEqual([]);
  });

  it('is another phone of the same person in the roster', () => {
    const other = aPerson({ category: 'staff', name: administrator, phone: '+79000000001' });
    const card = { administrator: { ...administrator, phone: '8 900 000-00-00' } };
    expect(found(card, { persons: [other] })).toEqual(['rosterPhone']);
    expect(found(card, { persons: [{ ...other, leftOn: '2026-09-01' }] })).toEqual([]);
    expect(found(card, { persons: [{ ...other, category: 'guardian' }] })).toEqual([]);
  });

  it('is another mobile phone, a dead address or an empty row in the data sheet', () => {
    const card = { administrator: { ...administrator, phone: '8 900 000-00-00' } };
    expect(found({ ...card, ...own('Мобильный телефон', '8 900 000-00-01') })).toEqual(['questionPhone']);
    expect(found({ ...card, ...own('Приёмная', '8 900 000-00-01') })).toEqual([]);
    expect(found({ ...card, ...own('Почта', 'infо@example.org') })).toEqual(['questionAlphabets']);
    expect(found({ ...card, ...own('Учредитель', ' ') })).toEqual(['questionEmpty']);
  });

  it('is a day of the order that has not come, or differs from the register', () => {
    expect(found({ appointmentOrder: { number: '12', date: '2026-12-01' } })).toEqual(['orderInFuture']);
    const order = { id: 'o', kind: 'appointment', number: '12', date: '2026-09-02', title: '' } as const;
    expect(found({}, { orders: [order] })).toEqual(['orderDate']);
    expect(found({}, { orders: [{ ...order, date: '2025-09-02' }] })).toEqual([]);
    expect(found({}, { orders: [{ ...order, kind: 'use' }] })).toEqual([]);
  });

  it('is a region that differs between the organisation’s numbers', () => {
    expect(found({ inn: '9800012347', ogrn: '1027700012340' })).toEqual(['region']);
  });
});
