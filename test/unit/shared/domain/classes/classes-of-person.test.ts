import { describe, expect, it } from 'vitest';
import {
  classIdsOf,
  isOfSchool,
  staffroomOf,
} from '../../../../../shared/domain/classes/classes-of-person.ts';
import { isAtSchool } from '../../../../../shared/domain/people/person.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const gone = aPerson({ id: 'gone', classId: 'class-5А', leftOn: '2026-11-10' });
const here = aPerson({ id: 'here', classId: 'class-5Б' });
const guardian = (childIds: readonly string[], leftOn?: string) =>
  aPerson({ category: 'guardian', childIds, ...(leftOn === undefined ? {} : { leftOn }) });
const school = buildSchool({ classes: [aStaffroom(), aClass('5А'), aClass('5Б')], persons: [gone, here] });

describe('being of the school', () => {
  it('ends on the day of leaving', () => {
    expect(isAtSchool(gone, '2026-11-09')).toBe(true);
    expect(isAtSchool(gone, '2026-11-10')).toBe(false);
    expect(isAtSchool(gone)).toBe(false);
    expect(isAtSchool(here)).toBe(true);
  });

  it('ends for guardians with their last child', () => {
    expect(isOfSchool(school, guardian(['gone']))).toBe(false);
    expect(isOfSchool(school, guardian(['gone']), '2026-11-09')).toBe(true);
    expect(isOfSchool(school, guardian(['gone', 'here']))).toBe(true);
    expect(isOfSchool(school, guardian([]))).toBe(true);
    expect(isOfSchool(school, guardian(['here'], '2026-10-01'))).toBe(false);
  });
});

it('a guardian stands in the classes of present children, staff in the staffroom', () => {
  expect(classIdsOf(school, guardian(['gone', 'here', 'here']))).toEqual(['class-5Б']);
  expect(classIdsOf(school, guardian(['gone', 'here']), '2026-11-09')).toEqual(['class-5А', 'class-5Б']);
  expect(classIdsOf(school, aPerson({ category: 'staff' }))).toEqual(['staffroom']);
  expect(staffroomOf(buildSchool())).toBeNull();
});
