import { describe, expect, it } from 'vitest';
import { readDelimitedText } from '../../../../electron/files/delimited-text.ts';

describe('readDelimitedText', () => {
  it.each([
    ['a semicolon', 'Фамилия;Класс\r\nИванов;7А\r\n', 'csv'],
    ['a comma', 'Фамилия,Класс\nИванов,7А\n', 'csv'],
    ['a tab', 'Фамилия\tКласс\r\nИванов\t7А\r\n', 'tsv'],
  ])('finds %s', (_, text, format) => {
    const read = readDelimitedText(text);
    expect(read.format).toBe(format);
    expect(read.rows.slice(0, 2)).toEqual([
      ['Фамилия', 'Класс'],
      ['Иванов', '7А'],
    ]);
  });

  it('is not misled by commas inside cells or by a title over the table', () => {
    const { rows } = readDelimitedText(
      'Список учащихся, 7А, 2026 год\r\n\r\nФИО;Адрес\r\nИванов Иван;Москва, Садовая, 5\r\nПетров Пётр;Тверь, Мира, 1\r\n',
    );
    expect(rows[3]).toEqual(['Иванов Иван', 'Москва, Садовая, 5']);
    expect(rows[0]).toEqual(['Список учащихся, 7А, 2026 год']);
  });

  it.each([
    ['sep=,\r\n', ','],
    ['"sep=;"\n', ';'],
    ['SEP=\t\r\n', '\t'],
  ])('takes the delimiter from %j, which is no row', (line, delimiter) => {
    expect(readDelimitedText(`${line}Иванов${delimiter}7А`).rows).toEqual([['Иванов', '7А']]);
  });

  it('keeps a line break and a doubled quote inside a quoted cell', () => {
    const { rows } = readDelimitedText('"Иванов\r\nИван";"5 ""А"""\r\nПетров;6\r\n');
    expect(rows.slice(0, 2)).toEqual([
      ['Иванов\r\nИван', '5 "А"'],
      ['Петров', '6'],
    ]);
  });

  it.each([
    [
      'a quote that nobody closes',
      'Иванов;"А\r\nПетров;Б\r\n',
      [
        ['Иванов', '"А'],
        ['Петров', 'Б'],
      ],
    ],
    [
      'quotes that are not doubled',
      'Иванов;"5 "А"";1\r\nПетров;"6";2\r\n',
      [
        ['Иванов', '5 "А"', '1'],
        ['Петров', '6', '2'],
      ],
    ],
  ])('does not lose lines after %s', (_, text, expected) => {
    expect(readDelimitedText(text).rows.slice(0, 2)).toEqual(expected);
  });

  it('reads one column where there is no delimiter', () => {
    expect(readDelimitedText('Иванов Иван\nПетров Пётр').rows).toEqual([['Иванов Иван'], ['Петров Пётр']]);
  });
});
