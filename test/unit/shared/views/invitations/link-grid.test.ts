import { describe, expect, it } from 'vitest';
import { linkGrid } from '../../../../../shared/views/invitations/link-grid.ts';
import { aClass, aLink, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const today = '2026-11-21';

const cellOf = (school: ReturnType<typeof buildSchool>, label: string, role: string) =>
  linkGrid(school, today)
    .rows.find((row) => row.label === label)
    ?.cells.find((cell) => cell.role === role);

describe('linkGrid', () => {
  it('marks a place where people wait and no link is in force', () => {
    const school = buildSchool({
      classes: [aClass('5А'), aClass('5Б')],
      persons: [aPerson({ classId: 'class-5А' }), aPerson({ classId: 'class-5Б' })],
      links: [aLink({ addedOn: '2026-11-01' })],
    });
    expect(cellOf(school, '5А', 'student')).toMatchObject({ missing: false, waiting: 1 });
    expect(cellOf(school, '5А', 'student')?.links[0]).toMatchObject({ days: 20, state: 'active' });
    expect(cellOf(school, '5Б', 'student')).toMatchObject({ missing: true, links: [] });
    expect(linkGrid(school, today)).toMatchObject({ covered: 1, missing: 1, roles: ['student'] });
  });

  it('misses no link where people join another way, or where everyone has joined', () => {
    const child = aPerson({
      classId: 'class-5А',
      states: [{ state: 'joined', on: today, source: 'members' }],
    });
    const school = buildSchool({
      classes: [aClass('5А')],
      persons: [child, aPerson({ category: 'guardian', childIds: [child.id] })],
    });
    expect(cellOf(school, '5А', 'student')).toMatchObject({ missing: false, waiting: 0 });
    expect(cellOf(school, '5А', 'guardian')).toMatchObject({
      missing: false,
      waiting: 1,
      way: 'childProfile',
    });
  });

  it('counts an expired or annulled link as missing, and shows the link in force first', () => {
    const old = aLink({
      id: 'old',
      addedOn: '2026-11-20',
      history: [{ state: 'annulled', on: today, reason: 'проверка' }],
    });
    const persons = [aPerson({ classId: 'class-5А' })];
    const classes = [aClass('5А')];
    const without = buildSchool({ classes, persons, links: [old, aLink({ validUntil: '2026-11-20' })] });
    expect(cellOf(without, '5А', 'student')?.missing).toBe(true);
    const withOne = buildSchool({
      classes,
      persons,
      links: [old, aLink({ id: 'new', addedOn: '2026-09-01' })],
    });
    expect(cellOf(withOne, '5А', 'student')).toMatchObject({
      missing: false,
      links: [{ id: 'new' }, { id: 'old' }],
    });
  });

  it('knows links of last year and of the platform that was left', () => {
    const school = buildSchool({
      classes: [aStaffroom()],
      links: [aLink({ classId: 'staffroom', role: 'teacher', addedOn: '2026-05-01', platform: 'vk' })],
    });
    expect(cellOf(school, 'Учительская', 'teacher')?.links[0]).toMatchObject({
      ofLastYear: true,
      elsewhere: true,
    });
  });
});
