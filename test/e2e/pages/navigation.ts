import { expect, type Locator, type Page } from '@playwright/test';
import { frameText } from '../../../shared/text/screens/frame.ts';

/** The list of screens beside each of them. */
const navigationItem = (window: Page, title: string): Locator =>
  window
    .getByRole('navigation', { name: frameText.navigation })
    .getByRole('button', { name: new RegExp(`^${title}`) });

/** Goes to a screen and waits for its title. */
export const goToScreen = async (window: Page, title: string): Promise<void> => {
  await navigationItem(window, title).click();
  await window.getByRole('heading', { level: 1, name: title }).waitFor();
};

/** Shows every screen and each of its tabs; `name` is what the navigation and the tab call it. */
export const visitEveryPart = async (window: Page, visit: (name: string) => Promise<void>): Promise<void> => {
  const sections = window.getByRole('navigation', { name: frameText.navigation }).getByRole('list').first();
  for (const button of await sections.getByRole('button').all()) {
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-current', 'page');
    await window.getByRole('heading', { level: 1 }).first().waitFor();
    const screen = (await button.textContent()) ?? '';
    const tabs = await window.getByRole('main').getByRole('tablist').first().getByRole('tab').all();
    if (tabs.length === 0) await visit(screen);
    for (const tab of tabs) {
      await tab.click();
      await visit(`${screen}, ${await tab.textContent()}`);
    }
  }
};
