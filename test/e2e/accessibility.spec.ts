import type { Locator, Page } from '@playwright/test';
import { extractText } from '../../shared/text/journal-extract.ts';
import { addText, familyText, moveText, registerText, viewText } from '../../shared/text/movements.ts';
import { batchesText } from '../../shared/text/screens/batches-screen.ts';
import { classesText } from '../../shared/text/screens/classes-screen.ts';
import { chatsText, communicationText } from '../../shared/text/screens/communication-screen.ts';
import { heldText } from '../../shared/text/screens/held-data.ts';
import { importText } from '../../shared/text/screens/import-screen.ts';
import { invitationsText } from '../../shared/text/screens/invitations-screen.ts';
import { journalText } from '../../shared/text/screens/journal-screen.ts';
import { cardText, peopleText } from '../../shared/text/screens/people-screen.ts';
import { saveReportText } from '../../shared/text/screens/reports-parts.ts';
import { reportsText } from '../../shared/text/screens/reports-screen.ts';
import { vocabularies } from '../../shared/text/words/vocabulary.ts';
import { expect, test } from './application.ts';
import { expectNoProblems, findProblems, setTheme, themes } from './find-problems.ts';
import { goToScreen, visitEveryPart } from './pages/navigation.ts';
import { PeoplePage } from './pages/people-page.ts';
import { StartPage } from './pages/start-page.ts';

const openMadeUp = async (window: Page): Promise<void> => {
  await new StartPage(window).choice('tryMadeUp').click();
  await expect(window.getByRole('table').first()).toBeVisible();
};

for (const theme of themes) {
  test(`axe finds nothing on any screen and tab in the ${theme} theme`, async ({ launch }) => {
    test.slow();
    const { window } = await launch();
    const start = new StartPage(window);
    await expect(start.title).toBeVisible();
    await setTheme(window, theme);
    const problems: string[] = [];
    const look = async (name: string): Promise<void> => {
      problems.push(...(await findProblems(window)).map((problem) => `${name}: ${problem}`));
    };
    await look('start');
    await start.choice('newSchool').click();
    await expect(window.getByRole('heading', { level: 1, name: 'Новая организация' })).toBeVisible();
    await look('new school');
    await window.getByRole('button', { name: 'Назад' }).click();
    await openMadeUp(window);
    await visitEveryPart(window, look);
    expect(problems).toEqual([]);
  });
}

test('axe finds nothing in what lies over and beside the screens, in both themes', async ({ launch }) => {
  test.slow();
  const { window } = await launch();
  await openMadeUp(window);
  const press = (name: string): Promise<void> =>
    window.getByRole('button', { name, exact: true }).first().click();
  const tab = (name: string): Promise<void> => window.getByRole('tab', { name, exact: true }).click();
  /** Shows it, has it looked at, and closes it as a person would. */
  const look = async (open: Promise<void>, shown: Locator): Promise<void> => {
    await open;
    await expect(shown).toBeVisible();
    await expectNoProblems(window);
    await window.keyboard.press('Escape');
    await expect(shown).toHaveCount(0);
  };
  const dialog = window.getByRole('dialog');
  const overScreen = async (title: string, ...opened: readonly string[]): Promise<void> => {
    await goToScreen(window, title);
    for (const name of opened) await look(press(name), dialog);
  };

  await overScreen(peopleText.title, addText.open, registerText.open);
  for (const name of [viewText.keep, viewText.columns]) {
    await press(viewText.menu);
    await look(window.getByRole('menuitem', { name }).click(), dialog);
  }
  const people = new PeoplePage(window);
  await people.filter(peopleText.category).click();
  await people.option('Ученики').click();
  await people.grid.getByRole('row').nth(2).click();
  const card = window.locator('section', { has: people.edit });
  for (const name of [peopleText.mark, moveText.open, heldText.open])
    await look(card.getByRole('button', { name, exact: true }).click(), dialog);
  await look(card.getByRole('button', { name: familyText.openOf(''), exact: false }).click(), dialog);
  await people.edit.click();
  await expect(people.save).toBeVisible();
  await expectNoProblems(window);
  await window.getByRole('button', { name: cardText.cancel }).click();
  await overScreen(classesText.title(vocabularies.school), classesText.assignOpen);
  await window.getByRole('row', { name: /^5А / }).click();
  await expectNoProblems(window);
  await overScreen(importText.title, importText.paste);
  await goToScreen(window, invitationsText.title);
  await tab(invitationsText.batches);
  await look(press(batchesText.messagesFor(2)), dialog);
  await overScreen(communicationText.title, chatsText.strategy);
  await tab(communicationText.parts.posts);
  await press(communicationText.add);
  await expectNoProblems(window);
  await overScreen(reportsText.title, saveReportText.open);
  await overScreen(journalText.title, extractText.open);
  await look(window.keyboard.press('F1'), dialog);
  await look(
    window.keyboard.press('Control+k').then(() => window.keyboard.type('5')),
    dialog.filter({ has: window.getByRole('option').first() }),
  );
});

test('the first screen can be used by keyboard alone', async ({ launch }) => {
  const { window } = await launch();
  const start = new StartPage(window);
  await expect(start.title).toBeVisible();
  await window.keyboard.press('Tab');
  await expect(start.choice('newSchool')).toBeFocused();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await expect(start.choice('tryMadeUp')).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('table')).toBeVisible();
});
