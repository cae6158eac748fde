import { expect, test } from 'vitest';
import { postOf } from '../../../../../shared/domain/people/position.ts';

test.each([
  ['Директор', 'employee', ['director']],
  ['И. о. директора', 'employee', ['director']],
  ['Заместитель директора по воспитательной работе', 'employee', ['deputy']],
  ['Заместитель директора по УВР, учитель химии', 'teacher', ['deputy', 'subjectTeacher']],
  ['Советник директора по воспитанию', 'teacher', ['subjectTeacher']],
  ['Педагог-психолог', 'teacher', ['subjectTeacher']],
  ['Музыкальный руководитель', 'teacher', ['subjectTeacher']],
  ['Инструктор по физической культуре', 'teacher', ['subjectTeacher']],
  ['Мастер производственного обучения', 'teacher', ['subjectTeacher']],
  ['Старший воспитатель', 'teacher', ['subjectTeacher']],
  ['Психолог', 'employee', ['other']],
  ['Бухгалтер', 'employee', ['other']],
  ['Секретарь директора', 'employee', ['other']],
  ['Уборщица учительской', 'employee', ['other']],
  ['Младший воспитатель', 'employee', ['other']],
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
