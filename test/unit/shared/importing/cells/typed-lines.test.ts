import { expect, test } from 'vitest';
import { planImport } from '../../../../../shared/application/importing/import-roster.ts';
import { withTables } from '../../../../../shared/importing/cells/typed-lines.ts';
import { unwrap } from '../../../../support/a-base.ts';
import { peopleOf, readSheets, workbookOf } from '../../../../support/roster-sheet.ts';
import { aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const school = buildSchool({ classes: [aStaffroom()] });
const services = {
  store: { current: () => school, dataRevision: () => 1 },
  clock: { today: () => '2026-11-21', now: () => '2026-11-21T09:00:00.000Z' },
  ids: { next: () => 'id' },
};
const plan = (lines: string, corrections = {}) =>
  planImport(workbookOf({ Лист1: lines }), { file: 'список.txt', corrections }, services);

test.each([
  ['numbered', '1. Иванов Иван 5А\n2. Орлова Анна Юрьевна 5А'],
  ['under a heading', '5А класс\n1) Иванов Иван\n2) Орлова Анна Юрьевна'],
  ['under a title', 'Список учеников 5А\nИванов Иван\n\nОрлова Анна Юрьевна'],
  ['with a class in quotes and a remark at the foot', 'Иванов Иван 5 «А» кл.\nОрлова Анна Юрьевна, 5-А'],
  ['with numbers in cells of their own', '5А\n1 | Иванов Иван\n2 | Орлова Анна Юрьевна'],
])('a list typed by hand, %s, is read', (_, lines) => {
  expect(peopleOf(unwrap(plan(lines)))).toEqual(['student Иванов Иван 5А', 'student Орлова Анна Юрьевна 5А']);
});

test('what stands beside the name is read', () => {
  const made = unwrap(plan('1. Иванов Иван 5А 01.02.2014 г.р.\n2. Ким Ли 6Б 3.4.2015'));
  expect(made.entries.map(({ person }) => person.birthDate)).toEqual(['2014-02-01', '2015-04-03']);
  const staff = plan('Иванова Анна Юрьевна +7 900 123-45-67 a@example.ru\nКим Ли 89001234568 b@example.ru', {
    category: 'staff',
  });
  expect(unwrap(staff).entries.map(({ person }) => [person.phone, person.email])).toEqual([
    ['+79001234567', 'a@example.ru'],
    ['+79001234568', 'b@example.ru'],
  ]);
});

test('each class over its pupils is theirs', () => {
  expect(peopleOf(unwrap(plan('5А\nИванов Иван\nСедов Ян\n5Б\nОрлова Анна\nКимов Ли')))).toEqual([
    'student Иванов Иван 5А',
    'student Седов Ян 5А',
    'student Орлова Анна 5Б',
    'student Кимов Ли 5Б',
  ]);
});

test('names alone ask who they are, then in which class', () => {
  const names = 'Иванов Иван\nОрлова Анна';
  expect(plan(names)).toMatchObject({ failure: { code: 'category-unclear' } });
  expect(plan(names, { category: 'student' })).toMatchObject({ failure: { code: 'class-column-missing' } });
  const told = plan(names, { category: 'student', classLabel: '5 «А»' });
  expect(peopleOf(unwrap(told))).toEqual(['student Иванов Иван 5А', 'student Орлова Анна 5А']);
});

test('a class that a row names is not overruled by the class for all', () => {
  const told = plan('ФИО | Класс\nИванов Иван | 6Б\nОрлова Анна |', { classLabel: '5А' });
  expect(peopleOf(unwrap(told))).toEqual(['student Иванов Иван 6Б', 'student Орлова Анна 5А']);
});

test.each([
  ['prose', 'Дорогие родители!\nСобрание будет в среду.\nКлассный руководитель'],
  ['places', 'Нижний Новгород\nВеликий Устюг\nСтарая Русса'],
  ['a table with titles nobody knows', 'Участник | Отделение\nИванов Иван | Первое\nСедов Ян | Второе'],
])('%s is no list of people', (_, lines) => {
  expect(plan(lines)).toMatchObject({ failure: { code: 'header-not-found' } });
});

test('a table with titles stays as it is', () => {
  const table = workbookOf({ Лист1: 'ФИО\nИванов Иван 5А\nОрлова Анна 5А' });
  expect(withTables(table)).toBe(table);
  expect(readSheets('ФИО | Класс\nИванов Иван | 5А').ok).toBe(true);
});
