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
import { dice, type Roll } from '../../support/dice.ts';
import { randomUseCases } from '../../support/random-use-cases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ROW_ACTS = 1000;
const USE_CASES = 220;

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

type Walk = {
  readonly base: () => OpenBase;
  readonly roll: Roll;
  readonly acts: number;
  /** Changes the base or leaves it as it is. */
  readonly change: (undone: readonly School[]) => Promise<void>;
  readonly reopen: () => Promise<void>;
};

/** Changes, takes back and does again at random, and holds every state against what it was. */
const walk = async ({ base, roll, acts, change, reopen }: Walk) => {
  const [undone, redone]: [School[], School[]] = [[], []];
  const done = { change: 0, nothing: 0, undo: 0, redo: 0, reopen: 0 };
  const step = async (name: 'undo' | 'redo', from: School[], to: School[]): Promise<void> => {
    const before = base().current();
    const taken = await base()[name]();
    expect(taken.ok, `${name} ${JSON.stringify(done)} ${undone.length} ${redone.length}`).toBe(
      from.length > 0,
    );
    if (!taken.ok) return;
    expectSame(base(), from.pop());
    to.push(before);
    done[name] += 1;
  };
  for (let act = 0; act < acts; act += 1) {
    const which = roll(100);
    const before = base().current();
    if (which < 55) {
      await change(undone);
      if (base().current() === before) done.nothing += 1;
      else {
        done.change += 1;
        undone.push(before);
        undone.splice(0, undone.length - keptSteps);
        redone.length = 0;
      }
    } else if (which < 80) await step('undo', undone, redone);
    else if (which < 98) await step('redo', redone, undone);
    else {
      await reopen();
      expectSame(base(), before);
      done.reopen += 1;
    }
  }
  while (undone.length > 0) await step('undo', undone, redone);
  expect(await base().undo()).toMatchObject({ failure: { code: 'nothing-to-undo' } });
  while (redone.length > 0) await step('redo', redone, undone);
  expect(await base().redo()).toMatchObject({ failure: { code: 'nothing-to-redo' } });
  expect(await base().journalBreak()).toBe(null);
  expect(Math.min(done.change, done.undo, done.redo, done.reopen)).toBeGreaterThan(5);
  return done;
};

/** The made-up school's base, and how it is closed and opened again. */
const madeUp = async (seed: number) => {
  const folder = temporaryFolder();
  const services = baseServices();
  let id = 0;
  unwrap(await createBase(folder, madeUpBase(services.clock, { next: () => `id-${++id}` }), services));
  let base = await open(folder);
  const close = async (): Promise<void> => {
    await base.close();
    expect(checkBase(unwrap(await inspectBase(folder))).problems).toEqual([]);
  };
  const reopen = async (): Promise<void> => {
    await base.close();
    base = await open(folder);
  };
  return { base: () => base, clock: services.clock, roll: dice(seed), reopen, close };
};

it('leaves every state as it was, whatever rows an act changes, forwards and backwards', async () => {
  const { base, roll, reopen, close } = await madeUp(20_261_121);
  const first = base().current();
  const kinds = actKinds.filter((kind) => kind !== 'data-destroyed');
  const change = async (undone: readonly School[]): Promise<void> => {
    const before = base().current();
    const next = randomChange(before, undone[roll(undone.length)] ?? first, roll);
    if (isNoDifference(differenceBetween(next, before, isDeepStrictEqual))) return;
    try {
      unwrap(
        await base().commit(before, next, anAct({ kind: kinds[roll(kinds.length)] ?? 'members-matched' })),
      );
    } catch (error) {
      // A row that others name cannot go alone: nothing has changed.
      expect(String(error)).toContain('names missing rows');
    }
  };
  const done = await walk({ base, roll, acts: ROW_ACTS, change, reopen });
  await close();
  console.log(`  ${ROW_ACTS} random acts: ${JSON.stringify(done)}`);
});

it('takes back and does again all that the window and the command line do, in any order', async () => {
  const { base, clock, roll, reopen, close } = await madeUp(8);
  const cases = Object.entries(randomUseCases(base, clock, roll));
  const times = new Map(cases.map(([name]) => [name, 0]));
  const change = async (): Promise<void> => {
    const before = base().current();
    // What finds nothing to do on the rows that the dice chose is followed by another.
    for (let tries = 0; tries < 10 && base().current() === before; tries += 1) {
      const [name = '', run] = cases[roll(cases.length)] ?? [];
      const done = await run?.();
      const isChanged = base().current() !== before;
      expect(done?.ok || !isChanged, name).toBe(true);
      if (isChanged) times.set(name, (times.get(name) ?? 0) + 1);
    }
  };
  const done = await walk({ base, roll, acts: USE_CASES, change, reopen });
  await close();
  console.log(`  ${USE_CASES} random use cases: ${JSON.stringify(done)}, of ${cases.length} kinds`);
  expect([...times].filter(([, count]) => count === 0)).toEqual([]);
});
