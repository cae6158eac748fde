import { describe, expect, it } from 'vitest';
import { classCard } from '../../../../../shared/views/classes/class-card.ts';
import { classRows } from '../../../../../shared/views/classes/class-rows.ts';
import {
  aClass,
  aLink,
  anOrganisation,
  aPerson,
  aStaffroom,
  buildSchool,
} from '../../../../support/school-builder.ts';

const joined = [{ state: 'joined', on: '2026-09-20', source: 'members' }] as const;
const refused = [{ state: 'refused', on: '2026-09-20', source: 'hand' }] as const;
const annulled = [{ state: 'annulled', on: '2026-10-01', reason: 'не востребована' }] as const;
const school = buildSchool({
  organisation: anOrganisation(),
  classes: [aClass('10Б'), aStaffroom(), aClass('5А', { formMasterId: 'teacher' })],
  persons: [
    aPerson({ id: 'teacher', category: 'staff' }),
    aPerson({ id: 'one', classId: 'class-5А', states: joined }),
    aPerson({ id: 'two', classId: 'class-5А' }),
    aPerson({ id: 'refused', classId: 'class-5А', states: refused }),
    aPerson({ id: 'gone', classId: 'class-5А', states: joined, leftOn: '2026-10-01' }),
    aPerson({ id: 'of-both', category: 'guardian', childIds: ['one', 'two'], states: joined }),
    aPerson({ id: 'of-gone', category: 'guardian', childIds: ['gone'], states: joined }),
  ],
  links: [
    aLink({ classId: 'class-5А', role: 'student' }),
    aLink({ classId: 'class-10Б', history: annulled }),
  ],
});

describe('the list of classes', () => {
  it('goes by years, without the staffroom', () => {
    expect(classRows(school).map(({ label }) => label)).toEqual(['5А', '10Б']);
  });

  it('counts who is awaited at the school now, a guardian of two children once', () => {
    expect(classRows(school)[0]).toMatchObject({
      formMaster: { id: 'teacher' },
      students: { people: 2, joined: 1 },
      guardians: { people: 1, joined: 1 },
    });
  });

  it('misses an active link only for roles that join by link', () => {
    // Guardians join from the child's profile here.
    expect(classRows(school).map(({ missingLinks }) => missingLinks)).toEqual([[], ['student']]);
  });
});

describe('the card of a class', () => {
  it('shows its people and its links, annulled ones too', () => {
    expect(classCard(school, 'class-5А')?.members.map(({ id }) => id)).toEqual([
      'one',
      'two',
      'refused',
      'of-both',
    ]);
    const [students] = classCard(school, 'class-10Б')?.roles ?? [];
    expect(students).toMatchObject({ role: 'student', way: 'link', links: [{ state: 'annulled' }] });
  });

  it('is not there for the staffroom', () => {
    expect(classCard(school, 'staffroom')).toBeNull();
  });
});
