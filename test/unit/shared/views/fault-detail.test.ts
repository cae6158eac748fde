import { expect, it } from 'vitest';
import { withoutPersonalData } from '../../../../shared/views/fault-detail.ts';

it.each([
  ['no row for Иванова Анна-Мария Петровна, 5А', 'no row for <words>, 5<words>'],
  ['bad phone +7 (921) 123-45-67 in cell', 'bad phone <number> in cell'],
  ['cannot send to anna.ivanova@school.example.org', 'cannot send to <mail>'],
  ['unknown link https://max.ru/join/AbC-12', 'unknown link <address>'],
  ['ENOENT: open /home/ivanova/base/school.sferum', 'ENOENT: open <home>/base/school.sferum'],
  ['EACCES: C:\\Users\\ivanova\\base', 'EACCES: <home>\\base'],
])('hides what names a person: %s', (detail, expected) => {
  expect(withoutPersonalData(detail)).toBe(expected);
});

it('keeps what tells where the fault is', () => {
  const stack =
    'TypeError: x is not a function\n    at planImport (app://sferum-admin/assets/index-B1.js:12:3456)\n    at file.ts:7:21';
  expect(withoutPersonalData(stack)).toBe(stack);
});
