import { expect, it } from 'vitest';
import { firstReportDay } from '../../../../../../shared/views/report/figures/first-day.ts';
import { aPerson, buildSchool } from '../../../../../support/school-builder.ts';

const made = { kind: 'school-created', day: '2026-09-01' } as const;
const imported = { kind: 'roster-imported', day: '2026-09-10' } as const;

it('takes the day of the first roster, else that of the base', () => {
  expect(firstReportDay(buildSchool({}), [made, imported])).toBe('2026-09-10');
  expect(firstReportDay(buildSchool({}), [made])).toBe('2026-09-01');
  expect(firstReportDay(buildSchool({}), [])).toBeNull();
});

it('knows an earlier day from the dates of the people', () => {
  const states = [{ state: 'joined', on: '2026-08-20', source: 'hand' } as const];
  const school = buildSchool({ persons: [aPerson({ states })] });
  expect(firstReportDay(school, [made, imported])).toBe('2026-08-20');
});
