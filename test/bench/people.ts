// What the user waits for on the screen «Люди» with ten thousand people: each key in the search, each turn of the wheel.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin } from '../e2e/hosts/standin-host.ts';
import { at, buildWithBigSchool, builtEntry, openList, PERSONS } from './big-school.ts';
import type { BenchFigure } from './figure.ts';

const KEYSTROKE_MS = 16;
const BLANK_FRAMES = 2;

/** Whole words, typos, several words, another layout: each typed letter by letter and taken away again. */
const typed = ['иванова анна', 'кузнецвоа', 'петр 5а', 'ctvtyjdf', 'учитель', 'щщщ', 'алёна семёнова'];

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

type Turn = { readonly blankFrames: number; readonly ms: number };

/** How many frames were painted after each scrolling before rows filled the table again, in the page itself. */
const scrollInPage = (): Promise<readonly Turn[]> => {
  const grid = document.querySelector('[role=grid]');
  if (!grid) throw new Error('the screen has no table');
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });
  const isFilled = (): boolean => {
    const { top, bottom } = grid.getBoundingClientRect();
    const rows = [...grid.querySelectorAll('tr')].map((row) => row.getBoundingClientRect());
    const inSight = rows.filter((row) => row.bottom > top && row.top < bottom);
    const filled = inSight.reduce((sum, row) => sum + row.height, 0);
    return filled >= bottom - top - 1;
  };
  const page = grid.clientHeight;
  const last = grid.scrollHeight - page;
  const pages = Array.from({ length: 60 }, (_, turn) => turn * page);
  const jumps = Array.from({ length: 60 }, (_, turn) => ((turn * 7919) % 997) * (last / 997));
  const turns: Turn[] = [];
  const run = async (): Promise<readonly Turn[]> => {
    for (const top of [...pages, ...pages.toReversed(), ...jumps, last, 0]) {
      await painted();
      const started = performance.now();
      grid.scrollTop = top;
      let blankFrames = -1;
      do {
        await painted();
        blankFrames += 1;
      } while (!isFilled());
      turns.push({ blankFrames, ms: performance.now() - started });
    }
    return turns;
  };
  return run();
};

export const benchPeople = async (): Promise<readonly BenchFigure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-bench-'));
  try {
    const userData = await buildWithBigSchool(folder);
    const { window, end } = await startStandin({ entry: builtEntry, userData });
    await openList(window);
    await window.evaluate(typeInPage, typed.slice(0, 1));
    const keys = await window.evaluate(typeInPage, typed);
    const turns = await window.evaluate(scrollInPage);
    const turnTimes = turns.map(({ ms }) => ms);
    await end();
    return [
      {
        name: `keystroke to the filtered table, ${PERSONS} people, p95`,
        value: at(keys, 0.95),
        unit: 'ms',
        bound: KEYSTROKE_MS,
        reference: `script and layout of ${keys.length} keystrokes; median ${at(keys, 0.5).toFixed(1)} ms, longest ${at(keys, 1).toFixed(1)} ms`,
      },
      {
        name: `frames without rows after a scrolling, ${PERSONS} people`,
        value: Math.max(...turns.map(({ blankFrames }) => blankFrames)),
        unit: 'frames',
        bound: BLANK_FRAMES,
        reference: `${turns.length} pages and jumps; a frame with rows after ${at(turnTimes, 0.5).toFixed(1)} ms, at the longest ${at(turnTimes, 1).toFixed(1)} ms`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
