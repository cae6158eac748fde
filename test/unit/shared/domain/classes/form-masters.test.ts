import { expect, it } from 'vitest';
import { appointFormMasters } from '../../../../../shared/domain/classes/form-masters.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const teacher = (id: string, ...functions: readonly ('subjectTeacher' | 'classTeacher' | 'other')[]) =>
  aPerson({ id, category: 'staff', functions });
const school = buildSchool({
  classes: [
    aClass('5А', { formMasterId: 'old' }),
    aClass('5Б', { formMasterId: 'both' }),
    aClass('5В', { formMasterId: 'both' }),
    aClass('5Г'),
  ],
  persons: [
    teacher('old', 'classTeacher'),
    teacher('both', 'subjectTeacher', 'classTeacher'),
    teacher('new', 'other'),
  ],
});
const functionsAfter = (...appointed: readonly (readonly [classId: string, personId: string])[]) => {
  const next = appointFormMasters(
    school,
    appointed.map(([label, personId]) => ({ classId: `class-${label}`, personId })),
  );
  return [...next.persons.values()].map(({ id, functions }) => `${id}: ${functions?.join(' ')}`);
};

it('takes the function away from who leads no class any more', () => {
  expect(functionsAfter(['5А', 'new'])).toEqual([
    'old: other',
    'both: subjectTeacher classTeacher',
    'new: classTeacher',
  ]);
});

it('leaves what the post tells to who was never told what they do', () => {
  const chemist = aPerson({ id: 'chemist', category: 'staff', position: 'учитель химии' });
  const led = buildSchool({ classes: [aClass('5А', { formMasterId: 'chemist' })], persons: [chemist] });
  const next = appointFormMasters(led, [{ classId: 'class-5А', personId: null }]);
  expect(next.persons.get('chemist')?.functions).toEqual(['subjectTeacher']);
});

it('leaves it to who leads another class, or another one from now on', () => {
  expect(functionsAfter(['5Б', 'new'])).toContain('both: subjectTeacher classTeacher');
  expect(functionsAfter(['5А', 'new'], ['5Г', 'old'])).toContain('old: classTeacher');
  expect(functionsAfter(['5Б', 'new'], ['5В', 'new'])).toContain('both: subjectTeacher');
});

it('changes nothing without appointments, and knows no class or person that is not there', () => {
  expect(appointFormMasters(school, [])).toBe(school);
  const next = appointFormMasters(school, [{ classId: 'class-9Я', personId: 'new' }]);
  expect(next.classes).toEqual(school.classes);
  expect(next.persons).toEqual(school.persons);
});
