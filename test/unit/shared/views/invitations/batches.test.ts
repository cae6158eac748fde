import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../../shared/domain/batch.ts';
import { annulmentRows } from '../../../../../shared/views/invitations/annulment-view.ts';
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
});
