import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = { root, testTimeout: 60_000, hookTimeout: 180_000, env: { TZ: 'Europe/Moscow' } };

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
