// From the process's start to a window with the figures of a big base, beside a blank page on the same host.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBase } from '../../electron/storage/base-folder.ts';
import { startStandin } from '../e2e/hosts/standin-host.ts';
import { aClass, aPerson, buildSchool } from '../support/school-builder.ts';
import type { BenchFigure } from './figure.ts';

const PERSONS = 10_000;
const ROUNDS = 5;
const BOUND_SHARE = 1.5;

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (path: string): string => join(root, path);

const services = {
  clock: { today: () => '2026-11-12', now: () => new Date().toISOString() },
  user: 'bench',
  host: 'bench',
};

const makeBigBase = async (folder: string): Promise<void> => {
  const persons = Array.from({ length: PERSONS }, (_, number) =>
    aPerson({
      id: `person-${number}`,
      name: { surname: `Лесная-${number}`, givenName: 'Александра', patronymic: 'Константиновна' },
      classId: 'class-5А',
    }),
  );
  const made = await createBase(folder, buildSchool({ classes: [aClass('5А')], persons }), services);
  if (!made.ok) throw new Error(made.failure.code);
};

/** Milliseconds from the start of the process to the heading that tells that the page is of use. */
const startOnce = async (entry: string, userData: string): Promise<number> => {
  const started = performance.now();
  const running = await startStandin({ entry, userData });
  await running.window.getByRole('heading', { level: 1 }).waitFor();
  const elapsed = performance.now() - started;
  await running.end();
  return elapsed;
};

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

/** Runs the two in turn, so that a busy moment of the machine touches both. */
export const benchDesktop = async (): Promise<readonly BenchFigure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-bench-'));
  try {
    const built = spawnSync(process.execPath, [at('build/build.ts')], { cwd: root });
    if (built.status !== 0) throw new Error('the application could not be built');
    const base = join(folder, 'base');
    await makeBigBase(base);
    const settings = join(folder, 'settings');
    mkdirSync(settings);
    writeFileSync(join(settings, 'settings.json'), JSON.stringify({ lastBase: base }));
    const blanks: number[] = [];
    const starts: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      blanks.push(await startOnce(at('test/bench/blank-app/main.js'), join(folder, 'blank')));
      starts.push(await startOnce(at('out/main.js'), settings));
    }
    const blank = median(blanks);
    return [
      {
        name: `start with a base of ${PERSONS} people`,
        value: median(starts) / blank,
        unit: '×',
        bound: BOUND_SHARE,
        reference: `${Math.round(median(starts))} ms; a blank page on this host takes ${Math.round(blank)} ms`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
