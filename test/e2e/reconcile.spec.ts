import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importText } from '../../shared/text/screens/import-screen.ts';
import { reconcileText } from '../../shared/text/screens/reconcile-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { pressOn } from './hands.ts';
import type { Running } from './hosts/host.ts';
import { makeSchool } from './make-school.ts';
import { ImportPage } from './pages/import-page.ts';
import { goToScreen } from './pages/navigation.ts';
import { ReconcilePage } from './pages/reconcile-page.ts';
import { SchoolFrame } from './pages/school-frame.ts';

const pupils = [
  ['Иванов Пётр Ильич', '5А'],
  ['Орлова Анна Юрьевна', '5А'],
  ['Соколова Мария Олеговна', '5А'],
  ['Соколова Мария Денисовна', '5Б'],
  ['Ким Олег Романович', '5Б'],
] as const;

/** A school with five pupils, at the screen of reconciling. */
const schoolWithPupils = async (running: Running, folder: string): Promise<ReconcilePage> => {
  const { window } = running;
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
  await goToScreen(window, importText.title);
  const file = join(folder, 'ученики.csv');
  writeFileSync(file, ['ФИО;Класс', ...pupils.map(([name, label]) => `${name};${label}`)].join('\n'));
  await running.answerDialog(file);
  const page = new ImportPage(window);
  await page.choose.click();
  await page.apply(pupils.length).click();
  await expect(page.title).toHaveText(importText.done);
  await goToScreen(window, reconcileText.title);
  return new ReconcilePage(window);
};

test('members are held against the roster, one is decided, all are marked and taken back', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { window } = running;
  const page = await schoolWithPupils(running, folder);
  await page.field('members').fill('Пётр Иванов, 5А\nOrlova Anna\nСоколова Мария\nНеизвестный Гость');
  await pressOn(page.match);

  await expect(page.tab('strangers', 1)).toHaveAttribute('aria-selected', 'true');
  await expect(page.panel).toContainText('Неизвестный Гость');
  await expect(page.apply('members', 2)).toBeEnabled();
  await pressOn(page.tab('absent', 3));
  await expect(page.panel.getByRole('button', { name: '5Б – 2' })).toBeVisible();
  await pressOn(page.tab('doubtful', 1));
  await pressOn(page.candidate(/^Соколова Мария Денисовна/), 'Space');
  await expect(page.tab('doubtful', 0)).toBeVisible();
  await expect(page.tab('absent', 2)).toBeVisible();
  await goToScreen(window, importText.title);
  await goToScreen(window, reconcileText.title);
  await expect(page.tab('doubtful', 0)).toBeVisible();
  await pressOn(page.apply('members', 3));

  const frame = new SchoolFrame(window);
  await expect(frame.said).toContainText(reconcileText.done.members(3));
  await pressOn(page.tab('matched', 2));
  await expect(page.panel.getByRole('row')).toHaveCount(3);
  await expectNoProblems(window);
  await frame.undo.click();
  await expect(frame.said).toContainText('Отменено');
});

test('requests are kept, declined with a reason and accepted', async ({ launch, folder }) => {
  const running = await launch();
  const { window } = running;
  const page = await schoolWithPupils(running, folder);
  await pressOn(page.kind('requests'), 'Space');
  await page.field('requests').fill('Ким Олег\nНеизвестный Гость');
  await pressOn(page.match);
  await expect(page.tab('strangers', 1)).toBeVisible();
  await pressOn(page.apply('requests', 2));

  await page.request('Неизвестный Гость').check();
  await expectNoProblems(window);
  await pressOn(page.decline);
  await page.reason.fill('Нет в списках');
  await pressOn(page.declineConfirm);
  const frame = new SchoolFrame(window);
  await expect(frame.said).toContainText(reconcileText.declined(1));
  await page.request('Ким Олег').check();
  await pressOn(page.accept);
  await expect(frame.said).toContainText(reconcileText.accepted(1));
  await expect(window.getByText(reconcileText.waitingNone)).toBeVisible();
});

test('a list is not written down over a base that has moved', async ({ launch, folder }) => {
  const running = await launch();
  const { window } = running;
  const page = await schoolWithPupils(running, folder);
  await page.field('members').fill('Пётр Иванов');
  await page.match.click();
  await expect(page.apply('members', 1)).toBeEnabled();
  await new SchoolFrame(window).undo.click();
  await expect(page.apply('members', 1)).toBeDisabled();
  await expect(window.getByText('База изменилась после сверки')).toBeVisible();
});

test('a list without a name is refused in a sentence', async ({ launch, folder }) => {
  const running = await launch();
  const page = await schoolWithPupils(running, folder);
  await page.field('members').fill('12:45\n3');
  await page.match.click();
  await expect(page.notice).toContainText('нет ни одной строки с именем');
  await expect(page.field('members')).toHaveValue('12:45\n3');
});
