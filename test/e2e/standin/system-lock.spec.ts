import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cardFieldLabels } from '../../../shared/text/organisation-card.ts';
import { draftText } from '../../../shared/text/screens/drafts.ts';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';
import { gateText, protectionText as text } from '../../../shared/text/screens/protection.ts';
import { settingsText } from '../../../shared/text/screens/settings-screen.ts';
import { expect, test } from '../application.ts';
import { type StandinRunning, startStandin } from '../hosts/standin-host.ts';
import { makeSchool } from '../make-school.ts';
import { goToScreen } from '../pages/navigation.ts';

const PASSWORD = 'сосна у школы';
let running: StandinRunning;

test.beforeEach(async ({ folder }) => {
  running = await startStandin({ userData: join(folder, 'settings') });
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
});

test.afterEach(() => running.end());

const setPassword = async (window: Page): Promise<void> => {
  await window.getByRole('button', { name: text.set }).click();
  await window.getByLabel(text.newPassword).fill(PASSWORD);
  await window.getByLabel(text.repeat).fill(PASSWORD);
  await window.getByRole('button', { name: text.set, exact: true }).click();
  await window.getByLabel(text.recoveryKept).check();
  await window.getByRole('button', { name: text.recoveryDone }).click();
};

test('a base with a password is locked with the system; what was being typed waits behind the password', async () => {
  const { window } = running;
  await setPassword(window);
  await goToScreen(window, settingsText.title);
  await window.getByRole('tab', { name: settingsText.tabs.card }).click();
  await window.getByLabel(cardFieldLabels.city).fill('Нижний Лес');
  await expect(window.getByText(draftText.unsaved)).toBeVisible();
  await running.control('lockSystem', undefined);
  await expect(window.getByRole('heading', { name: gateText.locked })).toBeVisible();
  await expect(window.getByText('Нижний Лес')).toHaveCount(0);
  const password = window.getByLabel(gateText.password, { exact: true });
  await password.fill(PASSWORD);
  await password.press('Enter');
  await goToScreen(window, settingsText.title);
  await expect(window.getByLabel(cardFieldLabels.city)).toHaveValue('Нижний Лес');
});

test('a base without a password stays open when the system is locked', async () => {
  await running.control('lockSystem', undefined);
  await goToScreen(running.window, settingsText.title);
  await goToScreen(running.window, overviewText.title);
});
