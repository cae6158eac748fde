import { expect, test } from 'vitest';
import { titleMeaning } from '../../../../../shared/importing/table/column-title.ts';

const meaningOf = (title: string): string => {
  const meaning = titleMeaning(title);
  return meaning ? `${meaning.whose} ${meaning.field} ${meaning.ordinal}` : '';
};

test.each([
  ['Ф. И. О.\nребёнка', 'child fullName 1'],
  ['Фам.', 'self surname 1'],
  ['Отч.', 'self patronymic 1'],
  ['DOB', 'self birthDate 1'],
  ['Фамилия, имя, отчество (последнее – при наличии) обучающегося', 'child fullName 1'],
  ['Имя Отчество', 'self givenAndPatronymic 1'],
  ['Kласс', 'self classLabel 1'],
  ['Класс (например, 5А)', 'self classLabel 1'],
  ['Класс / курс', 'self classLabel 1'],
  ['Литера класса (буква)', 'self letter 1'],
  ['Классный руководитель', 'self formMasterOf 1'],
  ['Моб. телефон', 'self phone 1'],
  ['Отец (телефон)', 'father phone 1'],
  ['E-mail родителя', 'guardian email 1'],
  ['Адрес электронной почты', 'self email 1'],
  ['Родители (законные представители)', 'guardian fullName 1'],
  ['Телефон родителя 2', 'guardian phone 2'],
  ['Мать', 'mother fullName 1'],
  ['Педагогический работник', 'staff fullName 1'],
  ['Дата рожд.', 'self birthDate 1'],
])('%j means %s', (title, expected) => {
  expect(meaningOf(title)).toBe(expected);
});

test.each([
  'СНИЛС',
  'Серия и номер паспорта',
  'Домашний адрес',
  'Место работы матери',
  'Дата зачисления',
  'Год рождения',
  'Группа здоровья',
  'Статус',
  'Примечание',
  '№ п/п',
  'Пол',
  '5 А класс',
])('%s is no column to take', (title) => {
  expect(titleMeaning(title)).toBeNull();
});
