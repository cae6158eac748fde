import { expect, type Locator, type Page } from '@playwright/test';
import { addText } from '../../shared/text/movements.ts';
import { batchesText } from '../../shared/text/screens/batches-screen.ts';
import { classesText, mendText } from '../../shared/text/screens/classes-screen.ts';
import { communicationText } from '../../shared/text/screens/communication-screen.ts';
import { documentParts, documentsText, ordersText } from '../../shared/text/screens/documents-screen.ts';
import { leaveText } from '../../shared/text/screens/drafts.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { invitationsText } from '../../shared/text/screens/invitations-screen.ts';
import { peopleText } from '../../shared/text/screens/people-screen.ts';
import { settingsText } from '../../shared/text/screens/settings-screen.ts';
import { dateInWords } from '../../shared/text/words/dates.ts';
import { vocabularies } from '../../shared/text/words/vocabulary.ts';
import { test } from './application.ts';
import { goToScreen, visitEveryPart } from './pages/navigation.ts';
import { SchoolFrame } from './pages/school-frame.ts';
import { StartPage } from './pages/start-page.ts';

const openMadeUp = async (window: Page): Promise<SchoolFrame> => {
  await new StartPage(window).choice('tryMadeUp').click();
  await expect(window.getByRole('table').first()).toBeVisible();
  return new SchoolFrame(window);
};

test('Ctrl+K leads to a setting, a tab, a document, a batch and a chat', async ({ launch }) => {
  const { window } = await launch();
  const frame = await openMadeUp(window);
  const selected = (name: string) => window.getByRole('tab', { name, selected: true });

  await frame.goTo('защита', settingsText.tabs.protection);
  await expect(selected(settingsText.tabs.protection)).toBeVisible();
  await frame.goTo('копии', settingsText.tabs.backups);
  await expect(selected(settingsText.tabs.backups)).toBeVisible();
  await frame.goTo('передача', documentParts.titles.handover);
  await expect(selected(documentParts.titles.handover)).toBeVisible();
  await frame.goTo('памятка родит', 'Памятка родителю');
  await expect(window.getByRole('heading', { name: 'Памятка родителю' })).toBeVisible();
  await frame.goTo('партия', /^Партия № 1/);
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
    await expect(frame.section(name)).toHaveAttribute('aria-current', 'page');
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

test('Esc closes what was opened and gives the focus back; it asks only where something typed would be lost', async ({
  launch,
}) => {
  const { window } = await launch();
  await openMadeUp(window);
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  const press = (key: string): Promise<void> => window.keyboard.press(key);
  const question = window.getByRole('dialog', { name: leaveText.question });
  /** Opens a form, leaves it as it is, then types and is asked, stays, and leaves. */
  const leave = async (opener: Locator, field: Locator): Promise<void> => {
    await opener.press('Enter');
    await expect(field).toBeVisible();
    await field.press('Escape');
    await expect(field).toHaveCount(0);
    await expect(opener).toBeFocused();
    await opener.press('Enter');
    await field.fill('Проба');
    await field.press('Escape');
    await expect(button(leaveText.stay)).toBeFocused();
    await press('Escape');
    await expect(question).toHaveCount(0);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('Проба');
    await field.press('Escape');
    await button(leaveText.leave).click();
    await expect(field).toHaveCount(0);
    await expect(opener).toBeFocused();
  };

  await goToScreen(window, documentsText.title);
  await window.getByRole('tab', { name: documentParts.titles.orders }).click();
  await leave(button(ordersText.add), window.getByLabel(ordersText.title));
  await goToScreen(window, communicationText.title);
  await window.getByRole('tab', { name: communicationText.parts.posts, exact: true }).click();
  await leave(button(communicationText.add), window.getByRole('textbox', { name: communicationText.theme }));
  await goToScreen(window, peopleText.title);
  await leave(button(addText.open), window.getByRole('dialog').getByLabel('Фамилия'));

  await goToScreen(window, classesText.title(vocabularies.school));
  await window.getByRole('row', { name: /^5А / }).click();
  await button(mendText.open).press('Enter');
  await expect(window.getByRole('dialog')).toBeVisible();
  await press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(button(mendText.open)).toBeFocused();
  await press('Escape');
  await expect(button(mendText.open)).toHaveCount(0);
});

test('on paper a screen keeps its title, its table and the day, and nothing to press', async ({ launch }) => {
  const { window } = await launch();
  await openMadeUp(window);
  await goToScreen(window, classesText.title(vocabularies.school));
  const main = window.getByRole('main');
  const row = main.getByRole('row', { name: /^11Б / });
  const paper = async (isPaper: boolean): Promise<void> => {
    await window.emulateMedia({ media: isPaper ? 'print' : null });
    await window.evaluate((name) => dispatchEvent(new Event(name)), isPaper ? 'beforeprint' : 'afterprint');
  };
  await expect(main.getByRole('textbox')).toBeVisible();
  await paper(true);
  // The rows that were out of sight stand on paper too.
  await expect(row).toBeVisible();
  await expect(main.getByRole('columnheader').first()).toBeVisible();
  await expect(main.getByRole('textbox')).toHaveCount(0);
  // A head that holds a button would stand on the first page alone.
  await expect(main.getByRole('button')).toHaveCount(0);
  await expect(window.getByRole('navigation')).toHaveCount(0);
  const today = await window.evaluate(() => new Date().toLocaleDateString('sv'));
  await expect(window.getByText(dateInWords(today), { exact: true })).toBeVisible();
  await paper(false);
  await expect(main.getByRole('textbox')).toBeVisible();
});
