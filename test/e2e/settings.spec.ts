import { join } from 'node:path';
import { everyScreenText } from '../../shared/text/screens/every-screen.ts';
import { nounLabels, settingsText } from '../../shared/text/screens/settings-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { pressOn } from './hands.ts';
import { makeSchool } from './make-school.ts';
import { goToScreen } from './pages/navigation.ts';

test('a word is changed, and stays after a restart', async ({ launch, folder }) => {
  const running = await launch();
  const { window } = running;
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
  await goToScreen(window, settingsText.title);
  await window.getByRole('tab', { name: settingsText.tabs.words }).click();
  await window.getByRole('combobox', { name: nounLabels.student }).click();
  await window.getByRole('option', { name: 'воспитанник' }).click();
  await pressOn(window.getByRole('button', { name: settingsText.save }));
  await expect(window.getByText(settingsText.saved)).toBeVisible();
  await running.close();
  const second = await launch();
  await goToScreen(second.window, settingsText.title);
  await second.window.getByRole('tab', { name: settingsText.tabs.words }).click();
  await expect(second.window.getByRole('combobox', { name: nounLabels.student })).toHaveValue('воспитанник');
});

test('a host with a Cyrillic letter is refused in a sentence', async ({ launch, folder }) => {
  const running = await launch();
  const { window } = running;
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
  await goToScreen(window, settingsText.title);
  await window.getByRole('tab', { name: settingsText.tabs.links }).click();
  const hosts = window.getByLabel(settingsText.hosts);
  await hosts.fill('max.ru\nsfеrum.ru');
  await window.getByRole('button', { name: settingsText.save }).click();
  await expect(window.getByRole('alert')).toContainText('нельзя разрешить');
  await hosts.fill('https://www.max.ru/join/\nportal.example.org');
  await window.getByRole('button', { name: settingsText.save }).click();
  await expect(hosts).toHaveValue('max.ru\nportal.example.org');
});

test('theme and scale change at once; axe finds nothing on any part', async ({ launch, folder }) => {
  test.slow();
  const running = await launch();
  const { window } = running;
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
  await goToScreen(window, settingsText.title);
  await window.getByRole('tab', { name: settingsText.tabs.look }).click();
  await window.getByText(everyScreenText.themes.dark).click();
  await expect(window.locator('html[data-mantine-color-scheme=dark]')).toBeVisible();
  await window.getByRole('combobox', { name: settingsText.scale }).click();
  await window.getByRole('option', { name: settingsText.percent(125) }).click();
  await expect(window.locator('html')).toHaveCSS('font-size', '20px');
  for (const tab of ['card', 'words', 'links', 'look', 'backups', 'about'] as const) {
    await window.getByRole('tab', { name: settingsText.tabs[tab] }).click();
    await expectNoProblems(window);
  }
});
