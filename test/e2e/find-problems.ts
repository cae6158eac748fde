import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const themes = ['light', 'dark'] as const;

export const setTheme = async (window: Page, theme: (typeof themes)[number]): Promise<void> => {
  await window.evaluate((chosen) => {
    const { sferumAdmin } = globalThis as unknown as {
      sferumAdmin: { calls: Record<string, (argument: unknown) => Promise<unknown>> };
    };
    return sferumAdmin.calls['settings.change']?.({ theme: chosen });
  }, theme);
  await expect(window.locator(`html[data-mantine-color-scheme=${theme}]`)).toBeVisible();
};

/** Until nothing fades in any more: a text that is half there has half its contrast. */
const waitForStillness = async (window: Page): Promise<void> => {
  await window.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      const endless = effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY;
      return playState !== 'running' || endless;
    }),
  );
};

/** What axe finds wrong on the screen that is shown. */
export const findProblems = async (window: Page): Promise<readonly string[]> => {
  await waitForStillness(window);
  // No page has frames, whose findings axe would put together in a second page: that is half of the time.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** The same in both themes. */
export const expectNoProblems = async (window: Page): Promise<void> => {
  for (const theme of themes) {
    await setTheme(window, theme);
    expect(await findProblems(window)).toEqual([]);
  }
};
