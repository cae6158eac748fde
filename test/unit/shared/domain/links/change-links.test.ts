import { describe, expect, it } from 'vitest';
import {
  changeLink,
  markMoved,
  oldPlatformLinks,
  outdateLinks,
} from '../../../../../shared/domain/links/change-links.ts';
import { linkState } from '../../../../../shared/domain/links/invite-link.ts';
import { movingView } from '../../../../../shared/views/invitations/moving.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const today = '2026-11-21';
const joined = { state: 'joined', on: '2026-10-01', source: 'members' } as const;
const school = buildSchool({
  classes: [aClass('5А')],
  persons: [
    aPerson({ id: 'here', classId: 'class-5А', states: [{ ...joined, platform: 'max' }] }),
    aPerson({ id: 'there', classId: 'class-5А', states: [{ ...joined, platform: 'vk' }] }),
    aPerson({
      id: 'slip',
      classId: 'class-5А',
      states: [{ state: 'invited', on: '2026-09-20', source: 'batch', batchId: 'b' }, joined],
    }),
    aPerson({ id: 'unknown', classId: 'class-5А', states: [joined] }),
    aPerson({ id: 'waiting', classId: 'class-5А' }),
  ],
  links: [aLink({ id: 'max' }), aLink({ id: 'vk', platform: 'vk' }), aLink({ id: 'odd', platform: null })],
  batches: [
    {
      id: 'b',
      number: 1,
      on: '2026-09-20',
      layout: 'slips',
      codesVerified: 1,
      slips: [{ number: 1, personId: 'slip', classId: 'class-5А', role: 'student', linkId: 'vk' }],
    },
  ],
});

describe('the move to another platform', () => {
  it('finds the links of the platform before, and outdates them once', () => {
    const ids = oldPlatformLinks(school).map(({ id }) => id);
    expect(ids).toEqual(['vk']);
    const next = outdateLinks(school, ids, today, 'прежняя');
    expect(next.count).toBe(1);
    expect([...next.school.links.values()].map(linkState)).toEqual(['active', 'outdated', 'active']);
    expect(outdateLinks(next.school, ids, today, 'прежняя').count).toBe(0);
  });

  it('knows who has moved by what was written, or by the link of the slip', () => {
    expect(movingView(school, [])).toMatchObject({ joined: 4, moved: 1, elsewhere: 2, unknown: 1 });
    expect(movingView(school, []).rows).toMatchObject([{ label: '5А', role: 'student', joined: 4 }]);
  });

  it('marks those who have joined, and nobody else', () => {
    const next = markMoved(school, [...school.persons.values()], today);
    expect(next.count).toBe(3);
    expect(movingView(next.school, [])).toMatchObject({ joined: 4, moved: 4 });
    expect(next.school.persons.get('waiting')?.states).toEqual([]);
  });
});

describe('changing a link', () => {
  it('takes a last day away again', () => {
    const change = { linkId: 'max', platform: 'max', source: 'рукой' } as const;
    const dated = changeLink(school, { ...change, validUntil: '2026-12-31' });
    expect(dated?.links.get('max')).toMatchObject({ validUntil: '2026-12-31', source: 'рукой' });
    const bare = dated && changeLink(dated, { ...change, validUntil: null });
    expect(bare?.links.get('max')).not.toHaveProperty('validUntil');
    expect(changeLink(school, { ...change, linkId: 'gone', validUntil: null })).toBeNull();
  });
});
