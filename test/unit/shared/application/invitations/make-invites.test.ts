import { describe, expect, it } from 'vitest';
import {
  type InviteServices,
  makeInvites,
} from '../../../../../shared/application/invitations/make-invites.ts';
import type { Act } from '../../../../../shared/domain/base/journal.ts';
import { failed, ok } from '../../../../../shared/domain/result.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { usualOrder } from '../../../../../shared/views/sheets/plan-sheets.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const school = buildSchool({
  classes: [aClass('5А')],
  persons: [aPerson({ id: 'a', classId: 'class-5А' })],
  links: [aLink({ url: 'https://max.ru/join/one' })],
});

/** What was done, in order. */
const setUp = (own: Partial<InviteServices> = {}) => {
  const done: string[] = [];
  const committed: { school: School; act: Act }[] = [];
  const services: InviteServices = {
    clock: { today: () => '2026-11-21', now: () => '2026-11-21T08:00:00.000Z' },
    ids: { next: () => 'batch-1' },
    progress: () => undefined,
    store: {
      current: () => school,
      revision: () => 1,
      dataRevision: () => 1,
      commit: async (_from, next, act) => {
        done.push('commit');
        committed.push({ school: next, act });
        return ok(2);
      },
      note: async () => {
        throw new Error('not asked for');
      },
      undo: async () => failed({ code: 'nothing-to-undo' }),
    },
    print: async () => {
      done.push('print');
      return ok({
        bytes: new Uint8Array([1]),
        pages: 1,
        pageOf: new Map([[1, 1]]),
        codesVerified: 1,
        missingLetters: '',
        key: null,
      });
    },
    output: {
      write: async (name) => ok(name),
      deliver: async (files, commit) => {
        done.push('stage');
        const stored = await commit();
        if (!stored.ok) return stored;
        done.push('place');
        return ok(files.map(({ name }) => name));
      },
    },
    ...own,
  };
  return { done, committed, services };
};

describe('making invitations', () => {
  it('prints and reads back first, then delivers the file with one change', async () => {
    const { done, committed, services } = setUp();
    const made = await makeInvites(usualOrder, services);
    expect(done).toEqual(['print', 'stage', 'commit', 'place']);
    expect(made).toMatchObject({
      ok: true,
      value: {
        files: ['Партия 1 – листки – 5А – ученик.pdf'],
        slips: [
          { personId: 'a', classLabel: '5А', role: 'student', url: 'https://max.ru/join/one', page: 1 },
        ],
      },
    });
    expect(committed[0]?.act).toEqual({
      kind: 'batch-made',
      subject: '1',
      counts: { slips: 1, pages: 1, codes: 1 },
    });
    expect(committed[0]?.school.persons.get('a')?.states).toHaveLength(1);
  });

  it('delivers nothing when a code does not read back', async () => {
    const { done, services } = setUp({ print: async () => failed({ code: 'code-unreadable', slip: 1 }) });
    expect(await makeInvites(usualOrder, services)).toMatchObject({
      ok: false,
      failure: { code: 'code-unreadable' },
    });
    expect(done).toEqual([]);
  });

  it.each([{ deadline: '2020-01-01' }, { reminders: ['2020-01-01'] }])(
    'refuses a day that is over: %j',
    async (days) => {
      const { done, services } = setUp();
      const made = await makeInvites({ ...usualOrder, ...days }, services);
      expect(made).toEqual({ ok: false, failure: { code: 'day-past', day: '2020-01-01' } });
      expect(done).toEqual([]);
    },
  );

  it('prints nothing when there is nobody to invite', async () => {
    const { done, services } = setUp();
    const made = await makeInvites({ ...usualOrder, roles: ['employee'] }, services);
    expect(made).toMatchObject({ ok: false, failure: { code: 'nobody-to-invite' } });
    expect(done).toEqual([]);
  });
});
