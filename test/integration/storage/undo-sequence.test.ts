// A thousand random acts of every kind on every table, taken back and done again in between and after reopening.
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { createBase, type OpenBase } from '../../../electron/storage/base-folder.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { keptSteps } from '../../../electron/storage/undo-files.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import { madeUpBase } from '../../../shared/application/made-up/made-up-base.ts';
import { differenceBetween, isNoDifference } from '../../../shared/domain/base/difference.ts';
import { actKinds } from '../../../shared/domain/base/journal.ts';
import { type School, tableNames } from '../../../shared/domain/school.ts';
import { anAct, baseServices, open, unwrap } from '../../support/a-base.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ACTS = 1000;

/** A sequence that is the same in every run. */
const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
};

type Roll = ReturnType<typeof dice>;
type Rows = ReadonlyMap<string, { readonly id: string }>;

/** Rows removed, put back from another state, moved to the end. */
const shuffled = (rows: Rows, earlier: Rows, roll: Roll): Rows => {
  const next = new Map(rows);
  for (let count = roll(3); count >= 0; count -= 1) {
    const from = [...(roll(2) === 0 ? rows : earlier).values()];
    const row = from[roll(from.length)];
    if (!row) continue;
    next.delete(row.id);
    if (roll(4) > 0) next.set(row.id, row);
  }
  return next;
};

const randomChange = (school: School, earlier: School, roll: Roll): School => {
  const { organisation, ...tables } = school;
  // The day's snapshot is the store's own: it puts back what is taken out of there.
  const names = tableNames.filter((name) => name !== 'snapshots' && roll(4) === 0);
  const changed = names.map((name) => [name, shuffled(tables[name], earlier[name], roll)]);
  const city = roll(5) === 0 ? { ...organisation, city: `Город ${roll(100)}` } : organisation;
  return { ...school, ...Object.fromEntries(changed), organisation: city };
};

const expectSame = (base: OpenBase, state: School | undefined): void => {
  if (!state) throw new Error('the model has no such state');
  expect(differenceBetween(base.current(), state, isDeepStrictEqual)).toEqual({ tables: {} });
};

it('leaves every state as it was, forwards and backwards, and the journal whole', async () => {
  const folder = temporaryFolder();
  let id = 0;
  const services = baseServices();
  const first = madeUpBase(services.clock, { next: () => `id-${++id}` });
  unwrap(await createBase(folder, first, services));
  let base = await open(folder);
  const roll = dice(20_261_121);
  const kinds = actKinds.filter((kind) => kind !== 'data-destroyed');
  const [undone, redone]: [School[], School[]] = [[], []];
  const done = { change: 0, undo: 0, redo: 0, refused: 0, reopen: 0 };

  const change = async (): Promise<void> => {
    const before = base.current();
    const next = randomChange(before, undone[roll(undone.length)] ?? first, roll);
    if (isNoDifference(differenceBetween(next, before, isDeepStrictEqual))) return;
    const kind = kinds[roll(kinds.length)] ?? 'members-matched';
    try {
      unwrap(await base.commit(before, next, anAct({ kind })));
    } catch (error) {
      // A row that others name cannot go alone: nothing has changed.
      expect(String(error)).toContain('names missing rows');
      done.refused += 1;
      return expectSame(base, before);
    }
    done.change += 1;
    undone.push(before);
    undone.splice(0, undone.length - keptSteps);
    redone.length = 0;
  };
  const step = async (name: 'undo' | 'redo', from: School[], to: School[]): Promise<void> => {
    const before = base.current();
    const taken = await base[name]();
    expect(taken.ok, `${name} ${JSON.stringify(done)} ${undone.length} ${redone.length}`).toBe(
      from.length > 0,
    );
    if (!taken.ok) return;
    expectSame(base, from.pop());
    to.push(before);
    done[name] += 1;
  };
  const reopen = async (): Promise<void> => {
    const before = base.current();
    await base.close();
    base = await open(folder);
    expectSame(base, before);
    done.reopen += 1;
  };

  for (let acts = 0; acts < ACTS; acts += 1) {
    const which = roll(100);
    if (which < 55) await change();
    else if (which < 80) await step('undo', undone, redone);
    else if (which < 98) await step('redo', redone, undone);
    else await reopen();
  }
  while (undone.length > 0) await step('undo', undone, redone);
  expect(await base.undo()).toMatchObject({ failure: { code: 'nothing-to-undo' } });
  expect(await base.journalBreak()).toBe(null);
  await base.close();
  expect(checkBase(unwrap(await inspectBase(folder))).problems).toEqual([]);
  console.log(`  ${ACTS} random acts: ${JSON.stringify(done)}`);
  expect(Math.min(done.change, done.undo, done.redo, done.reopen)).toBeGreaterThan(10);
});
