import { describe, expect, it } from 'vitest';
import { changesSince, rememberList } from '../../../../../shared/domain/membership/platform-lists.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const school = buildSchool({
  classes: [aStaffroom(), aClass('5А'), aClass('5Б')],
  persons: [
    ...['a', 'b', 'c'].map((id) => aPerson({ id, classId: 'class-5А' })),
    ...['d', 'e'].map((id) => aPerson({ id, classId: 'class-5Б' })),
    aPerson({ id: 'mother', category: 'guardian', childIds: ['a'] }),
  ],
});

describe('lists of members', () => {
  it('tells a class from the school by the people', () => {
    const placeOf = (...memberIds: readonly string[]) =>
      [...rememberList(school, { memberIds, strangers: 0 }, '2026-11-14').platformLists.values()][0]?.place;
    expect(placeOf('a', 'b', 'mother')).toBe('class-5А');
    expect(placeOf('a', 'b', 'd', 'e')).toBe('school');
  });

  it('tells what changed since the last list of the same place alone, and keeps no stranger', () => {
    const first = { memberIds: ['a', 'b'], strangers: 2 };
    expect(changesSince(school, first)).toBeNull();
    const kept = rememberList(school, first, '2026-11-14');
    expect([...kept.platformLists.values()]).toEqual([
      { id: 'members-class-5А', place: 'class-5А', on: '2026-11-14', memberIds: ['a', 'b'], strangers: 2 },
    ]);
    expect(changesSince(kept, { memberIds: ['d', 'e'], strangers: 0 })).toBeNull();
    expect(changesSince(kept, { memberIds: ['b', 'c'], strangers: 0 })).toEqual({
      place: 'class-5А',
      on: '2026-11-14',
      added: ['c'],
      gone: ['a'],
      strangersBefore: 2,
    });
  });

  it('puts the new list in place of the old one, and changes nothing for the same list of the same day', () => {
    const kept = rememberList(school, { memberIds: ['a', 'b'], strangers: 0 }, '2026-11-14');
    expect(rememberList(kept, { memberIds: ['b', 'a'], strangers: 0 }, '2026-11-14')).toBe(kept);
    const later = rememberList(kept, { memberIds: ['a', 'b', 'c'], strangers: 1 }, '2026-11-21');
    expect(later.platformLists.size).toBe(1);
    expect(rememberList(school, { memberIds: [], strangers: 3 }, '2026-11-21')).toBe(school);
  });
});
