// What the user waits for on the screen «Люди» with ten thousand people: each key in the search, and the list itself.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createBase } from '../../electron/storage/base-folder.ts';
import { madeUpBase } from '../../shared/application/made-up-base.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { School } from '../../shared/domain/school.ts';
import { rowsOf, withRows } from '../../shared/domain/table.ts';
import { startStandin } from '../e2e/hosts/standin-host.ts';
import type { BenchFigure } from './figure.ts';

const PERSONS = 10_000;
const KEYSTROKE_MS = 16;
const START_ROUNDS = 3;
const START_SHARE = 1.5;

/** Whole words, typos, several words, another layout: each typed letter by letter and taken away again. */
const typed = ['иванова анна', 'кузнецвоа', 'петр 5а', 'ctvtyjdf', 'учитель', 'щщщ', 'алёна семёнова'];

const root = fileURLToPath(new URL('../..', import.meta.url));

const services = {
  clock: { today: () => '2026-11-12', now: () => new Date().toISOString() },
  user: 'bench',
  host: 'bench',
};

/** The made-up school several times over, given names and surnames mixed anew. */
const bigSchool = (): School => {
  let last = 0;
  const next = (): string => {
    last += 1;
    return `id-${last}`;
  };
  const school = madeUpBase(services.clock, { next });
  const people = rowsOf(school.persons);
  const more = Array.from({ length: PERSONS - people.length }, (_, number): Person => {
    const [one, other] = [people[number % people.length], people[(number * 7 + 3) % people.length]];
    if (!one || !other) throw new Error('the made-up school is empty');
    return { ...one, id: next(), name: { ...one.name, givenName: other.name.givenName } };
  });
  return { ...school, persons: withRows(school.persons, more) };
};

/** Milliseconds of script and layout for each change of the search field, in the page itself. */
const typeInPage = (words: readonly string[]): Promise<readonly number[]> => {
  const field = document.querySelector<HTMLInputElement>('main input');
  const grid = (): Element | null => document.querySelector('[role=grid]');
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (!field || !write) throw new Error('the screen has no search field');
  const texts = words.flatMap((word) => {
    const starts = [...word].map((_, index) => word.slice(0, index + 1));
    return [...starts, ...starts.toReversed().slice(1), ''];
  });
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));
  const times: number[] = [];
  const run = async (): Promise<readonly number[]> => {
    for (const text of texts) {
      await pause();
      const started = performance.now();
      write.call(field, text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text.at(-1) ?? null }));
      await Promise.resolve();
      // Asking for a size makes the page lay the new rows out now.
      grid()?.getBoundingClientRect();
      times.push(performance.now() - started);
    }
    return times;
  };
  return run();
};

const at = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? 0;

/** Looked for at every frame: a locator would ask ever less often, and its pauses would be measured with it. */
const seen = async (window: Page, selector: string): Promise<void> => {
  await window.waitForFunction((sought) => document.querySelector(sought) !== null, selector, {
    polling: 'raf',
  });
};

const openList = async (window: Page): Promise<void> => {
  await seen(window, 'nav');
  await window.keyboard.press('Alt+2');
  await seen(window, '[role=grid] td');
};

type Start = {
  readonly entry: string;
  readonly userData: string;
  readonly ready: (window: Page) => Promise<void>;
};

const startOnce = async ({ entry, userData, ready }: Start): Promise<number> => {
  const started = performance.now();
  const running = await startStandin({ entry, userData });
  await ready(running.window);
  const elapsed = performance.now() - started;
  await running.end();
  return elapsed;
};

export const benchPeople = async (): Promise<readonly BenchFigure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-bench-'));
  try {
    const built = spawnSync(process.execPath, [join(root, 'build/build.ts')], { cwd: root });
    if (built.status !== 0) throw new Error('the application could not be built');
    const base = join(folder, 'base');
    const made = await createBase(base, bigSchool(), services);
    if (!made.ok) throw new Error(made.failure.code);
    const userData = join(folder, 'settings');
    mkdirSync(userData);
    writeFileSync(join(userData, 'settings.json'), JSON.stringify({ lastBase: base }));

    const entry = join(root, 'out/main.js');
    const running = await startStandin({ entry, userData });
    await openList(running.window);
    await running.window.evaluate(typeInPage, typed.slice(0, 1));
    const times = await running.window.evaluate(typeInPage, typed);
    await running.end();

    const blankEntry = join(root, 'test/bench/blank-app/main.js');
    const blankReady = (window: Page): Promise<void> => seen(window, 'h1');
    const blanks: number[] = [];
    const starts: number[] = [];
    for (let round = 0; round < START_ROUNDS; round += 1) {
      blanks.push(await startOnce({ entry: blankEntry, userData: join(folder, 'blank'), ready: blankReady }));
      starts.push(await startOnce({ entry, userData, ready: openList }));
    }
    const [blank, start] = [at(blanks, 0.5), at(starts, 0.5)];
    return [
      {
        name: `keystroke to the filtered table, ${PERSONS} people, p95`,
        value: at(times, 0.95),
        unit: 'ms',
        bound: KEYSTROKE_MS,
        reference: `script and layout of ${times.length} keystrokes; median ${at(times, 0.5).toFixed(1)} ms, longest ${at(times, 1).toFixed(1)} ms`,
      },
      {
        name: `start to the list of ${PERSONS} people, by Alt+2`,
        value: start / blank,
        unit: '×',
        bound: START_SHARE,
        reference: `${Math.round(start)} ms; a blank page on this host takes ${Math.round(blank)} ms`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
