import { join } from 'node:path';
import { createBase } from '../../electron/storage/base-folder.ts';
import { dutyActs } from '../../shared/text/duties.ts';
import { cardFieldLabels } from '../../shared/text/organisation-card.ts';
import { overviewText } from '../../shared/text/screens/overview-screen.ts';
import { settingsText } from '../../shared/text/screens/settings-screen.ts';
import { baseServices, unwrap } from '../support/a-base.ts';
import { aClass, aLink, buildSchool } from '../support/school-builder.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { pressOn } from './hands.ts';
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
  await pressOn(steps.getByRole('button', { name: dutyActs.card }));
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

test('a task is ticked off by keyboard, and one undo brings it back', async ({ launch, folder }) => {
  const base = join(folder, 'school');
  const links = [aLink({ id: 'link-1' }), aLink({ id: 'link-2' })];
  const tasks = links.map(({ id }) => ({
    id: `task-${id}`,
    kind: 'annulLink' as const,
    linkId: id,
    openedOn: '2026-09-01',
  }));
  unwrap(await createBase(base, buildSchool({ classes: [aClass('5А')], links, tasks }), baseServices()));
  const { window } = await launch(join(base, 'school.sferum'));
  const list = window.getByRole('region', { name: overviewText.tasks });
  const boxes = list.getByRole('checkbox');
  await expect(boxes).toHaveCount(2);
  await expectNoProblems(window);
  const first = window.getByRole('region', { name: overviewText.nextSteps }).getByRole('listitem').first();
  await pressOn(first.getByRole('button', { name: dutyActs.tasks }));
  await window.keyboard.press('Tab');
  await expect(boxes.first()).toBeFocused();
  await window.keyboard.press('Space');
  await expect(boxes).toHaveCount(1);
  await window.keyboard.press('Control+z');
  await expect(boxes).toHaveCount(2);
  await pressOn(list.getByRole('button', { name: overviewText.tickAll }));
  await expect(list).toHaveCount(0);
  const done = window.getByRole('listitem').filter({ hasText: 'Всё, что нужно было сделать на платформе' });
  await expect(done).toHaveCount(1);
});
