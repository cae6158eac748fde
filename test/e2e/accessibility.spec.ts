import { expect, test } from './application.ts';
import { findProblems, setTheme, themes } from './find-problems.ts';
import { StartPage } from './pages/start-page.ts';

for (const theme of themes) {
  test(`axe finds nothing on any screen in the ${theme} theme`, async ({ launch }) => {
    const { window } = await launch();
    const start = new StartPage(window);
    await expect(start.title).toBeVisible();
    await setTheme(window, theme);
    expect(await findProblems(window)).toEqual([]);
    await start.choice('newSchool').click();
    await expect(window.getByRole('heading', { level: 1, name: 'Новая школа' })).toBeVisible();
    expect(await findProblems(window)).toEqual([]);
    await window.getByRole('button', { name: 'Назад' }).click();
    await start.choice('tryMadeUp').click();
    await expect(window.getByRole('table')).toBeVisible();
    expect(await findProblems(window)).toEqual([]);
  });
}

test('the first screen can be used by keyboard alone', async ({ launch }) => {
  const { window } = await launch();
  const start = new StartPage(window);
  await expect(start.title).toBeVisible();
  await window.keyboard.press('Tab');
  await expect(start.choice('newSchool')).toBeFocused();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await expect(start.choice('tryMadeUp')).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('table')).toBeVisible();
});
