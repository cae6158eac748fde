// A year of use on one base: every copy that is kept restores, and equals the state of its day.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createBase, openBase } from '../../../electron/storage/base-folder.ts';
import { restoreBackup } from '../../../shared/application/restore-backup.ts';
import type { School } from '../../../shared/domain/school.ts';
import { addDays, type Day } from '../../../shared/domain/values/calendar.ts';
import { addPerson, anAct, baseServices, smallSchool, unwrap } from '../../support/a-base.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const DAYS = 365;

const sortKeys = (_key: string, value: unknown): unknown => {
  if (value instanceof Map) return [...value.values()];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;
};

/** A school's rows as text, whatever the order of their keys. */
const textOf = (school: School): string => JSON.stringify(school, sortKeys);

/** The parts of two schools' texts that differ: the texts themselves would fill pages. */
const differing = (one: string, other = '{}'): readonly string[] => {
  const [left, right] = [JSON.parse(one), JSON.parse(other)] as readonly Record<string, unknown>[];
  return Object.keys(left ?? {}).filter(
    (name) => JSON.stringify(left?.[name]) !== JSON.stringify(right?.[name]),
  );
};

const servicesOn = (day: Day) =>
  baseServices({ clock: { today: () => day, now: () => `${day}T07:00:00.000Z` } });

it('every copy of a simulated year restores and equals the state of its day', async () => {
  const folder = join(temporaryFolder(), 'base');
  const first = '2026-09-01';
  unwrap(await createBase(folder, smallSchool(), servicesOn(first)));
  const states = new Map<number, string>();
  let opened = 0;
  for (let number = 0; number < DAYS; number += 1) {
    const day = addDays(first, number);
    // Nobody works on Sundays and in July.
    if (number % 7 === 6 || day.startsWith('2027-07')) continue;
    const base = unwrap(await openBase(folder, servicesOn(day)));
    states.set(base.revision(), textOf(base.current()));
    const act = anAct(number % 10 === 0 ? { kind: 'roster-imported' } : {});
    unwrap(await addPerson(base, `p${number}`, act));
    if (number % 5 === 0) unwrap(await base.undo());
    states.set(base.revision(), textOf(base.current()));
    await base.close(true);
    opened += 1;
  }
  const last = servicesOn(addDays(first, DAYS));
  const base = unwrap(await openBase(folder, last));
  const present = textOf(base.current());
  const copies = await base.backups.list();
  for (const copy of copies) {
    const held = unwrap(await base.backups.read(copy.name));
    unwrap(await restoreBackup(copy, held, base));
    expect(differing(textOf(base.current()), states.get(copy.revision)), copy.name).toEqual([]);
    // A copy of the very present makes no step that could be taken back.
    if (differing(textOf(base.current()), present).length > 0) unwrap(await base.undo());
    expect(differing(textOf(base.current()), present), `after ${copy.name}`).toEqual([]);
  }
  await base.close();
  console.log(
    `  ${opened} days of work, ${copies.length} copies kept from ${copies[0]?.day} on: each restored to its day, and taken back`,
  );
  expect(copies.length).toBeGreaterThan(25);
  expect(copies[0]?.day.startsWith('2026-09')).toBe(true);
});
