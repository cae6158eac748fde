import { menuText } from '../../shared/text/screens/menu.ts';
import { expect, test } from './application.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { StartPage } from './pages/start-page.ts';

test('the first start shows three ways to begin', async ({ launch }) => {
  const { window } = await launch();
  const start = new StartPage(window);
  await expect(start.title).toBeVisible();
  await expect(start.choice('newSchool')).toBeEnabled();
  await expect(start.choice('openBase')).toBeEnabled();
  await expect(start.choice('tryMadeUp')).toBeEnabled();
  await expect(start.notice).toHaveCount(0);
});

test('the native menu is Russian, and the process ends with its window', async ({ launch }) => {
  const running = await launch();
  const menu = await running.menu();
  expect(menu.map(({ label }) => label)).toEqual([
    menuText.file,
    menuText.edit,
    menuText.view,
    menuText.help,
  ]);
  const labels = menu.flatMap(({ items }) => items).map(({ label }) => label);
  expect(labels.filter((label) => !/[А-яЁё]/.test(label))).toEqual([]);
  expect(await running.close()).toBe(0);
});

test('the letters are the bundled ones', async ({ launch }) => {
  const { window } = await launch();
  await expect(new StartPage(window).title).toBeVisible();
  const loaded = await window.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(new Set(loaded.map((family) => family.replaceAll('"', '')))).toEqual(new Set(['Golos Text']));
});

test('the made-up school opens by one button', async ({ launch }) => {
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  await expect(window.getByText('МБОУ «Средняя школа № 12» г. Зареченска', { exact: true })).toBeVisible();
  await expect(new OverviewPage(window).row(/^Ученики/)).toContainText('900');
});
