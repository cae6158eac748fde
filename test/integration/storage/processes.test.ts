import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { createBase, openBase } from '../../../electron/storage/base-folder.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import { baseServices, makeBase, open, personIds, quickCost, unwrap } from '../../support/a-base.ts';
import { aClass, aPerson, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Hundreds of processes on a busy machine take their time.
vi.setConfig({ testTimeout: 3_600_000 });

const worker = fileURLToPath(new URL('../../support/base-worker.ts', import.meta.url));

type Ended = { readonly told: readonly string[]; readonly signal: string | null; readonly error: string };

const doneIn = (told: string): number => told.split('\n').filter((words) => words === 'done').length;

type Worker = {
  /** Resolves when everything is loaded and work can begin. */
  readonly ready: Promise<void>;
  /** Lets it begin; with `acts` it is killed at some moment after it has told of so many. */
  readonly run: (acts?: number) => Promise<Ended>;
};

const startWorker = (words: readonly string[]): Worker => {
  const child = spawn(process.execPath, [worker, ...words]);
  let [told, error, isDoomed, doomed] = ['', '', false, Number.POSITIVE_INFINITY];
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (_code, signal) => resolve({ told: told.split('\n').slice(0, -1), signal, error }));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error += text;
  });
  // A worker that was killed takes no more words.
  child.stdin.on('error', () => undefined);
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', async (text: string) => {
      told += text;
      if (told.startsWith('ready')) resolve();
      if (isDoomed || doneIn(told) < doomed || !told.includes('open')) return;
      isDoomed = true;
      await setTimeout(Math.random() * 12);
      child.kill('SIGKILL');
    });
  });
  return {
    ready,
    run: (acts = Number.POSITIVE_INFINITY) => {
      doomed = acts;
      child.stdin.write('go\n');
      return ended;
    },
  };
};

/** What was acknowledged, and what the act under way at the end would have made of it. */
const replay = (before: readonly string[], told: readonly string[]) => {
  let saved = before;
  let meant = before;
  for (const words of told) {
    if (words === 'try undo') meant = saved.slice(0, -1);
    else if (words.startsWith('try ')) meant = [...saved, words.slice(4)];
    else if (words === 'done') saved = meant;
  }
  return { saved, meant };
};

const password = 'лес-озеро-тропа';
const services = baseServices({ passwordCost: quickCost });

/** More under `npm run soak`. */
const times = Number(process.env['SFERUM_ADMIN_SOAK'] ?? 1);

/** Loads the next worker while the present one works: a killed process costs little more than its work. */
const killTest = async (sealed: boolean, kills: number): Promise<string> => {
  const folder = join(temporaryFolder(), 'base');
  const secret = sealed ? ({ kind: 'password', password } as const) : undefined;
  const persons = Array.from({ length: 60 }, (_, number) =>
    aPerson({ id: `p${number}`, classId: 'class-5А' }),
  );
  const school = buildSchool({ classes: [aClass('5А')], persons });
  unwrap(await createBase(folder, school, services, sealed ? password : null));
  const start = (round: number): Worker => startWorker(['work', folder, `r${round}`, sealed ? password : '']);
  let known: readonly string[] = persons.map((person) => person.id);
  let [acts, underWay] = [0, 0];
  let next = start(1);
  for (let round = 1; round <= kills; round += 1) {
    const present = next;
    if (round < kills) next = start(round + 1);
    await present.ready;
    const ended = await present.run(round % 4);
    expect(ended).toMatchObject({ signal: 'SIGKILL', error: '' });
    const { saved, meant } = replay(known, ended.told);
    const base = unwrap(await openBase(folder, services, secret ? { secret } : {}));
    known = personIds(base);
    expect([saved, meant], `round ${round}`).toContainEqual(known);
    expect(await base.journalBreak()).toBe(null);
    await base.close();
    acts += doneIn(ended.told.join('\n'));
    underWay += known.length === saved.length ? 0 : 1;
  }
  expect(checkBase(unwrap(await inspectBase(folder, undefined, secret))).problems).toEqual([]);
  expect(acts).toBeGreaterThan(kills);
  return `${kills} kills, ${acts} acknowledged acts, ${underWay} more found saved, none lost`;
};

it('loses nothing that was acknowledged when the process is killed at any moment', async () => {
  const kills = Math.ceil(250 * times);
  const [plain, encrypted] = await Promise.all([killTest(false, kills), killTest(true, kills)]);
  console.log(`  plain: ${plain}\n  encrypted: ${encrypted}`);
});

it('lets two processes that fight for a base in one at a time, and loses nothing of either', async () => {
  const folder = join(temporaryFolder(), 'base');
  await makeBase(folder);
  const lives = Math.ceil(4 * times);
  const rounds = 25;
  const lane = async (name: string): Promise<readonly Ended[]> => {
    const ends: Ended[] = [];
    for (let life = 1; life <= lives; life += 1) {
      ends.push(await startWorker(['fight', folder, `${name}${life}`, `${rounds}`]).run());
    }
    return ends;
  };
  const ends = (await Promise.all([lane('a'), lane('b')])).flat();
  for (const ended of ends) expect(ended).toMatchObject({ signal: 'SIGKILL', error: '' });
  expect(existsSync(`${folder}.guard`)).toBe(false);
  const base = await open(folder);
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
  const expected = ['a', 'b'].flatMap((name) =>
    numbers(lives).flatMap((life) => numbers(rounds).map((round) => `${name}${life}-${round}`)),
  );
  expect(new Set(personIds(base))).toEqual(new Set(expected));
  expect(base.revision()).toBe(2 * lives * rounds);
  await base.close();
  expect(checkBase(unwrap(await inspectBase(folder))).problems).toEqual([]);
  console.log(
    `  ${2 * lives * rounds} rounds of two processes, ${2 * lives} of them killed inside: never both, none lost`,
  );
});
