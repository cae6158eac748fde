import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createBase } from '../../electron/storage/base-folder.ts';
import { madeUpBase } from '../../shared/application/made-up/made-up-base.ts';
import type { Person } from '../../shared/domain/people/person.ts';
import type { School } from '../../shared/domain/school.ts';
import { rowsOf, withRows } from '../../shared/domain/table.ts';

export const PERSONS = 10_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
export const builtEntry = join(root, 'out/main.js');
export const blankEntry = join(root, 'test/bench/blank-app/main.js');

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

/** Builds the application and makes a base of that school; answers the settings' folder that opens it. */
export const buildWithBigSchool = async (folder: string): Promise<string> => {
  const built = spawnSync(process.execPath, [join(root, 'build/build.ts')], { cwd: root });
  if (built.status !== 0) throw new Error('the application could not be built');
  const base = join(folder, 'base');
  const made = await createBase(base, bigSchool(), services);
  if (!made.ok) throw new Error(made.failure.code);
  const userData = join(folder, 'settings');
  mkdirSync(userData);
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ lastBase: base }));
  return userData;
};

export const at = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? 0;

/** Looked for at every frame: a locator would ask ever less often, and its pauses would be measured with it. */
export const seen = async (window: Page, selector: string): Promise<void> => {
  await window.waitForFunction((sought) => document.querySelector(sought) !== null, selector, {
    polling: 'raf',
  });
};

export const openList = async (window: Page): Promise<void> => {
  await seen(window, 'nav');
  await window.keyboard.press('Alt+2');
  await seen(window, '[role=grid] td');
};
