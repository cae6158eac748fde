import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../../shared/importing/cells/workbook.ts';
import { planRoster } from '../../../../shared/importing/plan/plan-roster.ts';
import { readRoster } from '../../../../shared/importing/rows/read-roster.ts';
import { aStaffroom, buildSchool } from '../../../support/school-builder.ts';

const words = [
  'ФИО',
  'Фамилия',
  'Имя',
  'Класс',
  'Мать',
  'Телефон',
  'Дата рождения',
  'Должность',
  'Ребёнок',
  'Родитель 2',
  'ФИО:',
  'Иванов Иван',
  'Иванов',
  'оглы',
  'де',
  '5А',
  '5 А класс',
  'Итого',
  '1',
  '-',
  '   ',
  '\n',
  '()',
  '«»',
  '7,91612E+10',
  '89161234567',
  'a@b',
  '31.02.2014',
  'Группа',
  'Лист',
  '.',
  "'",
  '№',
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  fc.string({ unit: 'grapheme' }),
  fc.double(),
  fc.constant(null),
  fc.constant({ day: '2014-03-09' }),
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

test('whatever the cells hold, there is a plan or a failure, never a crash', () => {
  const school = buildSchool({ classes: [aStaffroom()] });
  const today = '2026-11-21';
  let plans = 0;
  fc.assert(
    fc.property(rows, fc.constantFrom(undefined, 'staff', 'student', 'guardian'), (grid, category) => {
      const workbook = { format: 'csv', sheets: [{ name: 'Лист1', rows: grid }] } as const;
      const options = { file: 'a.csv', kind: 'school', today, ...(category ? { category } : {}) } as const;
      const roster = readRoster(workbook, options);
      if (!roster.ok) return;
      plans += 1;
      let id = 0;
      const ids = { next: () => `id-${++id}` };
      const source = { file: 'a.csv', format: 'csv' } as const;
      const plan = planRoster({ roster: roster.value, source, school, revision: 0, ids, today });
      for (const { person } of plan.entries) expect(person.name.surname).not.toBe('');
      expect(plan.counts.rejected).toBe(plan.rejected.length);
    }),
    { numRuns: 3000, seed: 20261121 },
  );
  expect(plans).toBeGreaterThan(200);
});
