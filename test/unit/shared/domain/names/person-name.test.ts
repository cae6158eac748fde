import { describe, expect, test } from 'vitest';
import {
  nameKey,
  namesAgree,
  parseFullName,
  parseNameParts,
} from '../../../../../shared/domain/names/person-name.ts';

const parts = (text: string): string => {
  const { name } = parseFullName(text);
  return name ? `${name.surname}|${name.givenName}|${name.patronymic}` : '';
};
const codes = (text: string): readonly string[] => parseFullName(text).doubts.map(({ code }) => code);

describe('parseFullName', () => {
  test.each([
    ['Иванов Иван Иванович', 'Иванов|Иван|Иванович'],
    ['иванов иван', 'Иванов|Иван|'],
    ['ИВАНОВА-ПЕТРОВА АННА-МАРИЯ', 'Иванова-Петрова|Анна-Мария|'],
    ['  Иванов\u00A0 Иван  ', 'Иванов|Иван|'],
    ['Гасанов Али Вагиф оглы', 'Гасанов|Али|Вагиф оглы'],
    ['АЛИЕВА ЛЕЙЛА МАМЕД КЫЗЫ', 'Алиева|Лейла|Мамед кызы'],
    ['де Фриз Анна Петровна', 'де Фриз|Анна|Петровна'],
    ['ван дер Берг Ян', 'ван дер Берг|Ян|'],
    ['Петрова - Водкина Анна Ивановна', 'Петрова-Водкина|Анна|Ивановна'],
    ['О’Нил Шон', "О'Нил|Шон|"],
    ['Smith John', 'Smith|John|'],
    ['Абрамович Роман Аркадьевич', 'Абрамович|Роман|Аркадьевич'],
    ['1. Иванов Иван Иванович', 'Иванов|Иван|Иванович'],
    ['Иванов; Иван', 'Иванов|Иван|'],
    ['Пушкарёв Пётр', 'Пушкарёв|Пётр|'],
  ])('%j → %s without a doubt', (text, expected) => {
    expect(parts(text)).toBe(expected);
    expect(codes(text)).toEqual([]);
  });

  test.each([
    ['Иванoв Иван', 'Иванов|Иван|', 'name-mixed-alphabet'],
    ['Иваnов Иван', 'Иваnов|Иван|', 'name-foreign-letter'],
    ['Ив4нов Иван', 'Ив4нов|Иван|', 'name-digits'],
    ['Иванов И.И.', 'Иванов|И.|И.', 'name-initials'],
    ['И. И. Иванов', 'Иванов|И.|И.', 'name-initials'],
    ['Иван Иванович Петров', 'Петров|Иван|Иванович', 'name-word-order'],
    ['Иванов Иван (староста)', 'Иванов|Иван|', 'name-extra-words'],
    ['Нгуен Тхи Май Ань', 'Нгуен|Тхи|Май Ань', 'name-many-words'],
    ['Иванов', '', 'given-name-missing'],
    ['-', '', 'name-missing'],
    ['12345', '', 'name-missing'],
  ])('%j → %j with the doubt %s', (text, expected, code) => {
    expect(parts(text)).toBe(expected);
    expect(codes(text)).toContain(code);
  });
});

describe('parseNameParts', () => {
  test('takes apart a whole name in the column of surnames', () => {
    expect(parseNameParts({ surname: 'Иванов Иван Ильич' }).name).toEqual({
      surname: 'Иванов',
      givenName: 'Иван',
      patronymic: 'Ильич',
    });
  });

  test('a dash stands for no patronymic', () => {
    expect(parseNameParts({ surname: 'Иванов', givenName: 'Иван', patronymic: '-' }).name?.patronymic).toBe(
      '',
    );
  });

  test('needs surname and given name both', () => {
    expect(parseNameParts({ surname: '', givenName: 'Иван', patronymic: 'Ильич' }).doubts).toEqual([
      { code: 'surname-missing', text: 'Иван Ильич' },
    ]);
    expect(parseNameParts({ surname: 'Иванов', givenName: ' ' }).name).toBeNull();
  });
});

test('names compare without case, ё, spaces and hyphens, but with their soft signs', () => {
  const name = (surname: string, givenName: string) => ({ surname, givenName, patronymic: '' });
  expect(nameKey(name('СЕМЁНОВ', 'Пётр'))).toBe(nameKey(name('Семенов', 'петр')));
  expect(nameKey(name('Ильин', 'Иван'))).not.toBe(nameKey(name('Илин', 'Иван')));
  expect(namesAgree(name('Иванов', 'И.'), name('Иванов', 'Иван'))).toBe(true);
  expect(namesAgree(name('Иванов', 'Пётр'), name('Иванов', 'Иван'))).toBe(false);
});

test.each([
  'Иванов Пётр Ильич, Иванов Павел Ильич',
  'Иванов Пётр Ильич / Иванов Павел Ильич',
  'Иванов Пётр Ильич и Иванов Павел Ильич',
  'Иванов Пётр Ильич\nИванов Павел Ильич',
  'ИВАНОВ ПЁТР, ИВАНОВ ПАВЕЛ',
  'иванов пётр ильич, иванов павел ильич',
])('%j names two people, so nobody is taken', (text) => {
  const { name, doubts } = parseFullName(text);
  expect(name).toBeNull();
  expect(doubts.map(({ code }) => code)).toEqual(['name-of-two-people']);
});

test('two people in the columns of a name are two as well', () => {
  const { name } = parseNameParts({ surname: 'Иванов, Петров', givenName: 'Пётр, Павел' });
  expect(name).toBeNull();
});

test.each([
  ['Иванов, Пётр Ильич', 'Пётр'],
  ['Иванова Анна/Петрова', 'Анна'],
  ['Иванова Мария Петровна, классный руководитель', 'Мария'],
  ['Абдулла Заде\nКерим', 'Заде'],
])('%j names one', (text, givenName) => {
  expect(parseFullName(text).name?.givenName).toContain(givenName);
});

test('«Оглы» ends a patronymic in small letters, in whichever columns', () => {
  expect(parseFullName('Алиев Вагиф Гейдар Оглы').name?.patronymic).toBe('Гейдар оглы');
  const parts = { surname: 'Алиев', givenName: 'Вагиф', patronymic: 'Гейдар Оглы' };
  expect(parseNameParts(parts).name?.patronymic).toBe('Гейдар оглы');
});

test('a remark after a hyphen is no second patronymic, a mark of direction no letter', () => {
  expect(parseFullName('Ёлкина Анна Сергеевна - ОВЗ').name?.patronymic).toBe('Сергеевна');
  expect(parseFullName('ПЕТРОВА - ВОДКИНА АННА').name?.surname).toBe('Петрова-Водкина');
  expect(parseFullName('Иванов Иван\u202eИльич').name?.givenName).toBe('Иван');
});
