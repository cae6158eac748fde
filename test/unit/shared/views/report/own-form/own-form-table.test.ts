import { describe, expect, it } from 'vitest';
import type { OwnForm } from '../../../../../../shared/domain/reports/report-records.ts';
import { tableOf } from '../../../../../../shared/domain/table.ts';
import { reportFigures } from '../../../../../../shared/views/report/figures/figures.ts';
import {
  formIndicators,
  offeredIndicators,
} from '../../../../../../shared/views/report/own-form/form-indicators.ts';
import { ownFormTable, shownCell } from '../../../../../../shared/views/report/own-form/own-form-table.ts';
import { aClass, aPerson, buildSchool } from '../../../../../support/school-builder.ts';

const DAY = '2026-11-21';
const joined = [{ state: 'joined' as const, on: '2026-10-05', source: 'members' as const }];
const child = aPerson({ classId: 'class-5А', states: joined });
const school = buildSchool({
  classes: [aClass('5А'), aClass('1Б')],
  persons: [
    child,
    aPerson({ classId: 'class-5А' }),
    aPerson({ category: 'guardian', childIds: [child.id], states: joined }),
    aPerson({ category: 'staff' }),
  ],
});

const shown = (own: Partial<OwnForm>) => {
  const form = { name: 'Форма', indicators: [], breakdown: 'school', sideways: false, ...own };
  const { head, rows } = ownFormTable(form, reportFigures(school, DAY), school.organisation);
  return [head, ...rows.map((row) => row.map(shownCell))];
};

describe('a filled form', () => {
  it('has the chosen indicators in their order, under the district’s own words', () => {
    const indicators = ['students.share', 'all.onList', 'teachers.joined'];
    expect(shown({ indicators, headings: ['', 'Всего людей', ''] })).toEqual([
      ['Организация', 'Ученики: доля присоединившихся', 'Всего людей', 'Учителя: присоединились'],
      ['Лесная СОШ', '50%', '4', '0'],
    ]);
  });

  it('stands class by class, with a dash for what a class does not know and where nobody is', () => {
    const indicators = ['students.onList', 'students.share', 'teachers.onList'];
    expect(shown({ indicators, breakdown: 'classes' }).slice(1)).toEqual([
      ['1Б', '0', '–', '–'],
      ['5А', '2', '50%', '–'],
      ['Всего', '2', '50%', '1'],
    ]);
  });

  it('stands category by category, everybody’s indicators and each category’s own', () => {
    const weeklyActivity = [
      { id: '1', weekOf: '2026-11-09', category: 'students' as const, active: 1, outOf: 2 },
      { id: '2', weekOf: '2026-11-09', category: 'guardians' as const, active: 1, outOf: 1 },
    ];
    const active = { ...school, weeklyActivity: tableOf(weeklyActivity) };
    const indicators = ['all.onList', 'all.share', 'all.activeShare', 'all.target', 'staff.onList'];
    const form = { name: 'Форма', indicators, breakdown: 'categories', sideways: false };
    const { rows } = ownFormTable(form, reportFigures(active, DAY), active.organisation);
    expect(rows.map((row) => row.map(shownCell))).toEqual([
      ['Учителя', '1', '0%', '–', '–', '1'],
      ['Другие сотрудники', '0', '–', '–', '–', '0'],
      ['Ученики', '2', '50%', '50%', '30%', '–'],
      ['Родители', '1', '100%', '100%', '30%', '–'],
      ['Всего', '4', '50%', '66,7%', '–', '1'],
    ]);
  });

  it('lies on its side when asked', () => {
    const indicators = ['students.onList', 'guardians.joined'];
    expect(shown({ indicators, breakdown: 'parallels', sideways: true })).toEqual([
      ['Показатель', '1-е классы', '5-е классы', 'Всего'],
      ['Ученики: в списке', '0', '2', '2'],
      ['Родители: присоединились', '0', '1', '1'],
    ]);
  });

  it('keeps a place for what this program does not know', () => {
    expect(shown({ indicators: ['planets.joined'] })).toEqual([
      ['Организация', 'planets.joined'],
      ['Лесная СОШ', '–'],
    ]);
  });

  it('knows every indicator by a name of its own', () => {
    const [head = []] = shown({ indicators: [...formIndicators] });
    expect(new Set(head).size).toBe(formIndicators.length + 1);
    expect(head.filter((name) => name.includes('undefined'))).toEqual([]);
  });
});

it('offers no indicator of those who do not join', () => {
  const offered = offeredIndicators(['teachers', 'employees', 'guardians']);
  expect(offered).toContain('guardians.share');
  expect(offered.filter((indicator) => indicator.startsWith('students.'))).toEqual([]);
});
