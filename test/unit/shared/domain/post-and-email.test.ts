import { expect, test } from 'vitest';
import { parseEmail } from '../../../../shared/domain/email.ts';
import { postOf } from '../../../../shared/domain/position.ts';

test.each([
  ['Директор', 'teacher', ['director']],
  ['Заместитель директора по воспитательной работе', 'teacher', ['deputy']],
  ['учитель математики', 'teacher', ['subjectTeacher']],
  ['Социальный педагог', 'teacher', ['subjectTeacher']],
  ['Преподаватель', 'teacher', ['subjectTeacher']],
  ['Секретарь', 'employee', ['other']],
  ['Помощник воспитателя', 'employee', ['other']],
  ['Заведующий хозяйством', 'employee', ['other']],
])('%s is on the platform a %s', (position, platformRole, functions) => {
  expect(postOf(position, '')).toEqual({ platformRole, functions });
});

test('who has a subject teaches, whatever the post is called', () => {
  expect(postOf('', 'физика')).toEqual({ platformRole: 'teacher', functions: ['subjectTeacher'] });
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
