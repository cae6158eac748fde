import { join } from 'node:path';
import { dutyActs } from '../../shared/text/duties.ts';
import { cardFieldLabels } from '../../shared/text/organisation-card.ts';
import { overviewText } from '../../shared/text/overview-screen.ts';
import { settingsText } from '../../shared/text/settings-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { makeSchool } from './make-school.ts';
import { StartPage } from './pages/start-page.ts';

test('an empty base says what to do first, and the button goes there', async ({ launch, folder }) => {
  const running = await launch();
  const { window } = running;
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
  const steps = window.getByRole('region', { name: overviewText.nextSteps });
  await expect(steps.getByRole('listitem')).toHaveCount(3);
  await expect(steps.getByRole('listitem').first()).toContainText('карточке организации');
  await expectNoProblems(window);
  await steps.getByRole('button', { name: dutyActs.card }).press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: settingsText.title })).toBeVisible();
  await expect(window.getByLabel(cardFieldLabels.fullName)).toBeVisible();
});

test('the made-up school shows its figures with their base, and what is overdue first', async ({
  launch,
}) => {
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  const total = window.getByRole('row', { name: /^Всего/ });
  await expect(total).toContainText('2 170');
  const first = window.getByRole('region', { name: overviewText.nextSteps }).getByRole('listitem').first();
  await expect(first).toContainText(overviewText.states.overdue);
  await expectNoProblems(window);
});
