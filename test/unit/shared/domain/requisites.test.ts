import { describe, expect, it } from 'vitest';
import {
  isEmail,
  isInn,
  isKpp,
  isOgrn,
  isOkpo,
  mixedPart,
  russianMobile,
} from '../../../../shared/domain/requisites.ts';

describe('check digits', () => {
  it.each([
    ['ИНН of an organisation', isInn, '7707083893'],
    ['ИНН of a person', isInn, '500100732259'],
    ['ОГРН', isOgrn, '1027700132195'],
    ['ОГРНИП', isOgrn, '304500116000157'],
    ['ОКПО', isOkpo, '00032537'],
  ] as const)('%s: a wrong check digit is found', (_, holds, right) => {
    expect(holds(right)).toBe(true);
    for (let by = 1; by < 10; by += 1) {
      expect(holds(right.slice(0, -1) + String((Number(right.at(-1)) + by) % 10))).toBe(false);
    }
  });

  it('takes no other lengths, letters or zeros', () => {
    for (const text of ['', '770708389', '77070838930', '0000000000', '770708389З', ' 7707083893']) {
      expect(isInn(text)).toBe(false);
    }
    expect(isOgrn('102770013219')).toBe(false);
    expect(isOkpo('00000000')).toBe(false);
    expect(isKpp('773601001')).toBe(true);
    expect(isKpp('7736AB001')).toBe(true);
    expect(isKpp('77360100')).toBe(false);
  });
});

describe('addresses', () => {
  it('finds the part that mixes alphabets', () => {
    expect(mixedPart('info@sf\u0435rum.ru')).toBe('sf\u0435rum');
    expect(mixedPart('info@sferum.ru')).toBeNull();
    expect(mixedPart('школа@пример.рф')).toBeNull();
    expect(mixedPart('https://sch\u043E\u043El.example.org/p')).toBe('sch\u043E\u043El');
  });

  it.each(['a.b@school-5.example.org', 'почта@пример.рф', 'x@y.zz'])('takes %s', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each(['a@b', 'a b@c.ru', 'a@@c.ru', '@c.ru', 'a@c..ru', 'a@-c.ru', 'a.@c.ru', 'нет', 'a@c.ru, d@e.ru'])(
    'refuses %s',
    (text) => {
      expect(isEmail(text)).toBe(false);
    },
  );
});

describe('mobile numbers', () => {
  it.each(['8 (916) 123-45-67', '+7 916 1234567', '9161234567', '79161234567'])('takes %s', (text) => {
    expect(russianMobile(text)).toBe('+79161234567');
  });

  it.each([
    '8 (8112) 12-34-56',
    '+375 29 123-45-67',
    '+7 701 123-45-67',
    '+7 916 123-45-6',
    '112',
    'нет',
    '',
  ])('refuses %s', (text) => {
    expect(russianMobile(text)).toBeNull();
  });
});
