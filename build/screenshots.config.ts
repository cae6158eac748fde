import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import checks from './playwright.config.ts';

/** The same hosts as the specs have; takes pictures and judges nothing. */
export default defineConfig({
  ...checks,
  testDir: fileURLToPath(new URL('../test/screenshots', import.meta.url)),
  testIgnore: [],
});
