import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { createBase } from '../../electron/storage/base-folder.ts';
import { inspectBase } from '../../electron/storage/inspect-base.ts';
import { checkBase } from '../../shared/application/check-base.ts';
import { baseServices, makeBase, open, personIds, unwrap } from '../support/a-base.ts';
import { aClass, aPerson, buildSchool } from '../support/school-builder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Forty processes on a busy machine take their time.
vi.setConfig({ testTimeout: 300_000 });

const worker = fileURLToPath(new URL('../support/base-worker.ts', import.meta.url));

type Ended = { readonly told: readonly string[]; readonly signal: string | null; readonly error: string };

const doneIn = (told: string): number => told.split('\n').filter((words) => words === 'done').length;

/** Runs a worker to its end; with `acts` it is killed at some moment after it has told of so many. */
const runWorker = (words: readonly string[], acts = Number.POSITIVE_INFINITY): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [worker, ...words]);
    let [told, error, isDoomed] = ['', '', false];
    child.stdout.setEncoding('utf8').on('data', async (text: string) => {
      told += text;
      if (isDoomed || doneIn(told) < acts) return;
      isDoomed = true;
      await setTimeout(Math.random() * 25);
      child.kill('SIGKILL');
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text;
    });
    child.on('close', (_code, signal) => resolve({ told: told.split('\n').slice(0, -1), signal, error }));
  });

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

const problemsOf = async (folder: string) => checkBase(unwrap(await inspectBase(folder))).problems;

it('loses nothing that was acknowledged when the process is killed at any moment', async () => {
  const folder = join(temporaryFolder(), 'base');
  const persons = Array.from({ length: 400 }, (_, number) =>
    aPerson({ id: `p${number}`, classId: 'class-5А' }),
  );
  unwrap(await createBase(folder, buildSchool({ classes: [aClass('5А')], persons }), baseServices()));
  let known: readonly string[] = persons.map((person) => person.id);
  let acts = 0;
  let underWay = 0;
  const rounds = 40;
  for (let round = 1; round <= rounds; round += 1) {
    const ended = await runWorker(['work', folder, `r${round}`], round % 5);
    expect(ended).toMatchObject({ signal: 'SIGKILL', error: '' });
    const { saved, meant } = replay(known, ended.told);
    expect(await problemsOf(folder)).toEqual([]);
    const base = await open(folder);
    expect([saved, meant], `round ${round}`).toContainEqual(personIds(base));
    known = personIds(base);
    await base.close();
    expect(await problemsOf(folder)).toEqual([]);
    acts += ended.told.filter((words) => words === 'done').length;
    underWay += known.length === saved.length ? 0 : 1;
  }
  console.log(`  ${rounds} kills, ${acts} acknowledged acts, ${underWay} more found saved, none lost`);
  expect(acts).toBeGreaterThanOrEqual(2 * rounds);
});

it('lets two processes that fight for a base in one at a time, and loses nothing of either', async () => {
  const folder = join(temporaryFolder(), 'base');
  await makeBase(folder);
  const lane = async (name: string): Promise<readonly Ended[]> => {
    const ends: Ended[] = [];
    for (let life = 1; life <= 5; life += 1)
      ends.push(await runWorker(['fight', folder, `${name}${life}`, '5']));
    return ends;
  };
  const ends = (await Promise.all([lane('a'), lane('b')])).flat();
  for (const ended of ends) expect(ended).toMatchObject({ signal: 'SIGKILL', error: '' });
  expect(existsSync(`${folder}.guard`)).toBe(false);
  const base = await open(folder);
  const expected = ['a', 'b'].flatMap((name) =>
    [1, 2, 3, 4, 5].flatMap((life) => [1, 2, 3, 4, 5].map((round) => `${name}${life}-${round}`)),
  );
  expect(personIds(base).toSorted()).toEqual(expected);
  expect(base.revision()).toBe(50);
  await base.close();
  expect(await problemsOf(folder)).toEqual([]);
});
