import { expect, it } from 'vitest';
import { printSheets } from '../../../electron/documents/pdf/print-sheets.ts';
import { printInThread } from '../../../electron/documents/pdf/printing-thread.ts';
import { failed } from '../../../shared/domain/result.ts';
import { buildSheets } from '../../../shared/views/sheets/build-sheets.ts';
import { planSheets, usualOrder } from '../../../shared/views/sheets/plan-sheets.ts';
import { unwrap } from '../../support/a-base.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../support/school-builder.ts';

const today = '2026-11-21';

const sheetsFor = (people: number) => {
  const persons = Array.from({ length: people }, () => aPerson({ classId: 'class-5А' }));
  const school = buildSchool({ classes: [aClass('5А')], persons, links: [aLink()] });
  return buildSheets(school, usualOrder, planSheets(school, usualOrder, today), { number: 1, on: today });
};

it('prints in a thread what it prints here, and tells how far it has come', async () => {
  const sheets = sheetsFor(200);
  const told: (readonly [number, number])[] = [];
  const { signal } = new AbortController();
  const there = unwrap(await printInThread(signal)(sheets, (_what, done, total) => told.push([done, total])));
  const here = unwrap(await printSheets(sheets, () => undefined));
  expect([there.pages, there.codesVerified, there.pageOf]).toEqual([
    here.pages,
    here.codesVerified,
    here.pageOf,
  ]);
  expect(there.bytes.byteLength).toBe(here.bytes.byteLength);
  expect(told).toEqual([
    [80, 200],
    [160, 200],
  ]);
});

it('is ended by its signal, before it begins or while it draws', async () => {
  const stop = new AbortController();
  const printing = printInThread(stop.signal)(sheetsFor(3000), () => stop.abort());
  expect(await printing).toEqual(failed({ code: 'work-cancelled' }));
  expect(await printInThread(stop.signal)(sheetsFor(1), () => undefined)).toEqual(
    failed({ code: 'work-cancelled' }),
  );
});
