import { describe, expect, it } from 'vitest';
import { moveByHand } from '../../../../../shared/application/change-people.ts';
import { addLink } from '../../../../../shared/application/invitations/add-link.ts';
import {
  type InviteServices,
  makeInvites,
} from '../../../../../shared/application/invitations/make-invites.ts';
import { noteSlips } from '../../../../../shared/application/invitations/note-slips.ts';
import { annulLinks } from '../../../../../shared/domain/links/annul-links.ts';
import { platformRoles } from '../../../../../shared/domain/people/role.ts';
import { ok, type Result } from '../../../../../shared/domain/result.ts';
import { annulmentRows } from '../../../../../shared/views/invitations/annulment-view.ts';
import { queueRows } from '../../../../../shared/views/invitations/reissue-queue.ts';
import { usualOrder } from '../../../../../shared/views/sheets/plan-sheets.ts';
import { memoryStore } from '../../../../support/memory-store.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const pupils = ['moved', 'renamed', 'lost', 'same'] as const;
const order = { on: '2026-11-20', orderNumber: '', orderDate: '' };

const must = async <T>(result: Promise<Result<T>>): Promise<T> => {
  const done = await result;
  if (!done.ok) throw new Error(done.failure.code);
  return done.value;
};

/** A school whose day moves on as the test says. */
const setUp = () => {
  const store = memoryStore(
    buildSchool({
      classes: [aClass('5А'), aClass('6Б'), aClass('7В')],
      persons: [
        ...pupils.map((id) =>
          aPerson({ id, name: { surname: 'Ёлкин', givenName: id, patronymic: '' }, classId: 'class-5А' }),
        ),
        aPerson({ id: 'seventh', classId: 'class-7В' }),
      ],
      links: ['5А', '6Б', '7В'].map((label) => aLink({ id: `link-${label}`, classId: `class-${label}` })),
    }),
  );
  let today = '2026-11-10';

  const clock = { today: () => today, now: () => `${today}T08:00:00.000Z` };
  const made = [0];
  const ids = { next: () => `new-${made.push(0)}` };
  const services: InviteServices = {
    store,
    clock,
    ids,
    progress: () => undefined,
    print: async () =>
      ok({
        bytes: new Uint8Array([1]),
        pages: 1,
        pageOf: new Map(),
        codesVerified: 1,
        missingLetters: '',
        key: null,
      }),
    output: {
      write: async (name) => ok(name),
      deliver: async (files, commit) => {
        const stored = await commit();
        return stored.ok ? ok(files.map(({ name }) => name)) : stored;
      },
    },
  };
  return {
    store,
    services,
    goTo: (day: string) => {
      today = day;
    },
    queue: () => queueRows(store.current(), today).map(({ personId, reasons }) => [personId, ...reasons]),
  };
};

describe('the queue of new sheets', () => {
  it('fills as people move, are renamed, lose a slip and links change, and empties with new sheets', async () => {
    const { store, services, goTo, queue } = setUp();
    await must(makeInvites({ ...usualOrder, perPage: 4 }, services));
    expect(queue()).toEqual([]);

    goTo('2026-11-20');
    const { clock, ids } = services;
    const people = { store, clock, ids };
    await must(moveByHand(['moved'], { kind: 'transfer', classId: 'class-6Б' }, order, people));
    const name = { surname: 'Соснин', givenName: 'renamed', patronymic: '' };
    await must(moveByHand(['renamed'], { kind: 'rename', name }, order, people));
    const slips = [...store.current().batches.values()][0]?.slips ?? [];
    const lost = slips.find(({ personId }) => personId === 'lost');
    const tags = [{ batch: 1, number: lost?.number ?? 0 }];
    await must(noteSlips(tags, { fate: 'lost', on: '2026-11-20' }, { store, clock }));
    const address = `https://max.ru/join/${'n'.repeat(43)}`;
    const place = { classId: 'class-7В', role: 'student', personId: null, chatId: null } as const;
    await must(addLink({ ...place, address, validUntil: null }, people));
    expect(queue()).toContainEqual(['seventh', 'linkReplaced']);
    expect(annulmentRows(store.current(), 'replaced', 0, clock.today()).map(({ id }) => id)).toEqual([
      'link-7В',
    ]);
    const off = { on: '2026-11-20', reason: 'заменена другой ссылкой', nextId: ids.next };
    const annulled = annulLinks(store.current(), ['link-7В'], off);
    if (!annulled.ok) throw new Error(annulled.failure.code);
    const act = { kind: 'links-annulled', subject: '', counts: { links: 1 } } as const;
    await must(store.commit(store.current(), annulled.value, act));
    expect(queue()).toEqual([
      ['lost', 'slipLost'],
      ['renamed', 'nameChanged'],
      ['moved', 'classChanged'],
      ['seventh', 'linkAnnulled'],
    ]);

    const rows = queueRows(store.current(), clock.today());
    expect(new Set(rows.map(({ form }) => form?.perPage))).toEqual(new Set([4]));
    const personIds = new Set(rows.map(({ personId }) => personId));
    const made = await must(makeInvites({ ...usualOrder, roles: [...platformRoles], personIds }, services));
    expect(made.slips.map(({ personId, classLabel }) => `${personId} ${classLabel}`)).toEqual([
      'lost 5А',
      'renamed 5А',
      'moved 6Б',
      'seventh 7В',
    ]);
    expect(made.slips.at(-1)?.url).toBe(address);
    expect(queue()).toEqual([]);
  });
});
