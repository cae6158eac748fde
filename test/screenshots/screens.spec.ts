// Pictures of every screen, to be looked at: both sizes, both themes, the made-up school and an empty base.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, expect, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { classesText } from '../../shared/text/classes-screen.ts';
import { frameText } from '../../shared/text/frame.ts';
import { commonText } from '../../shared/text/overview-screen.ts';
import { gateText } from '../../shared/text/protection.ts';
import { startText } from '../../shared/text/start-screen.ts';
import { vocabularies } from '../../shared/text/vocabulary.ts';
import { transferText } from '../../shared/text/year-transfer.ts';
import { test } from '../e2e/application.ts';
import { setTheme, themes } from '../e2e/find-problems.ts';
import { host } from '../e2e/hosts/pick-host.ts';
import { makeSchool } from '../e2e/make-school.ts';
import { goToScreen } from '../e2e/pages/navigation.ts';
import { StartPage } from '../e2e/pages/start-page.ts';
import { findChromium } from '../standin/find-chromium.ts';

const folder = fileURLToPath(new URL('../../out/screenshots', import.meta.url));
const components = fileURLToPath(new URL('../../build/vite.components.config.ts', import.meta.url));
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

/** Every tab of the screen that is shown, in one theme and the smaller size. */
const takeTabs = async (window: Page, name: string): Promise<void> => {
  const tabs = window.getByRole('main').locator('[role=tablist]').first().getByRole('tab');
  if ((await window.getByRole('main').locator('[role=tablist]').count()) === 0) return;
  await setTheme(window, 'light');
  await window.setViewportSize(sizes[0]);
  for (let index = 1; index < (await tabs.count()); index += 1) {
    await tabs.nth(index).click();
    await window.waitForTimeout(600);
    await window.screenshot({ path: join(folder, `${name}-tab-${index + 1}.png`) });
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
    const name = `${school}-${String(index + 1).padStart(2, '0')}`;
    await take(window, name);
    await takeTabs(window, name);
  }
};

test.setTimeout(300_000);

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
  await goToScreen(window, classesText.title(vocabularies.school));
  await window.getByRole('button', { name: transferText.open }).click();
  await expect(window.getByRole('table').first()).toBeVisible();
  await take(window, 'year-transfer');
});

test('a base that is open elsewhere', async ({ launch, folder: own }) => {
  const base = join(own, 'base');
  await makeSchool(await launch(), 'Лесная СОШ', base);
  const other = await host.start({ userData: join(own, 'settings of another'), words: [] });
  await other.answerDialog(base);
  await new StartPage(other.window).choice('openBase').click();
  await expect(other.window.getByRole('heading', { name: gateText.inUse })).toBeVisible();
  await take(other.window, 'gate');
  await other.close();
});

test('new school', async ({ launch }) => {
  const { window } = await launch();
  await new StartPage(window).choice('newSchool').click();
  await take(window, 'new-school');
});

test('all components', async () => {
  const server = await createServer({ configFile: components, server: { open: false }, logLevel: 'error' });
  await server.listen();
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${server.resolvedUrls?.local[0]}development/components.html`);
    const sections = page.locator('[data-component]');
    await expect(sections.first()).toBeVisible();
    expect(await page.locator('[data-has-example=false]').allInnerTexts()).toEqual([]);
    for (const theme of themes) {
      await page.getByText(commonText.themes[theme]).click();
      await page.screenshot({ path: join(folder, `components-${theme}.png`), fullPage: true });
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

test('empty base', async ({ launch, folder: own }) => {
  const running = await launch();
  await makeSchool(running, 'Лесная СОШ', join(own, 'base'));
  await takeEveryScreen(running.window, 'empty');
});
