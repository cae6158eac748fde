import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cardFieldLabels } from '../../../shared/text/organisation-card.ts';
import { brokenWindowText } from '../../../shared/text/screens/broken-window.ts';
import { draftText, draftTitles } from '../../../shared/text/screens/drafts.ts';
import { frameText } from '../../../shared/text/screens/frame.ts';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';
import { settingsText } from '../../../shared/text/screens/settings-screen.ts';
import { expect, test } from '../application.ts';
import { type StandinRunning, startStandin } from '../hosts/standin-host.ts';
import { makeSchool } from '../make-school.ts';
import { goToScreen } from '../pages/navigation.ts';
import { StartPage } from '../pages/start-page.ts';

const CITY = 'Нижний Лес';
let running: StandinRunning;

test.beforeEach(async ({ folder }) => {
  running = await startStandin({ userData: join(folder, 'settings') });
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
});

test.afterEach(() => running.end());

const city = (window: Page) => window.getByLabel(cardFieldLabels.city);

const typeCity = async (): Promise<void> => {
  await goToScreen(running.window, settingsText.title);
  await city(running.window).fill(CITY);
  await expect(running.window.getByText(draftText.unsaved)).toBeVisible();
};

const closeBase = (): Promise<void> =>
  running.window.getByRole('button', { name: frameText.closeBase }).click();

test('what is typed stays while another section is shown, and is asked about before the school closes', async () => {
  const { window } = running;
  await typeCity();
  await goToScreen(window, overviewText.title);
  await running.control('pressButton', draftText.cancel);
  await closeBase();
  await expect.poll(() => running.control('dialogs', undefined)).toHaveLength(2);
  expect((await running.control('dialogs', undefined))[1]).toContain(draftTitles.card);
  await goToScreen(window, settingsText.title);
  await expect(city(window)).toHaveValue(CITY);
  await running.control('pressButton', draftText.save);
  await closeBase();
  await new StartPage(window).recent('МБОУ').click();
  await goToScreen(window, settingsText.title);
  await expect(city(window)).toHaveValue(CITY);
  await expect(window.getByText(draftText.unsaved)).toBeHidden();
});

test('what cannot be saved from another section is shown there with its reason', async () => {
  const { window } = running;
  await goToScreen(window, settingsText.title);
  await window.getByRole('tab', { name: settingsText.tabs.links }).click();
  await window.getByLabel(settingsText.hosts).fill('неадрес');
  await goToScreen(window, overviewText.title);
  await running.control('pressButton', draftText.save);
  await closeBase();
  await expect(window.getByLabel(settingsText.hosts)).toHaveValue('неадрес');
  await expect(window.getByRole('alert')).toContainText('«неадрес»');
});

test('the window’s cross asks too; what is given up is gone, and the program ends', async ({ folder }) => {
  await typeCity();
  // The other screen's answers come after the draft: the cross, which takes another way, cannot overtake it.
  await goToScreen(running.window, overviewText.title);
  await goToScreen(running.window, settingsText.title);
  await running.control('pressButton', draftText.cancel);
  await running.control('pressCross', undefined);
  await expect(city(running.window)).toHaveValue(CITY);
  await running.control('pressButton', draftText.doNotSave);
  await running.control('pressCross', undefined);
  expect(await running.ended).toBe(0);
  running = await startStandin({ userData: join(folder, 'settings') });
  await goToScreen(running.window, settingsText.title);
  await expect(city(running.window)).toHaveValue('');
});

test('a window that breaks comes back by itself with what was typed; the second time it asks', async () => {
  await typeCity();
  await running.control('crash', undefined);
  let window = await running.newWindow();
  await expect(window.getByRole('alert').filter({ hasText: 'данные целы' })).toBeVisible();
  await goToScreen(window, settingsText.title);
  await expect(city(window)).toHaveValue(CITY);
  await running.control('pressButton', brokenWindowText.reopen);
  await running.control('crash', undefined);
  window = await running.newWindow();
  await goToScreen(window, settingsText.title);
  await window.getByRole('button', { name: settingsText.save }).click();
  await expect(window.getByText(draftText.unsaved)).toBeHidden();
  await expect(city(window)).toHaveValue(CITY);
});

test('a window that does not answer may be waited for or opened anew', async () => {
  await running.control('pressButton', brokenWindowText.wait);
  await running.control('stopAnswering', undefined);
  await expect(running.window.getByRole('heading', { level: 1 })).toBeVisible();
  await running.control('pressButton', brokenWindowText.reopen);
  await running.control('stopAnswering', undefined);
  const window = await running.newWindow();
  await expect(window.getByRole('alert').filter({ hasText: 'данные целы' })).toBeVisible();
});
