import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/{architecture,unit,integration}/**/*.test.ts'],
    globalSetup: ['test/support/system-tools.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    env: { TZ: 'Europe/Moscow' },
  },
});
