import { expect, test } from 'vitest';
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
