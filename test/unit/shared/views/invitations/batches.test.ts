import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../../shared/domain/batches/batch.ts';
import { annulLinks } from '../../../../../shared/domain/links/annul-links.ts';
import { annulledRows, annulmentRows } from '../../../../../shared/views/invitations/annulment-view.ts';
import { audienceIds } from '../../../../../shared/views/invitations/audience.ts';
import { batchList } from '../../../../../shared/views/invitations/batch-list.ts';
import { planView } from '../../../../../shared/views/invitations/plan-view.ts';
import { usualOrder } from '../../../../../shared/views/sheets/plan-sheets.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const today = '2026-11-21';

const slip = (number: number, personId: string) => ({
  number,
  personId,
  classId: 'class-5А',
  role: 'student' as const,
  linkId: null,
});

const batch = (own: Partial<Batch> = {}): Batch => ({
  id: 'batch-1',
  number: 1,
  on: '2026-11-10',
  layout: 'slips',
  slips: [slip(1, 'late'), slip(2, 'early'), slip(3, 'waiting')],
  codesVerified: 3,
  ...own,
});

const inClass = { classId: 'class-5А' };
const school = buildSchool({
  classes: [aClass('5А'), aClass('11Б')],
  persons: [
    aPerson({
      id: 'late',
      ...inClass,
      states: [
        { state: 'invited', on: '2026-11-10', source: 'batch' },
        { state: 'joined', on: '2026-11-12', source: 'members' },
        { state: 'confirmed', on: '2026-11-14', source: 'members' },
      ],
    }),
    aPerson({
      id: 'early',
      ...inClass,
      states: [{ state: 'joined', on: '2026-11-01', source: 'members' }],
    }),
    aPerson({ id: 'waiting', ...inClass }),
    aPerson({ id: 'without', ...inClass }),
  ],
  batches: [batch(), batch({ id: 'batch-2', number: 2, layout: 'poster', slips: [] })],
  links: [
    aLink({ id: 'used', addedOn: '2026-10-01' }),
    aLink({ id: 'other', classId: 'class-11Б', addedOn: '2026-10-01' }),
    aLink({ id: 'vk', classId: 'class-11Б', platform: 'vk', addedOn: '2026-05-01' }),
  ],
});

describe('batchList', () => {
  it('counts who joined since the batch, the newest batch first', () => {
    expect(batchList(school, today).map(({ number }) => number)).toEqual([2, 1]);
    expect(batchList(school, today)[1]).toMatchObject({
      people: 3,
      joinedSince: 1,
      waiting: 1,
      classes: ['5А'],
    });
  });
});

describe('audienceIds', () => {
  const nobody = { batchId: null, personIds: null };

  it('tells people with a sheet from people without one, leaving out who has joined', () => {
    expect(audienceIds(school, 'everyone', nobody)).toBeUndefined();
    expect(audienceIds(school, 'withSheet', nobody)).toEqual(new Set(['waiting']));
    expect(audienceIds(school, 'withoutSheet', nobody)).toEqual(new Set(['without']));
  });

  it('keeps to the people of a batch, or to named ones', () => {
    const ofBatch = audienceIds(school, 'everyone', { batchId: 'batch-1', personIds: null });
    expect(ofBatch).toEqual(new Set(['late', 'early', 'waiting']));
    const named = audienceIds(school, 'withSheet', { batchId: null, personIds: ['without', 'waiting'] });
    expect(named).toEqual(new Set(['waiting']));
  });

  it('makes sheets for those people alone', () => {
    const personIds = new Set(['waiting']);
    const plan = planView(school, { ...usualOrder, personIds }, today);
    expect(plan).toMatchObject({
      people: 1,
      groups: [{ label: '5А', role: 'student', people: 1 }],
      skipped: [],
    });
    expect(planView(school, usualOrder, today)).toMatchObject({
      people: 2,
      skipped: [{ people: 2 }],
    });
  });
});

describe('annulmentRows', () => {
  const idsOf = (list: Parameters<typeof annulmentRows>[1], days = 30): readonly string[] =>
    annulmentRows(school, list, days, today).map(({ id }) => id);

  it('lists links by which nobody came, of last year, of the other platform, or all in force', () => {
    expect(idsOf('unclaimed')).toEqual(['other', 'vk']);
    expect(idsOf('unclaimed', 100)).toEqual(['vk']);
    expect(idsOf('lastYear')).toEqual(['vk']);
    expect(idsOf('platform')).toEqual(['vk']);
    expect(idsOf('all')).toEqual(['used', 'other', 'vk']);
  });

  it('lists links of one person who left or changed the class, and of a closed class', () => {
    const child = aPerson({ id: 'child', classId: 'class-11Б' });
    const parent = { category: 'guardian' as const, childIds: ['child', 'gone'] };
    const left = buildSchool({
      classes: [aClass('5А'), aClass('11Б'), aClass('9В', { kind: 'closed' })],
      persons: [
        child,
        aPerson({ id: 'gone', classId: 'class-5А', leftOn: '2026-11-01' }),
        aPerson({ id: 'here', classId: 'class-5А' }),
        aPerson({ id: 'parent', ...parent }),
        aPerson({ id: 'unknown', category: 'guardian' }),
      ],
      links: [
        aLink({ id: 'of-gone', personId: 'gone' }),
        aLink({ id: 'of-here', personId: 'here' }),
        aLink({ id: 'of-moved', personId: 'child' }),
        aLink({ id: 'of-gone-child', personId: 'parent', role: 'guardian' }),
        aLink({ id: 'of-child', personId: 'parent', role: 'guardian', classId: 'class-11Б' }),
        aLink({ id: 'of-unknown', personId: 'unknown', role: 'guardian' }),
        aLink({ id: 'of-class' }),
        aLink({ id: 'of-closed', classId: 'class-9В' }),
      ],
    });
    const gone = annulmentRows(left, 'gone', 30, today).map(({ id }) => id);
    expect(new Set(gone)).toEqual(new Set(['of-gone', 'of-moved', 'of-gone-child', 'of-closed']));
  });
});

describe('annulledRows', () => {
  it('keeps annulled links with their reason, those still open on the platform first', () => {
    const ids = ['task-1', 'task-2'];
    const nextId = (): string => ids.shift() ?? '';
    const annulled = annulLinks(school, ['used', 'vk'], { on: today, reason: 'не востребована', nextId });
    if (!annulled.ok) throw new Error('not annulled');
    const [first] = annulled.value.tasks.values();
    const tasks = new Map(annulled.value.tasks);
    if (first) tasks.set(first.id, { ...first, doneOn: today });
    const rows = annulledRows({ ...annulled.value, tasks });
    expect(rows.map(({ id, reason, doneOn }) => [id, reason, doneOn])).toEqual([
      ['vk', 'не востребована', null],
      ['used', 'не востребована', today],
    ]);
  });
});
