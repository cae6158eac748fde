import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { OpenBase } from '../../../electron/storage/base-folder.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { keptSteps } from '../../../electron/storage/undo-files.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import { failed } from '../../../shared/domain/result.ts';
import { withRow } from '../../../shared/domain/table.ts';
import { addPerson, anAct, makeBase, open, personIds, unwrap } from '../../support/a-base.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const openNew = async (): Promise<{ readonly folder: string; readonly base: OpenBase }> => {
  const folder = temporaryFolder();
  await makeBase(folder);
  return { folder, base: await open(folder) };
};

const nothingToUndo = { ok: false, failure: { code: 'nothing-to-undo' } };

it('takes steps back one by one, each as a new revision, and says what was taken back', async () => {
  const { base } = await openNew();
  const empty = base.current();
  await addPerson(base, 'a', anAct({ subject: 'первый' }));
  const one = base.current();
  await addPerson(base, 'b', anAct({ subject: 'второй' }));
  expect(await base.undo()).toMatchObject({ ok: true, value: { subject: 'второй' } });
  expect(base.current()).toEqual(one);
  expect(await base.undo()).toMatchObject({ ok: true, value: { subject: 'первый' } });
  expect(base.current()).toEqual(empty);
  expect(base.revision()).toBe(4);
  expect(await base.undo()).toEqual(nothingToUndo);
  await base.close();
});

it('goes on after reopening, with removed rows and changed cards back in their places', async () => {
  const { folder, base } = await openNew();
  for (const id of ['a', 'b', 'c']) await addPerson(base, id);
  const before = base.current();
  const persons = new Map(before.persons);
  persons.delete('b');
  const organisation = { ...before.organisation, city: 'Новый' };
  unwrap(await base.commit(before, { ...before, organisation, persons }, anAct()));
  await base.close();
  const again = await open(folder);
  expect(personIds(again)).toEqual(['a', 'c']);
  unwrap(await again.undo());
  expect(again.current()).toEqual(before);
  expect(personIds(again)).toEqual(['a', 'b', 'c']);
  await again.close();
  expect(checkBase(unwrap(await inspectBase(folder))).problems).toEqual([]);
});

it('makes no step of an act that changes no row', async () => {
  const { folder, base } = await openNew();
  await addPerson(base, 'a', anAct({ subject: 'люди' }));
  expect(unwrap(await base.note(anAct({ kind: 'report-made' })))).toBe(2);
  expect(await base.undo()).toMatchObject({ ok: true, value: { subject: 'люди' } });
  expect(await base.undo()).toEqual(nothingToUndo);
  await base.close();
  // What takes the undoing back.
  expect(readdirSync(join(folder, 'undo'))).toEqual(['3.json']);
});

it('keeps the last steps, and no more', async () => {
  const { folder, base } = await openNew();
  const last = keptSteps + 3;
  for (let number = 1; number <= last; number += 1) await addPerson(base, `p${number}`);
  await base.close();
  expect(readdirSync(join(folder, 'undo'))).toHaveLength(keptSteps);
  const again = await open(folder);
  for (let number = last; number > 3; number -= 1) unwrap(await again.undo());
  expect(await again.undo()).toEqual(nothingToUndo);
  expect(personIds(again)).toEqual(['p1', 'p2', 'p3']);
  await again.close();
});

it('is not misled by the step of a change that never came to be', async () => {
  const { folder, base } = await openNew();
  await addPerson(base, 'a');
  await base.close();
  // As after a crash between the step and the base: a step of revision 2, which the base does not name.
  writeFileSync(join(folder, 'undo', '2.json'), '{"revision":2');
  const again = await open(folder);
  unwrap(await again.note(anAct({ kind: 'report-made' })));
  unwrap(await again.undo());
  expect(personIds(again)).toEqual([]);
  await again.close();
});

it('does not take back by a damaged step, and the check names it', async () => {
  const { folder, base } = await openNew();
  const school = base.current();
  await addPerson(base, 'a');
  // The newest step travels in the base until its file is there.
  await base.settled();
  unwrap(await base.note(anAct({ kind: 'report-made' })));
  await base.close();
  writeFileSync(join(folder, 'undo', '1.json'), '{"revision":1,"act":{}}');
  const again = await open(folder);
  expect(await again.undo()).toEqual(failed({ code: 'step-unreadable' }));
  unwrap(
    await again.commit(
      again.current(),
      { ...again.current(), classes: withRow(school.classes, aNewClass) },
      anAct(),
    ),
  );
  unwrap(await again.undo());
  expect(await again.undo()).toEqual(failed({ code: 'step-unreadable' }));
  expect(personIds(again)).toEqual(['a']);
  await again.close();
  expect(checkBase(unwrap(await inspectBase(folder))).problems).toEqual([
    { code: 'step-unreadable', revision: 1 },
  ]);
});

const aNewClass = { id: 'c9', kind: 'class', label: '9Б', schoolYear: '2026/27' } as const;

it('does again what was taken back, step by step and after reopening, until something else is changed', async () => {
  const { folder, base } = await openNew();
  await addPerson(base, 'a', anAct({ subject: 'первый' }));
  await addPerson(base, 'b', anAct({ kind: 'roster-imported', subject: 'второй' }));
  const both = base.current();
  unwrap(await base.undo());
  unwrap(await base.undo());
  expect(await base.redo()).toMatchObject({ ok: true, value: { subject: 'первый' } });
  await base.close();
  const again = await open(folder);
  expect(await again.nextStep()).toMatchObject({ subject: 'второй' });
  expect(await again.redo()).toMatchObject({ ok: true, value: { subject: 'второй' } });
  expect(again.current()).toEqual(both);
  expect(await again.redo()).toEqual(failed({ code: 'nothing-to-redo' }));
  // A redone step is a step: back and forth as often as wanted.
  unwrap(await again.undo());
  expect(personIds(again)).toEqual(['a']);
  await addPerson(again, 'c');
  expect(await again.redo()).toEqual(failed({ code: 'nothing-to-redo' }));
  unwrap(await again.undo());
  unwrap(await again.undo());
  expect(personIds(again)).toEqual([]);
  await again.close();
  expect(checkBase(unwrap(await inspectBase(folder))).problems).toEqual([]);
});
