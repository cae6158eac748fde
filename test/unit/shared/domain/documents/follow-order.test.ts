import { describe, expect, it } from 'vitest';
import type { OrderEntry } from '../../../../../shared/domain/documents/register-order.ts';
import { requestContradictions } from '../../../../../shared/domain/documents/request-contradictions.ts';
import { saveOrder } from '../../../../../shared/domain/documents/save-order.ts';
import { changeOrganisation } from '../../../../../shared/domain/organisation/change-organisation.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { registrationLetter } from '../../../../../shared/views/documents/registration-letter.ts';
import { unwrap } from '../../../../support/a-base.ts';
import { anOrganisation, buildSchool } from '../../../../support/school-builder.ts';

const ids = { next: () => 'new' };
const entry = (own: Partial<OrderEntry> = {}): OrderEntry => ({
  kind: 'appointment',
  number: '12',
  date: '2026-09-01',
  title: 'О назначении',
  ...own,
});
const line = { id: 'o', ...entry() };
const card = (number: string, date: string) => anOrganisation({ appointmentOrder: { number, date } });
const linesOf = ({ orders }: School) => [...orders.values()].map(({ number, date }) => `${number} ${date}`);

describe('the order of appointment', () => {
  it('fills a card that has none when it is entered in the register', () => {
    const next = unwrap(
      saveOrder(buildSchool({ organisation: card('', '') }), null, entry({ number: '№ 7' }), ids),
    );
    expect(next.organisation.appointmentOrder).toEqual({ number: '7', date: '2026-09-01' });
  });

  it('is mended on the card, and so in every paper, when its line is mended', () => {
    const school = buildSchool({ organisation: card('№ 12', '2026-09-01'), orders: [line] });
    const next = unwrap(saveOrder(school, 'o', entry({ number: '12-ОД', date: '2026-09-02' }), ids));
    expect(next.organisation.appointmentOrder).toEqual({ number: '12-ОД', date: '2026-09-02' });
    expect(JSON.stringify(registrationLetter(next.organisation, '2026-11-21'))).toContain('12-ОД');
  });

  it('leaves a card alone that names another order', () => {
    const school = buildSchool({ organisation: card('30', '2026-10-01'), orders: [line] });
    const next = unwrap(saveOrder(school, 'o', entry({ number: '13' }), ids));
    expect(next.organisation.appointmentOrder.number).toBe('30');
    const other = unwrap(saveOrder(school, null, entry({ kind: 'use', number: '31' }), ids));
    expect(other.organisation.appointmentOrder.number).toBe('30');
  });

  it('is mended in the register when one of number and date is corrected on the card', () => {
    const school = buildSchool({ organisation: card('12', '2026-09-01'), orders: [line] });
    const saved = (number: string, date: string) =>
      linesOf(changeOrganisation(school, card(number, date), { before: '', after: '' }));
    expect(saved('12-ОД', '2026-09-01')).toEqual(['12-ОД 2026-09-01']);
    expect(saved('12', '2026-09-03')).toEqual(['12 2026-09-03']);
    expect(saved('40', '2027-01-11')).toEqual(['12 2026-09-01']);
    expect(saved('', '2026-09-01')).toEqual(['12 2026-09-01']);
  });

  it('is asked about when the register has a later one than the card', () => {
    const found = (date: string) =>
      requestContradictions(
        card('12', '2026-09-01'),
        { persons: [], orders: [line, { ...line, id: 'p', number: '40', date }] },
        '2026-11-21',
      );
    expect(found('2026-10-05')).toEqual([
      { kind: 'laterOrder', card: '2026-09-01', number: '40', register: '2026-10-05' },
    ]);
    expect(found('2026-08-05')).toEqual([]);
  });
});

it('takes the order on additional administrators to their appointments', () => {
  const appointment = {
    id: 'a',
    personId: 'p',
    consentOn: '2026-09-01',
    orderNumber: '40',
    orderDate: '2026-09-01',
  };
  const school = buildSchool({
    orders: [{ ...line, kind: 'administrators', number: '40' }],
    appointments: [appointment, { ...appointment, id: 'b', orderNumber: '41' }],
  });
  const next = unwrap(saveOrder(school, 'o', entry({ kind: 'administrators', number: '44' }), ids));
  expect([...next.appointments.values()].map(({ orderNumber }) => orderNumber)).toEqual(['44', '41']);
});
