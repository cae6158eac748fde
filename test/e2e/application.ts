import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Running } from './hosts/host.ts';
import { host } from './hosts/pick-host.ts';

type Fixtures = {
  /** A folder of this test's own. */
  readonly folder: string;
  /** Starts the application with settings kept in this test's folder; ended with the test. */
  readonly launch: (...words: string[]) => Promise<Running>;
  /** Starts it once more with the same settings; the second process's exit code. */
  readonly launchBeside: (...words: string[]) => Promise<number | null>;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this place
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launchBeside: async ({ folder }, use) => {
    await use((...words) => host.startBeside({ userData: join(folder, 'settings'), words }));
  },
  launch: async ({ folder }, use) => {
    const started: Running[] = [];
    await use(async (...words) => {
      const running = await host.start({ userData: join(folder, 'settings'), words });
      // What fades in is neither seen nor measured half way.
      await running.window.emulateMedia({ reducedMotion: 'reduce' });
      started.push(running);
      return running;
    });
    for (const running of started) await running.end();
  },
});

export { expect } from '@playwright/test';
