import { describe, expect, it } from 'vitest';
import { changeFamily } from '../../../../../shared/domain/people/change-family.ts';
import { rowsOf } from '../../../../../shared/domain/table.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const joined = [{ state: 'joined', on: '2026-09-20', source: 'members' }] as const;
const school = buildSchool({
  classes: [aClass('5А'), aClass('7Б')],
  persons: [
    aPerson({ id: 'ann', classId: 'class-5А' }),
    aPerson({ id: 'ben', classId: 'class-7Б' }),
    aPerson({
      id: 'mother',
      category: 'guardian',
      platformRole: 'guardian',
      childIds: ['ann'],
      states: joined,
    }),
    aPerson({ id: 'father', category: 'guardian', platformRole: 'guardian' }),
    aPerson({ id: 'teacher', category: 'staff', platformRole: 'teacher' }),
  ],
});
let number = 0;
const means = {
  on: '2026-11-21',
  nextId: () => {
    number += 1;
    return `new-${number}`;
  },
};

const changed = (id: string, relativeIds: readonly string[]) => {
  const next = changeFamily(school, id, relativeIds, means);
  if (!next.ok) throw new Error(next.failure.code);
  return next.value;
};

describe('a family', () => {
  it('gives a guardian other children, and the platform the tasks of the other class', () => {
    const next = changed('mother', ['ben']);
    expect(next.persons.get('mother')?.childIds).toEqual(['ben']);
    expect(rowsOf(next.tasks).map(({ kind, classId }) => [kind, classId])).toEqual([
      ['remove', 'class-5А'],
      ['invite', 'class-7Б'],
    ]);
  });

  it('gives a student other guardians, and leaves the others alone', () => {
    const next = changed('ann', ['father']);
    expect(next.persons.get('mother')?.childIds).toBeUndefined();
    expect(next.persons.get('father')?.childIds).toEqual(['ann']);
    expect(next.persons.get('teacher')).toBe(school.persons.get('teacher'));
  });

  it('stays what it is when nothing changes', () => {
    expect(changed('mother', ['ann'])).toBe(school);
    expect(changed('ann', ['mother'])).toBe(school);
  });

  it('takes nobody of another category', () => {
    for (const [id, relative] of [
      ['mother', 'teacher'],
      ['ann', 'ben'],
      ['teacher', 'ann'],
    ] as const)
      expect(changeFamily(school, id, [relative], means)).toMatchObject({
        failure: { code: 'person-unknown' },
      });
  });
});
