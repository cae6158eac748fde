// The window of a big base: how soon it is of use, and how long its main process answers nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type StandinRunning, startStandin } from '../e2e/hosts/standin-host.ts';
import { at, blankEntry, buildWithBigSchool, builtEntry, openList, PERSONS, seen } from './big-school.ts';
import type { BenchFigure } from './figure.ts';

const ROUNDS = 5;
const START_SHARE = 1.5;
const BLOCK_MS = 100;
/** Within it a screen has asked for all that it shows. */
const SETTLE_MS = 500;

type Start = {
  readonly entry: string;
  readonly userData: string;
  readonly ready: (window: Page) => Promise<void>;
};

/** Milliseconds from the start of the process to a window that is of use. */
const startOnce = async ({ entry, userData, ready }: Start): Promise<number> => {
  const started = performance.now();
  const running = await startStandin({ entry, userData });
  await ready(running.window);
  const elapsed = performance.now() - started;
  await running.end();
  return elapsed;
};

type Block = { readonly screen: string; readonly ms: number };

/** The longest time for which the main process did nothing else, at each screen and each tab of a screen. */
const walk = async ({ window, control }: StandinRunning): Promise<readonly Block[]> => {
  await openList(window);
  await control('longestBlock', undefined);
  const blocks: Block[] = [];
  const note = async (screen: string): Promise<void> => {
    await pause(SETTLE_MS);
    blocks.push({ screen, ms: await control('longestBlock', undefined) });
  };
  const sections = window.locator('nav ul:first-child button');
  for (let section = 0; section < (await sections.count()); section += 1) {
    await sections.nth(section).click();
    const title = await sections.nth(section).innerText();
    await note(title);
    const tabs = window.getByRole('tab');
    for (let tab = 1; tab < (await tabs.count()); tab += 1) {
      await tabs.nth(tab).click();
      await note(`${title}: ${await tabs.nth(tab).innerText()}`);
    }
  }
  return blocks;
};

export const benchDesktop = async (): Promise<readonly BenchFigure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-bench-'));
  try {
    const userData = await buildWithBigSchool(folder);
    const running = await startStandin({ entry: builtEntry, userData });
    const blocks = (await walk(running)).toSorted((one, other) => other.ms - one.ms);
    await running.end();

    const blankReady = (window: Page): Promise<void> => seen(window, 'h1');
    const blanks: number[] = [];
    const starts: number[] = [];
    // In turn, so that a busy moment of the machine touches both.
    for (let round = 0; round < ROUNDS; round += 1) {
      blanks.push(await startOnce({ entry: blankEntry, userData: join(folder, 'blank'), ready: blankReady }));
      starts.push(await startOnce({ entry: builtEntry, userData, ready: openList }));
    }
    const [blank, start] = [at(blanks, 0.5), at(starts, 0.5)];
    return [
      {
        name: `start to the list of ${PERSONS} people, by Alt+2`,
        value: start / blank,
        unit: '×',
        bound: START_SHARE,
        reference: `${Math.round(start)} ms; a blank page on this host takes ${Math.round(blank)} ms`,
      },
      {
        name: `longest block of the main process at ${blocks.length} screens`,
        value: blocks[0]?.ms ?? 0,
        unit: 'ms',
        bound: BLOCK_MS,
        reference: blocks
          .slice(0, 3)
          .map(({ screen, ms }) => `${screen} ${Math.round(ms)} ms`)
          .join(', '),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
