import { describe, expect, test } from 'vitest';
import { isEmail, mixedPart, parseEmail } from '../../../../../shared/domain/values/email.ts';

describe('addresses', () => {
  test('finds the part that mixes alphabets', () => {
    expect(mixedPart('info@sf\u0435rum.ru')).toBe('sf\u0435rum');
    expect(mixedPart('info@sferum.ru')).toBeNull();
    expect(mixedPart('школа@пример.рф')).toBeNull();
    expect(mixedPart('https://sch\u043E\u043El.example.org/p')).toBe('sch\u043E\u043El');
  });

  test.each(['a.b@school-5.example.org', 'post@пример.рф', 'x@y.zz'])('takes %s', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  test.each([
    'a@b',
    'a b@c.ru',
    'a@@c.ru',
    '@c.ru',
    'a@c..ru',
    'a@-c.ru',
    'a.@c.ru',
    'нет',
    'a@c.ru, d@e.ru',
    'почта@пример.рф',
    'a@sf\u0435rum.ru',
  ])('refuses %s', (text) => {
    expect(isEmail(text)).toBe(false);
  });
});

test('an address with letters of two alphabets is left out with a suggestion', () => {
  expect(parseEmail('ivаnov@example.ru')).toEqual({
    value: null,
    doubts: [{ code: 'email-mixed-alphabet', text: 'ivаnov@example.ru', suggestion: 'ivanov@example.ru' }],
  });
});

test('an address is taken as it is typed, the first of two', () => {
  expect(parseEmail(' A.B@Example.Ru ').value).toBe('A.B@Example.Ru');
  expect(parseEmail('a@b.ru; c@d.ru')).toMatchObject({
    value: 'a@b.ru',
    doubts: [{ code: 'email-several' }],
  });
  expect(parseEmail('нет')).toEqual({ value: null, doubts: [] });
  expect(parseEmail('a@b').doubts[0]?.code).toBe('email-unreadable');
});

test.each(['почта@школа.рф', 'мама@mail.ru', 'a@@b.ru', '.a@b.ru'])(
  'a roster and the registration request judge %s alike',
  (text) => {
    expect(isEmail(text)).toBe(false);
    expect(parseEmail(text)).toEqual({ value: null, doubts: [{ code: 'email-unreadable', text }] });
  },
);

test('a Cyrillic domain has a Latin form of its own', () => {
  expect(parseEmail('info@школа.рф')).toEqual({ value: 'info@школа.рф', doubts: [] });
});
