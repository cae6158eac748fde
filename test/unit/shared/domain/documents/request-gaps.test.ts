import { describe, expect, it } from 'vitest';
import { innGap } from '../../../../../shared/domain/documents/request-gaps.ts';
import type { Organisation } from '../../../../../shared/domain/organisation/organisation.ts';
import {
  missingForRequest,
  requestWarnings,
} from '../../../../../shared/views/documents/request-readiness.ts';
import { anOrganisation } from '../../../../support/school-builder.ts';

const whole = anOrganisation();
const { administrator, director, appointmentOrder } = whole;

const cases: readonly (readonly [Partial<Organisation>, string])[] = [
  [{ fullName: ' ' }, 'полное название организации'],
  [{ city: '' }, 'город или населённый пункт организации'],
  [{ director: { ...director, surname: '' } }, 'фамилия руководителя'],
  [{ director: { ...director, givenName: '' } }, 'имя руководителя'],
  [{ director: { ...director, post: '' } }, 'должность руководителя'],
  [{ administrator: { ...administrator, surname: '' } }, 'фамилия администратора'],
  [
    { administrator: { ...administrator, givenName: 'П.' } },
    'имя администратора: записано сокращённо («П.»), нужно полностью',
  ],
  [
    { administrator: { ...administrator, surname: 'Coснин' } },
    'фамилия администратора: в записи «Coснин» смешаны русские и латинские буквы',
  ],
  [{ administrator: { ...administrator, post: '–' } }, 'должность администратора'],
  [{ administrator: { ...administrator, phone: '' } }, 'мобильный телефон администратора'],
  [
    { administrator: { ...administrator, phone: '8 (8112) 12-34-56' } },
    'мобильный телефон администратора: «8 (8112) 12-34-56» – не российский мобильный номер',
  ],
  [{ administrator: { ...administrator, email: '' } }, 'электронная почта администратора'],
  [
    { administrator: { ...administrator, email: 'adm\u0456n@example.org' } },
    'электронная почта администратора: в записи «adm\u0456n@example.org» смешаны русские и латинские буквы',
  ],
  [
    { administrator: { ...administrator, email: 'admin' } },
    'электронная почта администратора: «admin» – не адрес электронной почты',
  ],
  [{ appointmentOrder: { ...appointmentOrder, number: '' } }, 'номер приказа о назначении администратора'],
  [{ appointmentOrder: { ...appointmentOrder, date: '' } }, 'дата приказа о назначении администратора'],
  [{ inn: '7707083894' }, 'ИНН организации: в «7707083894» не сходится контрольная цифра, есть опечатка'],
  [
    { inn: '770708' },
    'ИНН организации: в записи «770708» неверное число знаков, нужно 10 цифр (у предпринимателя 12)',
  ],
  [
    { inn: '77О7083893' },
    'ИНН организации: в записи «77О7083893» есть лишние знаки или буквы, нужно 10 цифр (у предпринимателя 12)',
  ],
  [{ inn: '500100732258' }, 'ИНН организации: в «500100732258» не сходится контрольная цифра, есть опечатка'],
  [
    { ogrn: '304500116000158' },
    'ОГРН организации: в «304500116000158» не сходится контрольная цифра, есть опечатка',
  ],
  [
    { administrator: { ...administrator, phone: '+7 701 123 45 67' } },
    'мобильный телефон администратора: «+7 701 123 45 67» – номер другой страны, а права дают только российскому мобильному',
  ],
  [{ appointmentOrder: { ...appointmentOrder, number: ' № ' } }, 'номер приказа о назначении администратора'],
  [
    { ogrn: '1027700132196' },
    'ОГРН организации: в «1027700132196» не сходится контрольная цифра, есть опечатка',
  ],
  [{ okpo: '00032538' }, 'ОКПО организации: в «00032538» не сходится контрольная цифра, есть опечатка'],
  [{ kpp: '7736' }, 'КПП организации: в записи «7736» неверное число знаков, нужно 9 знаков'],
  [
    { email: 'school@@example.org' },
    'электронная почта организации: «school@@example.org» – не адрес электронной почты',
  ],
];

describe('what is missing for the request', () => {
  it('is nothing on a whole card', () => {
    expect(missingForRequest(whole)).toEqual([]);
  });

  it('is nothing where an entrepreneur keeps the school, or the head has no patronymic', () => {
    const { director } = whole;
    const entrepreneur = { inn: '500100732259', ogrn: '304500116000157' };
    expect(
      missingForRequest(anOrganisation({ ...entrepreneur, director: { ...director, patronymic: '' } })),
    ).toEqual([]);
  });

  it.each(cases)('%j: %s', (change, phrase) => {
    expect(missingForRequest(anOrganisation(change))).toEqual([phrase]);
  });

  it('is all named at once', () => {
    const empty = anOrganisation({
      fullName: '',
      city: '',
      director: { surname: '', givenName: '', patronymic: '', post: '' },
      administrator: { surname: '', givenName: '', patronymic: '', post: '', phone: '', email: '' },
      appointmentOrder: { number: '', date: '' },
    });
    expect(missingForRequest(empty)).toHaveLength(12);
  });
});

it.each([
  ['', undefined],
  ['7707083893', undefined],
  ['7707083894', 'checkDigits'],
  ['77070838', 'notDigits'],
])('an ИНН by itself: %s', (value, reason) => {
  expect(innGap(value)?.reason).toBe(reason);
});

describe('warnings', () => {
  it('name fields that are better filled', () => {
    expect(requestWarnings(whole).join(' ')).toMatch(/ИНН организации.*ОГРН организации/);
  });

  it('name the word whose case is a guess', () => {
    const unsure = anOrganisation({ administrator: { ...administrator, surname: 'Воробей' } });
    expect(requestWarnings(unsure).at(-1)).toBe(
      'Проверьте в документах слово «Воробей» в винительном падеже: написано «Воробья», возможно «Воробея».',
    );
  });
});
