import { expect, type Page } from '@playwright/test';
import { batchesText } from '../../shared/text/screens/batches-screen.ts';
import { documentParts } from '../../shared/text/screens/documents-screen.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { invitationsText } from '../../shared/text/screens/invitations-screen.ts';
import { settingsText } from '../../shared/text/screens/settings-screen.ts';
import { test } from './application.ts';
import { visitEveryPart } from './pages/navigation.ts';
import { SchoolFrame } from './pages/school-frame.ts';
import { StartPage } from './pages/start-page.ts';

const openMadeUp = async (window: Page): Promise<SchoolFrame> => {
  await new StartPage(window).choice('tryMadeUp').click();
  await expect(window.getByRole('table').first()).toBeVisible();
  return new SchoolFrame(window);
};

/** Ctrl+K, some letters, Enter. */
const go = async (frame: SchoolFrame, typed: string, offered: string | RegExp): Promise<void> => {
  await frame.openGoTo();
  await frame.window.keyboard.type(typed);
  const option = frame.window.getByRole('option', { name: offered }).first();
  await expect(option).toBeVisible();
  while ((await option.getAttribute('aria-selected')) !== 'true')
    await frame.window.keyboard.press('ArrowDown');
  await frame.window.keyboard.press('Enter');
};

test('Ctrl+K leads to a setting, a tab, a document, a batch and a chat', async ({ launch }) => {
  const { window } = await launch();
  const frame = await openMadeUp(window);
  const selected = (name: string) => window.getByRole('tab', { name, selected: true });

  await go(frame, 'защита', settingsText.tabs.protection);
  await expect(selected(settingsText.tabs.protection)).toBeVisible();
  await go(frame, 'копии', settingsText.tabs.backups);
  await expect(selected(settingsText.tabs.backups)).toBeVisible();
  await go(frame, 'передача', documentParts.titles.handover);
  await expect(selected(documentParts.titles.handover)).toBeVisible();
  await go(frame, 'памятка родит', 'Памятка родителю');
  await expect(window.getByRole('heading', { name: 'Памятка родителю' })).toBeVisible();
  await go(frame, 'партия', /^Партия № 1/);
  await expect(selected(invitationsText.batches)).toBeVisible();
  await expect(window.getByRole('table', { name: batchesText.title }).getByRole('row').nth(1)).toBeVisible();
});

test('F1 explains every screen and its tabs, and Ctrl+F finds a field to type in', async ({ launch }) => {
  const { window } = await launch();
  const frame = await openMadeUp(window);
  const sections = window.getByRole('navigation', { name: frameText.navigation }).getByRole('list').first();
  const names = await sections.getByRole('button').allTextContents();
  expect(names).toHaveLength(11);
  for (const name of names) {
    await frame.section(name).press('Enter');
    await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await window.keyboard.press('F1');
    const help = frame.dialog(frameText.helpOf(name));
    await expect(help).toBeVisible();
    // Every tab that the screen shows is told of.
    for (const tab of await window
      .getByRole('main')
      .locator('[role=tablist]')
      .first()
      .locator('[role=tab]')
      .allTextContents())
      await expect(help).toContainText(tab.replace(/ – .*/, ''));
    await window.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
    await window.keyboard.press('Control+f');
    const field = window.locator('input:focus, textarea:focus');
    await expect(field).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
  }
});

/** Names what reaches over the window's right edge without a way to scroll to it. */
const cutOff = (window: Page): Promise<readonly string[]> =>
  window.evaluate(() => {
    const scrolls = (element: Element | null): boolean => {
      if (!element) return false;
      const { overflowX } = getComputedStyle(element);
      return overflowX === 'auto' || overflowX === 'scroll' || scrolls(element.parentElement);
    };
    const around: Element[] = [];
    for (let at = document.querySelector('main'); at; at = at.parentElement) around.push(at);
    const sideways = around.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
    const cut = [...document.querySelectorAll('main *, header *, nav *, section *')].filter((element) => {
      const { right, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && right > innerWidth + 1 && !scrolls(element);
    });
    return [...sideways, ...cut].map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });

test('at 200 % on 1366 × 768 no screen and no tab is cut off sideways', async ({ launch }) => {
  const { window } = await launch();
  const frame = await openMadeUp(window);
  await window.setViewportSize({ width: 1366, height: 768 });
  await window.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const cut: string[] = [];
  await visitEveryPart(window, async (name) => {
    cut.push(...(await cutOff(window)).map((what) => `${name}: ${what}`));
  });
  await expect(frame.undo).toBeVisible();
  expect(cut).toEqual([]);
});
