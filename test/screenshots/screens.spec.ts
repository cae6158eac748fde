// Pictures of every screen, to be looked at: both sizes, both themes, the made-up school and an empty base.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { frameText } from '../../shared/text/frame.ts';
import { startText } from '../../shared/text/start-screen.ts';
import { test } from '../e2e/application.ts';
import { setTheme, themes } from '../e2e/find-problems.ts';
import { makeSchool } from '../e2e/make-school.ts';
import { StartPage } from '../e2e/pages/start-page.ts';

const folder = fileURLToPath(new URL('../../out/screenshots', import.meta.url));
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

const take = async (window: Page, name: string): Promise<void> => {
  for (const theme of themes) {
    await setTheme(window, theme);
    for (const size of sizes) {
      await window.setViewportSize(size);
      await window.waitForTimeout(300);
      await window.screenshot({ path: join(folder, `${name}-${size.width}-${theme}.png`) });
    }
  }
};

const takeEveryScreen = async (window: Page, school: string): Promise<void> => {
  const navigation = window.getByRole('navigation', { name: frameText.navigation });
  const sections = navigation.getByRole('list').first().getByRole('button');
  for (let index = 0; index < (await sections.count()); index += 1) {
    await window.setViewportSize(sizes[1]);
    await sections.nth(index).click();
    await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await window.waitForTimeout(800);
    await take(window, `${school}-${String(index + 1).padStart(2, '0')}`);
  }
};

test.setTimeout(180_000);

test('first start', async ({ launch }) => {
  const { window } = await launch();
  await expect(new StartPage(window).title).toBeVisible();
  await take(window, 'start');
});

test('made-up school', async ({ launch }) => {
  const { window } = await launch();
  await window.getByRole('button', { name: startText.tryMadeUp }).click();
  await expect(window.getByRole('table').first()).toBeVisible();
  await takeEveryScreen(window, 'made-up');
});

test('empty base', async ({ launch, folder: own }) => {
  const running = await launch();
  await makeSchool(running, 'Лесная СОШ', join(own, 'base'));
  await takeEveryScreen(running.window, 'empty');
});
