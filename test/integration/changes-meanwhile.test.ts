// Work that lasts seconds while the administrator goes on working: neither may undo the other.
import { describe, expect, it } from 'vitest';
import { paperWriters } from '../../electron/documents/docx/paper-writers.ts';
import { outputFolder } from '../../electron/files/output-folder.ts';
import { textBytes } from '../../electron/files/text-bytes.ts';
import type { OpenBase } from '../../electron/storage/base-folder.ts';
import { createBase } from '../../electron/storage/base-folder.ts';
import { markByHand } from '../../shared/application/change-people.ts';
import { commitImport, planImport } from '../../shared/application/importing/import-roster.ts';
import { annulUnclaimed } from '../../shared/application/invitations/annul-links.ts';
import {
  draftInvites,
  issueInvites,
  makeInvites,
} from '../../shared/application/invitations/make-invites.ts';
import { makeReport } from '../../shared/application/reports/make-report.ts';
import { failed, ok } from '../../shared/domain/result.ts';
import { withRow } from '../../shared/domain/table.ts';
import { usualOrder } from '../../shared/views/sheets/plan-sheets.ts';
import { addPerson, anAct, baseServices, open, unwrap } from '../support/a-base.ts';
import { aClass, aLink, aPerson, buildSchool } from '../support/school-builder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { clock } = baseServices();

const school = buildSchool({
  classes: [aClass('5А')],
  persons: ['a', 'b'].map((id) => aPerson({ id, classId: 'class-5А' })),
  links: [aLink()],
});

const openSchool = async (): Promise<OpenBase> => {
  const folder = temporaryFolder();
  unwrap(await createBase(folder, school, baseServices()));
  return open(folder);
};

let lastId = 0;
const ids = { next: () => `new-${++lastId}` };

const refuse = async (store: OpenBase, id: string): Promise<void> => {
  const mark = { kind: 'state', state: 'refused', on: '2026-11-12' } as const;
  unwrap(await markByHand([id], mark, { store, clock, ids }));
};

const stateOf = (base: OpenBase, id: string): string | undefined =>
  base.current().persons.get(id)?.states.at(-1)?.state;

const printed = ok({
  bytes: new Uint8Array([1]),
  pages: 1,
  pageOf: new Map([
    [1, 1],
    [2, 1],
  ]),
  codesVerified: 2,
  missingLetters: '',
  key: null,
});

/** A folder that takes its time: something is done to the base before the files are in place. */
const slowFolder = (meanwhile: () => Promise<void>) => {
  const folder = outputFolder(temporaryFolder());
  return {
    ...folder,
    deliver: async (...[files, commit]: Parameters<typeof folder.deliver>) => {
      await meanwhile();
      return folder.deliver(files, commit);
    },
  };
};

describe('a change made meanwhile', () => {
  it('stands after a report was written', async () => {
    const store = await openSchool();
    const writeBook = async (): Promise<Uint8Array> => {
      await refuse(store, 'a');
      return new Uint8Array([1]);
    };
    const output = outputFolder(temporaryFolder());
    const made = await makeReport(
      { store, clock, ids, user: 'sosnin', output, textBytes, writeBook, writePage: writeBook },
      { day: '2026-11-12', book: 'отчёт.xlsx', page: null },
    );
    expect(made.ok).toBe(true);
    expect(stateOf(store, 'a')).toBe('refused');
    await store.close();
  });

  it('stands after links were annulled', async () => {
    const store = await openSchool();
    const write = async (): Promise<Uint8Array> => new Uint8Array([1]);
    const book = async (): Promise<Uint8Array> => {
      await refuse(store, 'a');
      return write();
    };
    const output = outputFolder(temporaryFolder());
    const made = await annulUnclaimed(30, {
      store,
      clock,
      ids,
      output,
      attachments: store.attachments,
      write: { ...paperWriters, paper: write, book },
    });
    expect(made.ok).toBe(true);
    expect(stateOf(store, 'a')).toBe('refused');
    expect([...store.current().links.values()][0]?.history.at(-1)).toMatchObject({ state: 'annulled' });
    await store.close();
  });

  it('makes a printed batch outdated, which then invites nobody', async () => {
    const store = await openSchool();
    const print = async () => {
      await refuse(store, 'a');
      return printed;
    };
    const output = outputFolder(temporaryFolder());
    const made = await makeInvites(usualOrder, { store, clock, ids, output, print, progress: () => {} });
    expect(made).toEqual(failed({ code: 'plan-outdated' }));
    expect([stateOf(store, 'a'), stateOf(store, 'b')]).toEqual(['refused', undefined]);
    await store.close();
  });

  it.each([
    ['the same person', 'a', failed({ code: 'plan-outdated' }), 'refused'],
    ['another', 'c', ok(expect.anything()), 'invited'],
  ])('to %s while the files of a batch are placed is kept', async (_whom, id, answer, stateOfA) => {
    const store = await openSchool();
    await addPerson(store, 'c');
    const order = { ...usualOrder, personIds: new Set(['a', 'b']) };
    const draft = unwrap(
      await draftInvites(order, { store, clock, print: async () => printed, progress: () => {} }),
    );
    const output = slowFolder(() => refuse(store, id));
    expect(await issueInvites(draft, { store, ids, clock, output, way: 'file' })).toEqual(answer);
    expect([stateOf(store, 'a'), stateOf(store, id)]).toEqual([stateOfA, 'refused']);
    await store.close();
  });
});

it('gives one number to one batch though it was asked for twice at once', async () => {
  const store = await openSchool();
  const poster = { ...usualOrder, layout: 'poster' } as const;
  const draft = unwrap(
    await draftInvites(poster, { store, clock, print: async () => printed, progress: () => {} }),
  );
  const output = outputFolder(temporaryFolder());
  const both = await Promise.all(
    [1, 2].map(() => issueInvites(draft, { store, ids, clock, output, way: 'file' })),
  );
  expect(both.map((one) => one.ok).toSorted()).toEqual([false, true]);
  expect([...store.current().batches.values()].map(({ number }) => number)).toEqual([1]);
  await store.close();
});

it('takes the same change twice without a failure, and makes no second step of it', async () => {
  const store = await openSchool();
  await Promise.all([refuse(store, 'a'), refuse(store, 'a')]);
  expect(store.current().persons.get('a')?.states).toHaveLength(1);
  unwrap(await store.undo());
  expect(await store.undo()).toEqual(failed({ code: 'nothing-to-undo' }));
  await store.close();
});

it('takes a row that was changed and put back for unchanged', async () => {
  const store = await openSchool();
  const before = store.current();
  const a = before.persons.get('a');
  if (!a) throw new Error('no such person');
  await refuse(store, 'a');
  unwrap(await store.undo());
  const next = { ...before, persons: withRow(before.persons, { ...a, email: 'a@example.org' }) };
  expect((await store.commit(before, next, anAct())).ok).toBe(true);
  await store.close();
});

it('carries an import plan out after a report, not after a change of a row', async () => {
  const store = await openSchool();
  const rows = [
    ['Фамилия', 'Имя', 'Класс'],
    ['Ильина', 'Вера', '5А'],
  ];
  const workbook = { format: 'csv', sheets: [{ name: 'Лист1', rows }] } as const;
  const plan = () =>
    unwrap(planImport(workbook, { file: 'ученики.csv', category: 'student' }, { store, clock, ids }));
  const first = plan();
  unwrap(await store.note(anAct({ kind: 'report-made' })));
  expect(await commitImport(first, store)).toEqual(ok(null));
  const second = plan();
  await refuse(store, 'a');
  expect(await commitImport(second, store)).toEqual(failed({ code: 'plan-outdated' }));
  await store.close();
});
