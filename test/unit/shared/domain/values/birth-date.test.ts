import { expect, test } from 'vitest';
import { type DateCell, parseBirthDate } from '../../../../../shared/domain/values/birth-date.ts';

const read = (cell: DateCell) => parseBirthDate(cell, '2026-11-21', { from: 5, to: 22 });

test.each<readonly [DateCell]>([
  ['09.03.2014'],
  ['2014-03-09'],
  ['09/03/2014'],
  ['9.3.14'],
  ['41707'],
  [41707],
  [41707.5],
  [{ day: '2014-03-09' }],
  ['09.03.2014 0:00:00'],
  ['2014-03-09T00:00:00'],
  ['9 марта 2014 г.'],
  ['09.03.2014 г.р.'],
  ['09032014'],
])('%j is 9 March 2014', (cell) => {
  expect(read(cell)).toEqual({ value: '2014-03-09', doubts: [] });
});

test.each([
  ['31.02.2014', 'date-impossible'],
  ['2014-13-01', 'date-impossible'],
  ['2014', 'date-unreadable'],
  ['весной', 'date-unreadable'],
  ['09.03.2044', 'date-in-future'],
  ['09.03.1914', 'date-too-old'],
])('%s is left out as %s', (text, code) => {
  const { value, doubts } = read(text);
  expect(value).toBeNull();
  expect(doubts.map((doubt) => doubt.code)).toEqual([code]);
});

test.each([
  ['03/25/2014', '2014-03-25', 'date-month-first'],
  ['09.03.84', '1984-03-09', 'age-unlikely'],
])('%s is taken as %s with the doubt %s', (text, day, code) => {
  const { value, doubts } = read(text);
  expect(value).toBe(day);
  expect(doubts.map((doubt) => doubt.code)).toEqual([code]);
});

test('29 February is a day of leap years alone', () => {
  expect(read('29.02.2016').value).toBe('2016-02-29');
  expect(read('29.02.2015').value).toBeNull();
});
