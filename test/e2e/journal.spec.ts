import { join } from 'node:path';
import { cardFieldLabels, organisationCardText } from '../../shared/text/organisation-card.ts';
import { actKindName, journalText } from '../../shared/text/screens/journal-screen.ts';
import { settingsText } from '../../shared/text/screens/settings-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { pressOn } from './hands.ts';
import { makeSchool } from './make-school.ts';
import { goToScreen } from './pages/navigation.ts';

test('the journal tells what was done, finds it, and marks what was taken back', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { window } = running;
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
  await goToScreen(window, settingsText.title);
  await window.getByLabel(cardFieldLabels.city).fill('Зареченск');
  await pressOn(window.getByRole('button', { name: organisationCardText.save }));
  await expect(window.getByText(organisationCardText.saved)).toBeVisible();

  await goToScreen(window, journalText.title);
  const rows = window.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('Изменена карточка организации: 1 поле');
  await expect(window.getByText(/^Можно вернуть: Изменена карточка/)).toBeVisible();
  await pressOn(window.getByRole('main').getByRole('button', { name: journalText.undo }));
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('Отменено: изменение карточки организации');
  await expect(rows.nth(2)).toContainText(journalText.undone);
  await expectNoProblems(window);

  await window.keyboard.press('Control+f');
  await expect(window.getByLabel(journalText.search)).toBeFocused();
  await window.keyboard.type('создана');
  await expect(rows).toHaveCount(2);
  await window.keyboard.type(' неведомо что');
  await expect(window.getByText(journalText.nothingFound)).toBeVisible();
  await pressOn(window.getByRole('button', { name: journalText.showAll }));
  await expect(rows).toHaveCount(4);
  await window.getByRole('combobox', { name: journalText.kind }).click();
  await window.getByRole('option', { name: actKindName('step-undone') }).click();
  await expect(rows).toHaveCount(2);
});
