import { describe, expect, test } from 'vitest';
import { parsePhone, russianMobile } from '../../../../../shared/domain/values/phone.ts';

test.each([
  ['8 (916) 123-45-67', '+79161234567'],
  ['+7 916 123 45 67', '+79161234567'],
  ['9161234567', '+79161234567'],
  ['79161234567', '+79161234567'],
  ['8.916.123.45.67', '+79161234567'],
  ['8-916-123-45-67 (мама)', '+79161234567'],
  ['тел. 89161234567', '+79161234567'],
  ['84951234567', '+74951234567'],
  ['+375291234567', '+375291234567'],
  ['+996 555 123456', '+996555123456'],
  ['+86 138 1234 5678', '+8613812345678'],
  ['+7 701 123 45 67', '+77011234567'],
  ['375 29 123-45-67', '+375291234567'],
  ['00375291234567', '+375291234567'],
  ['812 123-45-67', '+78121234567'],
])('%s → %s without a doubt', (text, phone) => {
  expect(parsePhone(text)).toEqual({ value: phone, doubts: [] });
});

test.each([
  '89161234567, 89161234568',
  '89161234567 89161234568',
  '89161234567/89161234568',
  '+7(916)1234567+7(916)1234568',
  '8(916)123-45-67\n8(916)123-45-68',
  'мама 89161234567 папа 89161234568',
])('%j: the first of two is taken, the other named', (text) => {
  const { value, doubts } = parsePhone(text);
  expect(value).toBe('+79161234567');
  expect(doubts).toEqual([{ code: 'phone-several', taken: '+79161234567', others: '+79161234568' }]);
});

test.each([
  ['7,91612E+10', 'phone-digits-lost'],
  ['7.91612E+10', 'phone-digits-lost'],
  ['23-45-67', 'phone-incomplete'],
  ['8 916 123 45', 'phone-incomplete'],
  ['8916 123 45 678', 'phone-unreadable'],
  ['(мама)', 'phone-unreadable'],
  ['8O161234567', 'phone-letter'],
  ['8 9O6 123 45 67', 'phone-letter'],
  ['8 916 123 45 6', 'phone-incomplete'],
  ['8916123456', 'phone-incomplete'],
  ['8(916)123-45-6', 'phone-incomplete'],
  ['8 343 123 45 6', 'phone-incomplete'],
  ['+7 916 123 45 6', 'phone-incomplete'],
  ['916 123 45 67 89', 'phone-unreadable'],
  ['8 199 123 45 67', 'phone-doubtful'],
  ['1234567890', 'phone-doubtful'],
])('%s is left out as %s', (text, code) => {
  const { value, doubts } = parsePhone(text);
  expect(value).toBeNull();
  expect(doubts.map((doubt) => doubt.code)).toEqual([code]);
});

test.each(['', '-', 'нет', '  '])('%j is no phone and no problem', (text) => {
  expect(parsePhone(text)).toEqual({ value: null, doubts: [] });
});

test('an extension is pointed out', () => {
  const { value, doubts } = parsePhone('8 (495) 123-45-67 доб. 12');
  expect(value).toBe('+74951234567');
  expect(doubts.map((doubt) => doubt.code)).toEqual(['phone-extension']);
});

describe('mobile numbers', () => {
  test.each(['8 (916) 123-45-67', '+7 916 1234567', '9161234567', '79161234567'])('takes %s', (text) => {
    expect(russianMobile(text)).toBe('+79161234567');
  });

  test.each([
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
