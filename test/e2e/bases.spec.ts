import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { menuText } from '../../shared/text/screens/menu.ts';
import { cardText } from '../../shared/text/screens/start-screen.ts';
import { expect, test } from './application.ts';
import { makeSchool } from './make-school.ts';
import { NewSchoolPage } from './pages/new-school-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { StartPage } from './pages/start-page.ts';

const NAME = 'МБОУ «СОШ № 9»';

test('a new school is made, and stands there again after a restart', async ({ launch, folder }) => {
  const base = join(folder, 'school');
  const first = await launch();
  await makeSchool(first, NAME, base);
  expect(existsSync(join(base, 'school.sferum'))).toBe(true);
  expect(await first.close()).toBe(0);
  const second = await launch();
  await expect(new OverviewPage(second.window).title(NAME)).toBeVisible();
});

test('a closed base is among the recent ones and opens from there', async ({ launch, folder }) => {
  const running = await launch();
  const overview = await makeSchool(running, NAME, join(folder, 'school'));
  await overview.closeBase.click();
  const start = new StartPage(running.window);
  await start.recent(NAME).click();
  await expect(overview.title(NAME)).toBeVisible();
});

test('a base opens through the dialog and by the menu', async ({ launch, folder }) => {
  const base = join(folder, 'school');
  const running = await launch();
  const overview = await makeSchool(running, NAME, base);
  await overview.closeBase.click();
  await running.answerDialog(base);
  await new StartPage(running.window).choice('openBase').click();
  await expect(overview.title(NAME)).toBeVisible();
  await running.chooseMenu(menuText.closeBase);
  await expect(new StartPage(running.window).title).toBeVisible();
});

test('a file given on the command line opens its base', async ({ launch, folder }) => {
  const base = join(folder, 'school');
  const first = await launch();
  const overview = await makeSchool(first, NAME, base);
  await overview.closeBase.click();
  await first.close();
  const second = await launch(join(base, 'school.sferum'));
  await expect(new OverviewPage(second.window).title(NAME)).toBeVisible();
});

test('a closed dialog changes nothing, and a card without a name is not sent', async ({ launch }) => {
  const running = await launch();
  await new StartPage(running.window).choice('newSchool').click();
  const card = new NewSchoolPage(running.window);
  await card.create.click();
  await expect(running.window.getByText(cardText.nameMissing)).toBeVisible();
  await card.field('shortName').fill(NAME);
  await running.answerDialog(null);
  await card.create.click();
  await expect(card.create).toBeEnabled();
  await expect(card.notice).toHaveCount(0);
});

test('with nothing done there is nothing to undo, said in a sentence', async ({ launch, folder }) => {
  const running = await launch();
  const overview = await makeSchool(running, NAME, join(folder, 'school'));
  await expect(overview.undo).toBeHidden();
  await running.window.keyboard.press('ControlOrMeta+Z');
  await expect(overview.notice).toContainText('Отменять нечего');
});
