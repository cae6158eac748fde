import { describe, expect, it } from 'vitest';
import {
  activityTargets,
  mondayOf,
  setActivityTargets,
  typeActivity,
} from '../../../../../shared/domain/reports/weekly-activity.ts';
import { failed } from '../../../../../shared/domain/result.ts';
import { unwrap } from '../../../../support/a-base.ts';
import { buildSchool } from '../../../../support/school-builder.ts';

const TODAY = '2026-11-21';
const students = (active: number | null, outOf = 100) => [{ category: 'students' as const, active, outOf }];
const rows = (school: ReturnType<typeof buildSchool>) =>
  [...school.weeklyActivity.values()].map(({ weekOf, active, outOf }) => [weekOf, active, outOf]);

describe('weekly activity', () => {
  it('belongs to the week’s Monday, whichever day is named', () => {
    expect(
      ['2026-11-16', '2026-11-18', '2026-11-22', '2026-11-23', '2027-01-01', '1969-12-31'].map(mondayOf),
    ).toEqual([
      '2026-11-16',
      '2026-11-16',
      '2026-11-16',
      '2026-11-23',
      // The 53rd week of its year.
      '2026-12-28',
      '1969-12-29',
    ]);
  });

  it('is typed once for each week and category, and taken away by an empty field', () => {
    const first = unwrap(typeActivity(buildSchool(), '2026-11-18', students(30), TODAY));
    const again = unwrap(typeActivity(first, '2026-11-16', students(45), TODAY));
    const next = unwrap(typeActivity(again, '2026-11-10', students(20, 90), TODAY));
    expect(rows(next)).toEqual([
      ['2026-11-16', 45, 100],
      ['2026-11-09', 20, 90],
    ]);
    expect(rows(unwrap(typeActivity(next, '2026-11-16', students(null), TODAY)))).toEqual([
      ['2026-11-09', 20, 90],
    ]);
  });

  it('is refused above the list, and for a week to come', () => {
    expect(typeActivity(buildSchool(), '2026-11-18', students(101), TODAY)).toEqual(
      failed({ code: 'activity-above-list', category: 'students', active: 101, outOf: 100 }),
    );
    expect(typeActivity(buildSchool(), '2026-11-23', students(1), TODAY)).toEqual(
      failed({ code: 'day-in-future', day: '2026-11-23' }),
    );
  });

  it('is held against 75, 75, 30 and 30 per cent until other targets are set', () => {
    const school = buildSchool();
    const usual = activityTargets(school.organisation);
    expect(usual).toEqual({ teachers: 75, employees: 75, students: 30, guardians: 30 });
    expect(setActivityTargets(school, { ...usual })).toBe(school);
    const changed = setActivityTargets(school, { ...usual, students: 50 });
    expect(activityTargets(changed.organisation).students).toBe(50);
  });
});
