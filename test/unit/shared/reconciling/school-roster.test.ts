import { describe, expect, it } from 'vitest';
import { rowsOfText } from '../../../../shared/importing/links/link-row.ts';
import { absentLine } from '../../../../shared/reconciling/absent-line.ts';
import { schoolRosterColumns } from '../../../../shared/reconciling/school-roster.ts';
import { codeTableText } from '../../../../shared/text/sheets/sheets-file.ts';

const columnsOf = (text: string): readonly string[] | null =>
  schoolRosterColumns(rowsOfText(text), '2026-11-21');

describe("the school's own roster", () => {
  it.each([
    ['Ф.И.О.;Класс;Дата рождения\nИванов Пётр;5А;', ['Дата рождения']],
    ['МБОУ «Лесная СОШ»\n№\tФамилия\tИмя\tСНИЛС\n1\tИванов\tПётр\t', ['СНИЛС']],
    ['Фамилия,Имя,Отчество,Телефон\nИванов,Пётр,Ильич,89161234567', ['Телефон']],
    ['ФИО ребёнка;Группа;ФИО мамы\nИванов Пётр;Ромашка;Иванова Ольга', ['ФИО мамы']],
    [`${codeTableText.heads.join(';')}\n1;5А;ученик;Иванов Пётр;;;https://max.ru/join/x`, ['Ссылка']],
    ['Иванов Пётр 01.02.2014\nБелова Анна 2013-05-09\nОрлов Лев 03/04/2014', []],
  ])('is known by its columns or its dates of birth: %s', (text, columns) => {
    expect(columnsOf(text)).toEqual(columns);
  });

  it.each([
    'Иванов Пётр 5А\nБелова Анна\nОрлов Лев',
    'ФИО;Роль;Класс;Статус\nИванов Пётр;ученик;5А;вступил 12.09.2026',
    'ФИО;Телефон\nИванов Пётр;89161234567',
    'ФИО родителя;Класс\nИванова Ольга;5А',
    'Иванов Пётр\nбыл в сети 12.11.2026\nБелова Анна\nбыла в сети 20.11.2026\nОрлов Лев\nбыл 01.10.2026',
    'Иванов Пётр 01.02.2014\nБелова Анна\nОрлов Лев\nЗимин Глеб',
  ])('is not seen in what a platform may tell: %s', (text) => {
    expect(columnsOf(text)).toBeNull();
  });
});

describe('a list of those who are not there', () => {
  it.each([
    ['Класс;ФИО;Состояние\n5А;Иванов Пётр;не присоединился', 2, 'не присоединился'],
    ['Белова Анна\nОрлов Лев – не вступил ещё', 2, 'не вступил'],
    ['Белова Анна отказалась', 1, 'отказалась'],
    ['Белова Анна\n\nОрлов Лев вышел из чата', 3, 'вышел'],
  ])('is known by its words: %s', (text, line, words) => {
    expect(absentLine(rowsOfText(text))).toEqual({ line, words });
  });

  it.each([
    'Иванов Пётр присоединился 12.09.2026',
    'Белова Анна\nне в сети',
    'Белова Анна\nвышла из сети 5 минут назад\nне подключены уведомления',
    'Вышлов Олег\nНевступин Ян\nОтказалова Ия',
  ])('is not seen in members: %s', (text) => {
    expect(absentLine(rowsOfText(text))).toBeNull();
  });
});
