import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRosters } from '../../../electron/made-up/write-rosters.ts';
import { madeUpSchool } from '../../../shared/made-up/made-up-school.ts';
import { frameText } from '../../../shared/text/screens/frame.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { startText } from '../../../shared/text/screens/start-screen.ts';
import { expect, test } from '../application.ts';
import { networkWatch, startStandin } from '../hosts/standin-host.ts';
import { ImportPage } from '../pages/import-page.ts';
import { goToScreen } from '../pages/navigation.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const linesOf = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const isOwn = (line: string): boolean => /^watching |(127\.0\.0\.1|\[?::1\]?|localhost)(:|$)/.test(line);

test('no process and no thread of the application reaches for a network', async ({ folder }) => {
  test.slow();
  const file = join(folder, 'network.txt');
  await writeRosters(folder, madeUpSchool(7, 120));
  const running = await startStandin({ userData: join(folder, 'settings'), watchNetwork: file });
  const { window } = running;
  await window.getByRole('button', { name: startText.tryMadeUp }).click();
  const sections = window
    .getByRole('navigation', { name: frameText.navigation })
    .getByRole('list')
    .first()
    .getByRole('button');
  await expect(sections.first()).toBeVisible();
  for (let index = 0; index < (await sections.count()); index += 1) {
    await sections.nth(index).click();
    await expect(sections.nth(index)).toHaveAttribute('aria-current', 'page');
    await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  await goToScreen(window, importText.title);
  await running.answerDialog(join(folder, 'students.xlsx'));
  const page = new ImportPage(window);
  await page.choose.click();
  await expect(page.title).toHaveText(importText.file('students.xlsx'));
  expect(await running.close()).toBe(0);
  const lines = linesOf(file);
  // The process and the thread that read the list, at the least.
  expect(lines.filter((line) => line.startsWith('watching')).length).toBeGreaterThan(1);
  expect(lines.filter((line) => !isOwn(line))).toEqual([]);
});

test('the watch sees every way out: of the process, of a thread, of a process that it starts', async ({
  folder,
}) => {
  const file = join(folder, 'network.txt');
  const leaking = spawn(
    process.execPath,
    [at('../../standin/start.ts'), at('leaking-app/main.js'), `--user-data-dir=${folder}`],
    { env: { ...process.env, ...networkWatch(file) }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  await once(leaking, 'exit');
  const text = linesOf(file).join('\n');
  for (const target of [
    '192.0.2.1:9',
    '192.0.2.2:8080',
    'leak.invalid',
    'datagram',
    '192.0.2.4:9',
    '192.0.2.5:9',
  ]) {
    expect(text).toContain(target);
  }
});
