import { expect, test } from 'vitest';
import { peopleOf, planSheets } from '../../../../support/roster-sheet.ts';

test.each(['Класс | | ФИО', 'Класс | Б. | ФИО'])('the letter beside the class number: %s', (header) => {
  const plan = planSheets(`${header}\n5 | А | Иванов Иван\n5 | Б | Петров Глеб`);
  expect(peopleOf(plan)).toEqual(['student Иванов Иван 5А', 'student Петров Глеб 5Б']);
});

test('a letter beside whole classes says nothing of them', () => {
  const plan = planSheets('Класс | | ФИО\n5А | м | Иванов Иван\n5Б | м | Петров Глеб');
  expect(peopleOf(plan)).toEqual(['student Иванов Иван 5А', 'student Петров Глеб 5Б']);
});

test('a title of whole names over the parts of the name', () => {
  expect(
    peopleOf(planSheets('Класс | ФИО | | | Дата рождения\n5А | Иванов | Иван | Ильич | 01.02.2014')),
  ).toEqual(['student Иванов Иван Ильич 5А']);
  expect(peopleOf(planSheets('ФИО | | Класс\nИванов | Иван | 5А'))).toEqual(['student Иванов Иван 5А']);
});

test('whole names with an untitled remark beside them stay whole', () => {
  const plan = planSheets('ФИО | | Класс\nИванов Иван | новенький | 5А\nПетров Глеб | | 5А');
  expect(peopleOf(plan)).toEqual(['student Иванов Иван 5А', 'student Петров Глеб 5А']);
});
