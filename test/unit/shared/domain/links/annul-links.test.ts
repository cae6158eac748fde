import { describe, expect, it } from 'vitest';
import { annulLinks, unclaimedLinks } from '../../../../../shared/domain/links/annul-links.ts';
import { linkState } from '../../../../../shared/domain/links/invite-link.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const joined = (on: string) => [{ state: 'joined' as const, on, source: 'members' as const }];
const classA = aClass('5А');
const link = aLink({ id: 'l1', role: 'student', classId: classA.id, addedOn: '2026-09-01' });
const student = (id: string, states: ReturnType<typeof joined> | [] = []) =>
  aPerson({ category: 'student', id, classId: classA.id, states });
const withPersons = (...persons: ReturnType<typeof student>[]) =>
  buildSchool({ classes: [classA], links: [link], persons });

describe('unclaimed links', () => {
  it('are those by which nobody has come for so many days', () => {
    const school = withPersons(student('s1'));
    expect(unclaimedLinks(school, '2026-10-01', 30)).toEqual([{ link, days: 30 }]);
    expect(unclaimedLinks(school, '2026-09-30', 30)).toEqual([]);
  });

  it('are claimed once somebody of the class and role joins after they were added', () => {
    expect(unclaimedLinks(withPersons(student('s1', joined('2026-09-01'))), '2026-12-01', 30)).toEqual([]);
    expect(unclaimedLinks(withPersons(student('s1', joined('2026-08-31'))), '2026-12-01', 30)).toHaveLength(
      1,
    );
  });

  it("count a guardian by the children's classes", () => {
    const guardianLink = aLink({ role: 'guardian', id: 'l2', classId: classA.id, addedOn: '2026-09-01' });
    const guardian = aPerson({
      category: 'guardian',
      id: 'g1',
      childIds: ['s1'],
      states: joined('2026-09-05'),
    });
    const persons = [student('s1'), guardian];
    const school = buildSchool({ classes: [classA], links: [link, guardianLink], persons });
    expect(unclaimedLinks(school, '2026-12-01', 30).map((found) => found.link.id)).toEqual(['l1']);
  });

  it('stay claimed by a guardian whose child has left the school since', () => {
    const guardianLink = aLink({ role: 'guardian', id: 'l2', classId: classA.id, addedOn: '2026-09-01' });
    const guardian = aPerson({
      category: 'guardian',
      id: 'g1',
      childIds: ['s1'],
      states: joined('2026-09-05'),
    });
    const persons = [{ ...student('s1'), leftOn: '2026-11-01' }, guardian];
    const school = buildSchool({ classes: [classA], links: [guardianLink], persons });
    expect(unclaimedLinks(school, '2026-12-01', 30)).toEqual([]);
  });

  it('of one person look at that person alone', () => {
    const own = { ...link, personId: 's1' };
    const persons = [student('s1'), student('s2', joined('2026-09-05'))];
    const school = buildSchool({ classes: [classA], links: [own], persons });
    expect(unclaimedLinks(school, '2026-12-01', 30)).toHaveLength(1);
  });
});

describe('annulling', () => {
  const annulment = { on: '2026-12-01', reason: 'не востребована', nextId: () => 't1' };

  it('keeps the link with its history and opens a task for the platform', () => {
    const after = annulLinks(withPersons(student('s1')), ['l1'], annulment);
    if (!after.ok) throw new Error(after.failure.code);
    const annulled = after.value.links.get('l1');
    expect(annulled && linkState(annulled)).toBe('annulled');
    expect(annulled?.url).toBe(link.url);
    expect(after.value.tasks.get('t1')).toMatchObject({
      kind: 'annulLink',
      linkId: 'l1',
      openedOn: '2026-12-01',
    });
    expect(unclaimedLinks(after.value, '2026-12-31', 30)).toEqual([]);
  });

  it('refuses one that is unknown or annulled already, and changes nothing', () => {
    const once = annulLinks(withPersons(student('s1')), ['l1'], annulment);
    if (!once.ok) throw new Error(once.failure.code);
    expect(annulLinks(once.value, ['l1'], annulment)).toMatchObject({ failure: { code: 'link-not-active' } });
    expect(annulLinks(once.value, ['nowhere'], annulment)).toMatchObject({
      failure: { code: 'link-not-active' },
    });
  });
});
