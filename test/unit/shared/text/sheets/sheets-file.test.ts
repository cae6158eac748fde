import { describe, expect, it } from 'vitest';
import { batchFileName } from '../../../../../shared/text/sheets/sheets-file.ts';
import { buildSheets } from '../../../../../shared/views/sheets/build-sheets.ts';
import { planSheets, usualOrder } from '../../../../../shared/views/sheets/plan-sheets.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const nameFor = (...labels: readonly string[]): string => {
  const school = buildSchool({
    classes: labels.map((label) => aClass(label)),
    persons: labels.map((label) => aPerson({ classId: `class-${label}` })),
    links: labels.map((label) => aLink({ classId: `class-${label}` })),
  });
  const plan = planSheets(school, usualOrder, '2026-11-21');
  return batchFileName(buildSheets(school, usualOrder, plan, { number: 3, on: '2026-11-21' }), 3);
};

describe('the name of a batch’s file', () => {
  it('says batch, layout, classes and the one role', () => {
    expect(nameFor('5А', '5Б')).toBe('Партия 3 – листки – 5А, 5Б – ученик.pdf');
    expect(nameFor('Группа «Солнышко»', 'Группа «Ромашка»', 'Группа «Теремок»')).toBe(
      'Партия 3 – листки – вся школа – ученик.pdf',
    );
    expect(nameFor('1А', '2А', '3А', '4А', '5А', '6А')).toBe('Партия 3 – листки – вся школа – ученик.pdf');
  });

  it('is one that Windows takes, whatever a group is called', () => {
    expect(nameFor('5/2')).toBe('Партия 3 – листки – 5-2 – ученик.pdf');
    const name = nameFor(`Студия: «Кто? Я!» <${'длинная '.repeat(20)}>`);
    expect(name).not.toMatch(/[<>:"/\\|?*]/);
    expect(name.length).toBeLessThanOrEqual(84);
    expect(name).toMatch(/[^ .]\.pdf$/);
  });
});
