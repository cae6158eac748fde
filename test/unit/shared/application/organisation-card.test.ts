import { describe, expect, it } from 'vitest';
import { readOrganisationCard } from '../../../../shared/application/organisation-card.ts';
import type { OrganisationCard } from '../../../../shared/domain/organisation/create-school.ts';

const least = { kind: 'college', platform: 'max' } as const;

const read = (card: unknown): OrganisationCard => {
  const result = readOrganisationCard(card);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

describe('an organisation card', () => {
  it('needs its kind and platform; the rest stays empty until something needs it', () => {
    expect(read(least)).toMatchObject({
      ...least,
      fullName: '',
      inn: '',
      director: { surname: '', givenName: '', patronymic: '', post: 'директор' },
      administrator: { surname: '', post: '', phone: '', email: '' },
      appointmentOrder: { number: '', date: '' },
    });
  });

  it('keeps what is written, without the breaks and spaces of a letterhead', () => {
    const director = { surname: ' Берёзкина ', post: 'и. о.\n  директора' };
    expect(read({ ...least, fullName: 'Лесной\r\n\tколледж ', director })).toMatchObject({
      fullName: 'Лесной колледж',
      director: { surname: 'Берёзкина', givenName: '', post: 'и. о. директора' },
    });
  });

  it('takes numbers with the spaces of a register, and a dash for no patronymic', () => {
    const given = { inn: '9800 012347', ogrn: '1 02 98 00 01234 0', kpp: '98000 А 001' };
    const director = { surname: 'Ким', givenName: 'Игорь', patronymic: '–' };
    const administrator = { surname: 'Ли', givenName: 'Нет', patronymic: 'нет' };
    expect(read({ ...least, ...given, director, administrator })).toMatchObject({
      inn: '9800012347',
      ogrn: '1029800012340',
      kpp: '98000 А 001',
      director: { patronymic: '' },
      administrator: { givenName: 'Нет', patronymic: '' },
    });
  });

  it.each([
    { wrong: null, key: 'вся карточка' },
    { wrong: [], key: 'вся карточка' },
    { wrong: { platform: 'max' }, key: 'kind' },
    { wrong: { ...least, platform: 'zoom' }, key: 'platform' },
    { wrong: { ...least, inn: 7701 }, key: 'inn' },
    { wrong: { ...least, city: 'г'.repeat(1001) }, key: 'city' },
    { wrong: { ...least, director: 'Берёзкина' }, key: 'director' },
    { wrong: { ...least, administrator: { phone: 8 } }, key: 'administrator.phone' },
    { wrong: { ...least, appointmentOrder: { date: '2026-02-30' } }, key: 'appointmentOrder.date' },
    { wrong: { ...least, appointmentOrder: { date: '01.09.2026' } }, key: 'appointmentOrder.date' },
  ])('is refused by the name of its wrong field: $key', ({ wrong, key }) => {
    expect(readOrganisationCard(wrong)).toMatchObject({
      ok: false,
      failure: { code: 'card-bad-value', key },
    });
  });

  it.each([
    [{ ...least, colour: 'blue' }, 'colour'],
    [{ ...least, director: { nickname: '' } }, 'director.nickname'],
    [JSON.parse('{"kind":"college","platform":"max","__proto__":{"x":1}}'), '__proto__'],
  ])('is refused with a field that it does not have', (wrong, key) => {
    expect(readOrganisationCard(wrong)).toMatchObject({
      ok: false,
      failure: { code: 'card-unknown-key', key },
    });
  });
});
