import { expect, test } from 'vitest';
import { backgroundThread } from '../../../electron/background/background-thread.ts';
import { withChanges } from '../../../shared/views/import-preview/plan-changes.ts';
import { unwrap } from '../../support/a-base.ts';
import { aPerson, aStaffroom, buildSchool } from '../../support/school-builder.ts';

const TODAY = '2026-11-21';
const school = buildSchool({ classes: [aStaffroom()], persons: [aPerson({ id: 'one' })] });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const given = { corrections: {}, school, revision: 4, today: TODAY, again: false };

test('a roster is held, planned and planned again as corrected', async () => {
  const thread = backgroundThread();
  const roster = 'ФИО;Группа здоровья;Отделение\nСемёнов Иван Петрович;1;5А\n';
  expect(await thread.run('hold', { name: 'а.csv', bytes: bytesOf(roster) }, 'а.csv')).toMatchObject({
    ok: true,
  });
  const first = await thread.run('plan', given, 'а.csv');
  expect(first).toMatchObject({
    ok: true,
    value: { ok: true, value: { plan: null, reading: { category: null } } },
  });
  const corrections = { category: 'student', columns: [{ key: 'Отделение', path: 'classLabel' }] } as const;
  const second = await thread.run('plan', { ...given, corrections }, 'а.csv');
  expect(second).toMatchObject({ ok: true, value: { ok: true, value: { plan: { counts: { create: 1 } } } } });
  const step = await thread.run('step', { leftOut: [] }, 'а.csv');
  expect(step).toMatchObject({ ok: true, value: { revision: 4, counts: { created: 1 } } });
  thread.cancel();
});

test('after a mended cell only what differs is answered, and the base need not be sent again', async () => {
  const thread = backgroundThread();
  const rows = Array.from(
    { length: 40 },
    (_, index) => `Седов${'абвгдежзик'.charAt(index % 10)};${index === 7 ? '' : 'Ян'};5А`,
  );
  const table = ['Фамилия;Имя;Класс', ...rows].join('\n');
  await thread.run('hold', { name: 'г.csv', bytes: bytesOf(table) }, 'г.csv');
  const first = unwrap(unwrap(await thread.run('plan', given, 'г.csv')));
  const cells = [{ sheet: 'г', row: 9, column: 1, text: 'Ян' }];
  const mended = { ...given, corrections: { cells } };
  const next = unwrap(unwrap(await thread.run('plan', { ...mended, school: null, again: true }, 'г.csv')));
  const whole = unwrap(unwrap(await thread.run('plan', mended, 'г.csv')));
  if (!('plan' in first && first.plan && 'changes' in next && 'plan' in whole)) throw new Error('no plans');
  expect(next.changes.placed.length).toBeLessThan(5);
  expect(withChanges(first.plan, next.changes)).toEqual(whole.plan);
  thread.cancel();
});

test('work that is cancelled ends as a value, and the next work starts anew', async () => {
  const thread = backgroundThread();
  const rows = Array.from({ length: 20_000 }, (_, index) => `Петров Пётр ${index};5А`);
  await thread.run('hold', { name: 'б.csv', bytes: bytesOf(['ФИО;Класс', ...rows].join('\n')) }, 'б.csv');
  const planning = thread.run('plan', given, 'б.csv');
  thread.cancel();
  expect(await planning).toEqual({ ok: false, failure: { code: 'work-cancelled' } });
  const after = await thread.run('plan', given, 'б.csv');
  expect(after).toMatchObject({ ok: true, value: { ok: false, failure: { code: 'file-put-away' } } });
  thread.cancel();
});

test('work that takes too long is ended', async () => {
  const thread = backgroundThread(0.001);
  const answer = await thread.run('hold', { name: 'в.csv', bytes: bytesOf('а') }, 'в.csv');
  expect(answer).toMatchObject({ ok: false, failure: { code: 'file-too-slow', file: 'в.csv' } });
});

test('a list from the platform is read from a text and from a file', async () => {
  const thread = backgroundThread();
  const named = buildSchool({
    persons: [
      aPerson({ id: 'one', name: { surname: 'Семёнов', givenName: 'Иван', patronymic: 'Петрович' } }),
    ],
  });
  const list = { school: named, today: TODAY };
  const pasted = { name: 'список', bytes: bytesOf('Иван Семёнов\nГость Ночной') };
  const fromText = await thread.run('holdList', { ...list, source: pasted }, 'список');
  expect(fromText).toMatchObject({
    value: { value: { matched: [{ personId: 'one' }], strangers: [{ line: 2 }] } },
  });
  const source = { name: 'список.csv', bytes: bytesOf('Имя участника;Роль\nИван Семёнов;ученик\n') };
  const fromFile = await thread.run('holdList', { ...list, source }, 'список.csv');
  expect(fromFile).toMatchObject({ value: { value: { matched: [{ personId: 'one' }], strangers: [] } } });
  thread.cancel();
});
