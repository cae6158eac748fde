import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { frameText } from '../../../shared/text/screens/frame.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { journalText } from '../../../shared/text/screens/journal-screen.ts';
import { startText } from '../../../shared/text/screens/start-screen.ts';
import { expect, test } from '../application.ts';
import { type StandinRunning, startStandin } from '../hosts/standin-host.ts';
import { makeSchool } from '../make-school.ts';
import { ImportPage } from '../pages/import-page.ts';
import { goToScreen } from '../pages/navigation.ts';
import { OverviewPage } from '../pages/overview-page.ts';
import { StartPage } from '../pages/start-page.ts';

const LIST = 'Фамилия;Имя;Отчество;Класс\nЛесная;Анна;Ивановна;5А\nПолевой;Пётр;Иванович;5Б\n';
let running: StandinRunning;

test.beforeEach(async ({ folder }) => {
  running = await startStandin({ userData: join(folder, 'settings') });
  // Files are taken once the page stands.
  await expect(new StartPage(running.window).title).toBeVisible();
});

test.afterEach(() => running.end());

/** Lets a file hang over the window, and drops it. */
const drop = async (window: Page, name: string, text: string, hint = true): Promise<void> => {
  const data = await window.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], called));
      return transfer;
    },
    [name, text] as const,
  );
  // As long as it hangs there, the window hears of it again and again.
  await expect(async () => {
    await window.dispatchEvent('body', 'dragover', { dataTransfer: data });
    if (hint) await expect(window.getByText(frameText.dropHint)).toBeVisible({ timeout: 500 });
  }).toPass();
  await window.dispatchEvent('body', 'drop', { dataTransfer: data });
};

test('a list that is dropped on any screen is offered, and its people come in', async ({ folder }) => {
  const { window } = running;
  await drop(window, 'Список 5А.csv', LIST);
  await expect(window.getByText(startText.waiting('Список 5А.csv'))).toBeVisible();
  await makeSchool(running, 'Лесная СОШ', join(folder, 'school'));
  await goToScreen(window, journalText.title);
  await drop(window, 'Список 5.csv', LIST);
  await window.getByRole('button', { name: importText.offeredRead }).click();
  const page = new ImportPage(window);
  await expect(page.title).toHaveText(importText.file('Список 5.csv'));
  await page.apply(2).click();
  await expect(page.done('create')).toContainText('2');
  await expect(window.getByText(frameText.dropHint)).toBeHidden();
});

test('a base that is dropped opens, without the window ever naming a path', async ({ folder }) => {
  const { window } = running;
  await makeSchool(running, 'Первая школа', join(folder, 'one'));
  await window.getByRole('button', { name: frameText.closeBase }).click();
  await makeSchool(running, 'Вторая школа', join(folder, 'two'));
  await running.control('nameDropped', { name: 'school.sferum', path: join(folder, 'one', 'school.sferum') });
  await goToScreen(window, importText.title);
  await drop(window, 'school.sferum', '{}', false);
  await expect(new OverviewPage(window).title('Первая школа')).toBeVisible();
});

test('any other file is refused in a sentence, in a school and without one', async ({ folder }) => {
  const { window } = running;
  await drop(window, 'Фото.jpg', 'x');
  await expect(new StartPage(window).notice).toContainText('«Фото.jpg»');
  await makeSchool(running, 'Лесная СОШ', join(folder, 'school'));
  await drop(window, 'Кино.mp4', 'x');
  await expect(window.getByRole('alert').filter({ hasText: '«Кино.mp4»' })).toBeVisible();
});
