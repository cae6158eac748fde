// Every check of the project, one after another; ends with a line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Count = { readonly passed: number; readonly failed: number };
type Check = { readonly name: string; readonly run: () => Count };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'sferum-admin-check-'));

/** Runs a package's own script on this Node, showing what it prints. */
const runNode = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
    .status === 0;

const single = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

const runVitest = (): Count => {
  const report = join(reports, 'vitest.json');
  const succeeded = runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const read: unknown = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests, numTotalTests } = read as { numPassedTests: number; numTotalTests: number };
  const failed = numTotalTests - numPassedTests;
  // A file that could not even be loaded counts no test: it must still fail the run.
  return { passed: numPassedTests, failed: succeeded ? failed : Math.max(1, failed) };
};

const runPlaywright = (): Count => {
  const report = join(reports, 'playwright.json');
  const succeeded = runNode(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=build/playwright.config.ts',
      '--reporter=list,json',
    ],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  const read: unknown = JSON.parse(readFileSync(report, 'utf8'));
  const { expected, unexpected, flaky } = (
    read as { stats: Record<'expected' | 'unexpected' | 'flaky', number> }
  ).stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: succeeded ? failed : Math.max(1, failed) };
};

const checks: readonly Check[] = [
  { name: 'types', run: () => single(runNode(['node_modules/typescript/bin/tsc', '-b'])) },
  {
    name: 'lint and format',
    run: () =>
      single(runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'])),
  },
  { name: 'architecture, unit and integration tests', run: runVitest },
  { name: 'end to end', run: runPlaywright },
];

const total = { passed: 0, failed: 0 };
for (const check of checks) {
  console.log(`\n— ${check.name}`);
  const started = Date.now();
  const count = check.run();
  total.passed += count.passed;
  total.failed += count.failed;
  console.log(
    `  ${check.name}: ${count.failed === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
