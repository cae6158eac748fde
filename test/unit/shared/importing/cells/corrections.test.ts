import { describe, expect, test } from 'vitest';
import type { Corrections } from '../../../../../shared/importing/cells/corrections.ts';
import { planSheets, readSheets } from '../../../../support/roster-sheet.ts';

const corrected = (text: string | Readonly<Record<string, string>>, corrections: Corrections) =>
  planSheets(text, { corrections });

const strange = `Наименование | Отделение | Кому звонить
Семёнов Иван Петрович | 5А | Семёнова Ольга Юрьевна
Ким Олег Ли | 5Б | Ким Анна Львовна`;

describe('what the user corrects', () => {
  test('titles that nobody knows are read once their row and their fields are named', () => {
    expect(readSheets(strange)).toMatchObject({ ok: false, failure: { code: 'header-not-found' } });
    const plan = corrected(strange, {
      category: 'student',
      headerRows: [{ sheet: 'Лист1', row: 1 }],
      columns: [
        { key: 'Наименование', path: 'fullName' },
        { key: 'Отделение', path: 'classLabel' },
        { key: 'Кому звонить', path: 'mother.fullName' },
      ],
    });
    expect(
      plan.entries.map(({ person, read }) => [person.name.surname, person.category, read.label?.label]),
    ).toEqual([
      ['Семёнов', 'student', '5А'],
      ['Семёнова', 'guardian', '5А'],
      ['Ким', 'student', '5Б'],
      ['Ким', 'guardian', '5Б'],
    ]);
  });

  test('a column is not taken when the user says so', () => {
    const text = 'ФИО | Класс | Дата рождения\nСемёнов Иван Петрович | 5А | 01.02.2014';
    const plan = corrected(text, { columns: [{ key: 'Дата рождения', path: null }] });
    expect(plan.entries[0]?.person.birthDate).toBeUndefined();
    expect(plan.sheets[0]?.columns.ignored).toEqual(['Дата рождения']);
  });

  test('of two columns of one title the second is named by its number', () => {
    const text = 'ФИО | Класс | Класс\nСемёнов Иван Петрович | 4А | 5А';
    expect(readSheets(text)).toMatchObject({ ok: false, failure: { code: 'column-twice' } });
    const plan = corrected(text, { columns: [{ key: 'Класс', path: null }] });
    expect(plan.entries[0]?.read.label?.label).toBe('5А');
  });

  test('a table without titles is read by its letters', () => {
    const text = 'петров глеб | 5А\nким олег | 5Б';
    const plan = corrected(text, {
      category: 'student',
      headerRows: [{ sheet: 'Лист1', row: 0 }],
      columns: [
        { key: 'Столбец A', path: 'fullName' },
        { key: 'Столбец B', path: 'classLabel' },
      ],
    });
    expect(plan.counts.created).toBe(2);
  });

  test('only the sheets that were chosen are read, whatever they were taken for', () => {
    const sheets = {
      Ученики: 'ФИО ученика | Класс\nСемёнов Иван Петрович | 5А',
      Прочее: 'ФИО | Класс\nКим Олег Ли | 5Б',
    };
    expect(
      corrected(sheets, { sheets: ['Прочее'] }).entries.map(({ person }) => person.name.surname),
    ).toEqual(['Ким']);
  });

  test('a field that such a list cannot hold is left out', () => {
    const text = 'ФИО | Класс | Кто\nСемёнов Иван Петрович | 5А | дежурный';
    const plan = corrected(text, { category: 'student', columns: [{ key: 'Кто', path: 'position' }] });
    expect(plan.entries[0]?.person.position).toBeUndefined();
    expect(plan.sheets[0]?.columns.ignored).toContain('Кто');
  });

  test('in a list of guardians the paths tell the guardian from the child', () => {
    const text = 'А | Б | В | Г\nСемёнова Ольга Юрьевна | 89160000000 | Семёнов Иван Петрович | 5А';
    const plan = corrected(text, {
      category: 'guardian',
      headerRows: [{ sheet: 'Лист1', row: 1 }],
      columns: [
        { key: 'А', path: 'fullName' },
        { key: 'Б', path: 'phone' },
        { key: 'В', path: 'child.fullName' },
        { key: 'Г', path: 'classLabel' },
      ],
    });
    expect(plan.entries.map(({ person }) => [person.name.givenName, person.phone])).toEqual([
      ['Ольга', '+79160000000'],
    ]);
    expect(plan.problems.map(({ doubt }) => doubt.code)).toEqual(['child-not-found']);
  });
});
