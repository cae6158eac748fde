import { expect, type Locator, type Page } from '@playwright/test';

const MOST_TABS = 150;

/** A key pressed on a place once it takes keys: on a button that is still asleep it would be lost. */
export const pressOn = async (place: Locator, key = 'Enter'): Promise<void> => {
  await expect(place).toBeEnabled();
  await place.press(key);
};

/** A person with a keyboard and nothing else. */
export const hands = (window: Page) => {
  const press = (key: string): Promise<void> => window.keyboard.press(key);
  const tabTo = async (place: Locator): Promise<void> => {
    await expect(place).toBeVisible();
    const isThere = (): Promise<boolean> => place.evaluate((element) => element === document.activeElement);
    for (let steps = 0; steps < MOST_TABS && !(await isThere()); steps += 1) await press('Tab');
    await expect(place).toBeFocused();
  };
  return {
    press,
    tabTo,
    use: async (place: Locator, key = 'Enter'): Promise<void> => {
      await expect(place).toBeEnabled();
      await tabTo(place);
      await press(key);
    },
    /** To a screen by Alt and its digit. */
    go: async (digit: number, title: string): Promise<void> => {
      await press(`Alt+${digit}`);
      await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible();
    },
  };
};
