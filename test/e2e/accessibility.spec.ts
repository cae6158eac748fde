import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { StartPage } from './pages/start-page.ts';

const themes = ['light', 'dark'] as const;

const setTheme = (window: Page, theme: string): Promise<unknown> =>
  window.evaluate((chosen) => {
    const { sferumAdmin } = globalThis as unknown as {
      sferumAdmin: { calls: Record<string, (argument: unknown) => Promise<unknown>> };
    };
    return sferumAdmin.calls['settings.change']?.({ theme: chosen });
  }, theme);

const problems = async (window: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: window }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

for (const theme of themes) {
  test(`axe finds nothing on any screen in the ${theme} theme`, async ({ launch }) => {
    const { window } = await launch();
    const start = new StartPage(window);
    await expect(start.title).toBeVisible();
    await setTheme(window, theme);
    await expect(window.locator(`html[data-mantine-color-scheme=${theme}]`)).toBeVisible();
    expect(await problems(window)).toEqual([]);
    await start.choice('newSchool').click();
    await expect(window.getByRole('heading', { level: 1, name: 'Новая школа' })).toBeVisible();
    expect(await problems(window)).toEqual([]);
    await window.getByRole('button', { name: 'Назад' }).click();
    await start.choice('tryMadeUp').click();
    await expect(window.getByRole('table')).toBeVisible();
    expect(await problems(window)).toEqual([]);
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
