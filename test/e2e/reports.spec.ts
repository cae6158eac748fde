import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { localDay } from '../../electron/machine.ts';
import { addDays, shortDate } from '../../shared/domain/values/calendar.ts';
import { saveReportText } from '../../shared/text/screens/reports-parts.ts';
import { reportsText } from '../../shared/text/screens/reports-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems, findProblems, setTheme, type themes } from './find-problems.ts';
import { pressOn } from './hands.ts';
import { makeSchool } from './make-school.ts';
import { goToScreen } from './pages/navigation.ts';
import { ReportsPage } from './pages/reports-page.ts';
import { StartPage } from './pages/start-page.ts';

const openMadeUp = async (window: Page): Promise<ReportsPage> => {
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, reportsText.title);
  const page = new ReportsPage(window);
  await expect(page.save).toBeEnabled();
  return page;
};

/** Opens a workbook in openpyxl with every warning an error, and gives the count of students on its first sheet. */
const studentsInBook = (path: string): string =>
  execFileSync(
    '/usr/bin/python3',
    [
      '-W',
      'error',
      '-c',
      'import sys, openpyxl\n' +
        'sheet = openpyxl.load_workbook(sys.argv[1], data_only=True).worksheets[0]\n' +
        'print([row[1] for row in sheet.iter_rows(values_only=True) if row[0] == "Ученики"][0])',
      path,
    ],
    { encoding: 'utf8' },
  ).trim();

/** Axe takes seconds on long tables: each part is looked at in one theme, the first of them in both. */
const expectNone = async (window: Page, theme: (typeof themes)[number]): Promise<void> => {
  await setTheme(window, theme);
  expect(await findProblems(window)).toEqual([]);
};

test('each figure leads to its people or to its register', async ({ launch }) => {
  const { window } = await launch();
  const page = await openMadeUp(window);
  await expect(page.row(/^Ученики/)).toContainText('900');
  await expect(page.chart.locator('.recharts-line-curve')).toHaveCount(3);
  await expectNoProblems(window);

  await pressOn(
    page
      .row(/^Ученики/)
      .getByRole('button')
      .first(),
  );
  await expect(window.getByRole('heading', { level: 2, name: /^Ученики: в списке – 900/ })).toBeFocused();
  await expectNone(window, 'dark');
  await window.keyboard.press('Escape');
  await expect(
    page
      .row(/^Ученики/)
      .getByRole('button')
      .first(),
  ).toBeFocused();

  await pressOn(window.getByRole('button', { name: /^Действующие ссылки: \d+, открыть/ }));
  await expect(window.getByRole('heading', { level: 1, name: 'Приглашения' })).toBeVisible();
});

test('the report that is saved holds the figures of the screen', async ({ launch, folder }) => {
  const running = await launch();
  const { window } = running;
  const page = await openMadeUp(window);
  await expect(page.row(/^Ученики/)).toContainText('900');
  const results = join(folder, 'отчёты');
  mkdirSync(results);
  await pressOn(page.save);
  await expect(page.toFolder).toBeVisible();
  await expectNone(window, 'light');
  await running.answerDialog(results);
  await pressOn(page.toFolder);
  await expect(window.getByText(/^Сохранено: /)).toBeVisible();
  const [file = ''] = readdirSync(results);
  expect(file).toMatch(/\.xlsx$/);
  expect(studentsInBook(join(results, file))).toBe('900');
});

test('figures stand as of another day; days before the first data and to come are refused', async ({
  launch,
}) => {
  const { window } = await launch();
  const page = await openMadeUp(window);
  const joined = page
    .row(/^Ученики/)
    .getByRole('cell')
    .nth(4);
  await expect(joined).not.toHaveText('0');
  await page.asOf.fill('01.09.2020');
  await expect(window.getByRole('alert')).toContainText('нет данных раньше');
  await page.asOf.fill('31.12.2099');
  await expect(window.getByRole('alert')).toContainText('ещё не наступила');
  await page.asOf.fill('31.02.2026');
  await expect(page.save).toBeDisabled();
  await window.getByRole('button', { name: reportsText.today }).click();
  await expect(window.getByRole('alert')).toHaveCount(0);
  await expect(page.save).toBeEnabled();
  await expect(joined).not.toHaveText('0');
});

test('progress by class shows its people; who has not joined can be copied and printed', async ({
  launch,
}) => {
  const { window } = await launch();
  const page = await openMadeUp(window);
  await page.tab('figures').focus();
  await window.keyboard.press('ArrowRight');
  const waiting = page.classRow('5А').getByRole('button').last();
  const count = await waiting.innerText();
  await expectNone(window, 'dark');
  await pressOn(waiting);
  await expect(
    window.getByRole('heading', { level: 2, name: new RegExp(`ещё не присоединились – ${count}`) }),
  ).toBeVisible();
  await window.keyboard.press('Escape');
  await page.tab('notJoined').click();
  await expectNone(window, 'light');
  await pressOn(page.copyList);
  await expect(window.getByRole('button', { name: 'Скопировано' })).toBeVisible();
  await pressOn(page.print);
  await expect(page.print).toBeEnabled();
});

test('activity is typed and held against its target', async ({ launch }) => {
  const { window } = await launch();
  const page = await openMadeUp(window);
  await page.tab('activity').click();
  await expect(page.saveWeek).toBeDisabled();
  await page.active('Ученики').fill('901');
  await pressOn(page.saveWeek);
  await expect(window.getByRole('alert')).toContainText('Активных больше');
  await page.active('Ученики').fill('90');
  await pressOn(page.saveWeek);
  await expect(page.weeks.getByText('ниже цели')).toBeVisible();
  await expectNone(window, 'dark');
});

test('Friday’s report and page, what changed since, and the copy that was kept', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { window } = running;
  const page = await openMadeUp(window);
  // Two files are written and looked at, a page is drawn: much for a busy machine.
  test.slow();
  const results = join(folder, 'сдано');
  mkdirSync(results);
  const earlier = shortDate(addDays(localDay(new Date()), -7));

  await page.asOf.fill(earlier);
  await pressOn(page.save);
  await window.getByLabel(saveReportText.page).check();
  await running.answerDialog(results);
  await pressOn(page.toFolder);
  await expect(window.getByText(/^Сохранены: /)).toBeVisible();
  expect(
    readdirSync(results)
      .map((name) => name.slice(-4))
      .sort(),
  ).toEqual(['.pdf', 'xlsx']);
  await window.getByRole('button', { name: reportsText.today }).click();

  await page.tab('growth').click();
  await expect(page.comparison.getByRole('row')).toHaveCount(5);
  await expect(window.getByText(/^Присоединились: /)).toBeVisible();
  // A week that is over opens its people as well.
  await pressOn(page.growth.getByRole('button', { name: /новые за/ }).first());
  await expect(window.getByRole('region', { name: /^На / }).getByRole('listitem').first()).toBeVisible();
  // Nothing has parted from the cards: what the table tells is not explained away.
  await expect(window.getByText(/^В таблице /)).toBeHidden();
  await expectNone(window, 'light');
  await window.keyboard.press('Escape');

  await page.tab('page').click();
  await expect(page.pagePicture).toHaveAttribute('aria-busy', 'false');
  await expectNone(window, 'dark');

  await page.tab('handed').click();
  const copies = join(folder, 'копии');
  mkdirSync(copies);
  await running.answerDialog(copies);
  await pressOn(page.copyOf(/\.xlsx$/));
  await expect(window.getByText(/^Копия сохранена/)).toBeVisible();
  await expectNone(window, 'light');
  const [copy = ''] = readdirSync(copies);
  expect(readFileSync(join(copies, copy))).toEqual(readFileSync(join(results, copy)));
});

test('a district’s own form is put together, kept under its name, filled and undone', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { window } = running;
  const page = await openMadeUp(window);
  await page.tab('forms').click();
  await page.formName.fill('Сведения');
  await page.addIndicator('Ученики: в списке');
  await page.addIndicator('Ученики: доля присоединившихся');
  await pressOn(page.moveUp('Ученики: доля присоединившихся'));
  await expect(page.formPreview.getByRole('columnheader').nth(1)).toHaveText(
    'Ученики: доля присоединившихся',
  );
  await expectNone(window, 'dark');
  await pressOn(page.saveForm);
  await expect(window.getByText('Форма «Сведения» сохранена.')).toBeVisible();
  const results = join(folder, 'формы');
  mkdirSync(results);
  await running.answerDialog(results);
  await expect(page.fillCsv).toBeEnabled();
  await pressOn(page.fillCsv);
  await expect(window.getByText(/^Сохранено: Сведения/)).toBeVisible();
  const [file = ''] = readdirSync(results);
  const [head, row] = readFileSync(join(results, file), 'utf8').split('\r\n');
  expect(head).toBe('\uFEFFОрганизация;Ученики: доля присоединившихся;Ученики: в списке');
  expect(row).toMatch(/^МБОУ «Средняя школа № 12» г\. Зареченска;\d+(,\d)?%;900$/);
});

test('an empty base says what to do', async ({ launch, folder }) => {
  const running = await launch();
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
  await goToScreen(running.window, reportsText.title);
  await expect(running.window.getByText(reportsText.empty)).toBeVisible();
  await expectNone(running.window, 'dark');
});
