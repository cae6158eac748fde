// Pictures of every screen and tab, to be looked at: both sizes and themes, the made-up school and an empty base,
// then the words of the other kinds of organisation and the largest scale.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, expect, type Page } from '@playwright/test';
import { createServer } from 'vite';
import type { OrganisationKind } from '../../shared/domain/organisation/organisation.ts';
import { classesText } from '../../shared/text/screens/classes-screen.ts';
import { everyScreenText } from '../../shared/text/screens/every-screen.ts';
import { gateText } from '../../shared/text/screens/protection.ts';
import { transferText } from '../../shared/text/screens/year-transfer.ts';
import { vocabularies } from '../../shared/text/words/vocabulary.ts';
import { test } from '../e2e/application.ts';
import { setTheme, themes } from '../e2e/find-problems.ts';
import { host } from '../e2e/hosts/pick-host.ts';
import { makeSchool } from '../e2e/make-school.ts';
import { goToScreen, visitEveryPart } from '../e2e/pages/navigation.ts';
import { StartPage } from '../e2e/pages/start-page.ts';
import { findChromium } from '../standin/find-chromium.ts';

const folder = fileURLToPath(new URL('../../out/screenshots', import.meta.url));
const components = fileURLToPath(new URL('../../build/vite.components.config.ts', import.meta.url));
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

type Look = { readonly theme: (typeof themes)[number]; readonly size: (typeof sizes)[number] };
const all: readonly Look[] = themes.flatMap((theme) => sizes.map((size) => ({ theme, size })));
const one: readonly Look[] = [{ theme: 'light', size: sizes[0] }];

const take = async (window: Page, name: string, looks: readonly Look[] = all): Promise<void> => {
  for (const { theme, size } of looks) {
    await setTheme(window, theme);
    await window.setViewportSize(size);
    await window.waitForTimeout(400);
    await window.screenshot({ path: join(folder, `${name}-${size.width}-${theme}.png`) });
  }
};

const takeEveryPart = async (window: Page, school: string, looks: readonly Look[] = all): Promise<void> => {
  let count = 0;
  await visitEveryPart(window, async (name) => {
    count += 1;
    await take(window, `${school}-${String(count).padStart(2, '0')} ${name}`, looks);
  });
};

type Calls = Record<string, (argument: unknown) => Promise<{ readonly value: { readonly card: object } }>>;

/** The same school by the words of another kind of organisation. */
const changeKind = (window: Page, kind: OrganisationKind): Promise<void> =>
  window.evaluate(async (chosen) => {
    const { calls } = (globalThis as unknown as { sferumAdmin: { calls: Calls } }).sferumAdmin;
    const read = await calls['organisation.read']?.(null);
    await calls['organisation.change']?.({ card: { ...read?.value.card, kind: chosen } });
  }, kind);

const openMadeUp = async (window: Page): Promise<void> => {
  await new StartPage(window).choice('tryMadeUp').click();
  await expect(window.getByRole('table').first()).toBeVisible();
};

test.setTimeout(900_000);

test('first start', async ({ launch }) => {
  const { window } = await launch();
  await expect(new StartPage(window).title).toBeVisible();
  await take(window, 'start');
});

test('made-up school', async ({ launch }) => {
  const { window } = await launch();
  await openMadeUp(window);
  await takeEveryPart(window, 'made-up');
  await goToScreen(window, classesText.title(vocabularies.school));
  await window.getByRole('button', { name: transferText.open }).click();
  await expect(window.getByRole('table').first()).toBeVisible();
  await take(window, 'year-transfer');
});

for (const kind of ['college', 'kindergarten', 'extra'] as const)
  test(`the words of another kind: ${kind}`, async ({ launch }) => {
    const { window } = await launch();
    await openMadeUp(window);
    await changeKind(window, kind);
    await takeEveryPart(window, kind, one);
  });

test('200 %', async ({ launch }) => {
  const { window } = await launch();
  await openMadeUp(window);
  await window.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await takeEveryPart(window, 'scale-200', one);
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
      await page.getByText(everyScreenText.themes[theme]).click();
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
  await takeEveryPart(running.window, 'empty');
});
