import type { Locator, Page } from '@playwright/test';
import { frameText } from '../../../shared/text/frame.ts';

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
