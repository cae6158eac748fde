import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { electronBinary } from './electron-binary.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  testDir: at('../test/e2e'),
  // What only the stand-in host can be asked is not tried where real Electron runs the rest.
  testIgnore: electronBinary() === null ? [] : '**/standin/**',
  testMatch: '**/*.spec.ts',
  outputDir: at('../out/e2e'),
  globalSetup: at('../test/e2e/hosts/prepare.ts'),
  timeout: 150_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A check that passes only then is named at the end of `npm test`.
  retries: 1,
  reporter: 'list',
});
