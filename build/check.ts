// Every check of the project, or those that are named; ends with a line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlaywrightReport } from './playwright-report.ts';

/** `flaky`: what passed, yet not at the first attempt. */
type Count = { readonly passed: number; readonly failed: number; readonly flaky?: readonly string[] };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'sferum-admin-check-'));

/** Runs a package's own script on this Node, showing what it prints. */
const runNode = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
    .status === 0;

const single = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** What a runner reported; an empty report where it died before it could. */
const readReport = (file: string): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
};

const numberIn = (report: Readonly<Record<string, unknown>>, name: string): number =>
  typeof report[name] === 'number' ? report[name] : 0;

/** A file that could not even be loaded counts no test: it must still fail the run. */
const counted = (count: Count, succeeded: boolean): Count =>
  succeeded ? count : { ...count, failed: Math.max(1, count.failed) };

const runVitest = (project: string): Count => {
  const report = join(reports, `${project}.json`);
  const succeeded = runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=build/vitest.config.ts',
    `--project=${project}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const read = readReport(report);
  const passed = numberIn(read, 'numPassedTests');
  return counted({ passed, failed: numberIn(read, 'numTotalTests') - passed }, succeeded);
};

const runPlaywright = (): Count => {
  const report = join(reports, 'playwright.json');
  const command = ['node_modules/@playwright/test/cli.js', 'test', '--config=build/playwright.config.ts'];
  const succeeded = runNode([...command, '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return counted(readPlaywrightReport(readReport(report)), succeeded);
};

const checks: Readonly<Record<string, () => Count>> = {
  types: () => single(runNode(['node_modules/typescript/bin/tsc', '-b'])),
  lint: () => single(runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'])),
  unit: () => runVitest('unit'),
  integration: () => runVitest('integration'),
  'end-to-end': runPlaywright,
};

const chosen = process.argv.slice(2).filter((word) => word !== '--');
const unknown = chosen.find((name) => !Object.hasOwn(checks, name));
if (unknown !== undefined)
  throw new Error(`no such check: ${unknown}; there are ${Object.keys(checks).join(', ')}`);

process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const total: { passed: number; failed: number; flaky: string[] } = { passed: 0, failed: 0, flaky: [] };
for (const [name, run] of Object.entries(checks)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n— ${name}`);
  const started = Date.now();
  const { passed, failed, flaky = [] } = run();
  total.passed += passed;
  total.failed += failed;
  total.flaky.push(...flaky);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`  ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
}
if (total.flaky.length > 0) {
  console.log(`\n${total.flaky.length} of the passed at the second attempt alone:`);
  for (const place of total.flaky) console.log(`  flaky: ${place}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
