import { expect, it } from 'vitest';
import { typedDay } from '../../../../../shared/domain/values/typed-day.ts';

it.each([
  ['01.09.2026', '2026-09-01'],
  ['1.9.26', '2026-09-01'],
  [' 1/9/2026 г. ', '2026-09-01'],
  ['1-09-2026', '2026-09-01'],
  ['2026-09-01', '2026-09-01'],
  ['29.02.2028', '2028-02-29'],
])('reads %j', (typed, day) => {
  expect(typedDay(typed)).toBe(day);
});

it.each([
  '',
  '31.02.2026',
  '29.02.2026',
  '1.9',
  '1.9.226',
  '13.13.2026',
  'вчера',
  '01.09.2026.1',
  '2026-9',
  '01.09.1026',
])('takes %j for no day', (typed) => {
  expect(typedDay(typed)).toBeNull();
});
