import { expect, it } from 'vitest';
import { tickTasks } from '../../../../shared/application/tick-tasks.ts';
import { openTasksOf } from '../../../../shared/views/duties/open-tasks.ts';
import { memoryStore } from '../../../support/memory-store.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../../support/school-builder.ts';

const clock = { today: () => '2026-11-21', now: () => '2026-11-21T08:00:00.000Z' };
const link = aLink({ id: 'link' });
const person = aPerson({ id: 'person' });

const school = () =>
  buildSchool({
    classes: [aClass('5А')],
    links: [link],
    persons: [person],
    tasks: [
      { id: 'new', kind: 'remove', personId: 'person', openedOn: '2026-11-20' },
      { id: 'old', kind: 'remove', personId: 'person', openedOn: '2026-11-01' },
      { id: 'link', kind: 'annulLink', linkId: 'link', openedOn: '2026-11-10' },
      { id: 'done', kind: 'annulLink', linkId: 'link', openedOn: '2026-11-10', doneOn: '2026-11-11' },
    ],
  });

it('lists what is open, oldest first, with who or what it is about', () => {
  expect(openTasksOf(school())).toMatchObject([
    { kind: 'remove', tasks: [{ id: 'old', since: '01.11.2026' }, { id: 'new' }] },
    { kind: 'annulLink', tasks: [{ sentence: 'Аннулировать ссылку: 5А, ученики', url: link.url }] },
  ]);
});

it('ticks tasks off with the day, as one act, and takes ticks back', async () => {
  const store = memoryStore(school());
  expect(await tickTasks(['new', 'old', 'done', 'new'], true, { store, clock })).toEqual({
    ok: true,
    value: 2,
  });
  expect(store.current().tasks.get('new')?.doneOn).toBe('2026-11-21');
  expect(store.current().tasks.get('done')?.doneOn).toBe('2026-11-11');
  expect(openTasksOf(store.current()).flatMap(({ tasks }) => tasks.map(({ id }) => id))).toEqual(['link']);
  await tickTasks(['new'], false, { store, clock });
  expect(store.current().tasks.get('new')).not.toHaveProperty('doneOn');
  expect(store.acts.map(({ kind, counts }) => [kind, counts['tasks']])).toEqual([
    ['tasks-done', 2],
    ['tasks-reopened', 1],
  ]);
});

it('changes nothing for a task that is not there, or when there is nothing to change', async () => {
  const store = memoryStore(school());
  const refused = await tickTasks(['new', 'nowhere'], true, { store, clock });
  expect(refused).toEqual({ ok: false, failure: { code: 'task-unknown' } });
  expect(await tickTasks(['done'], true, { store, clock })).toEqual({ ok: true, value: 0 });
  expect(store.acts).toEqual([]);
  expect(store.current().tasks.get('new')).not.toHaveProperty('doneOn');
});
