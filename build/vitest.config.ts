import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
// How long a test may take says nothing of the program: only what hangs is stopped.
const shared = { root, testTimeout: 300_000, hookTimeout: 300_000, env: { TZ: 'Europe/Moscow' } };

export default defineConfig({
  test: {
    root,
    // By itself Vitest leaves one processor free: of two that is half of the machine.
    maxWorkers: '100%',
    projects: [
      { test: { ...shared, name: 'unit', include: ['test/{architecture,unit}/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/support/system-tools.ts'],
        },
      },
    ],
  },
});
