import { expect, type Locator, type Page } from '@playwright/test';
import { frameText } from '../../../shared/text/screens/frame.ts';

const MOST_OPTIONS = 60;

/** What stands around every screen of an open school. */
export class SchoolFrame {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  section(name: string): Locator {
    return this.window.getByRole('navigation').getByRole('button', { name, exact: true });
  }

  get undo(): Locator {
    return this.window.getByRole('button', { name: frameText.undoLast });
  }

  /** What was said last: what was done, or what was taken back. */
  get said(): Locator {
    return this.window.getByRole('region', { name: frameText.notices });
  }

  /** Ctrl+K; the keys that follow belong to its field. */
  async openGoTo(): Promise<void> {
    await this.window.keyboard.press('Control+k');
    await expect(this.window.getByRole('combobox', { name: frameText.goToField })).toBeFocused();
  }

  /** Ctrl+K, some letters, the arrows down to what is offered, Enter. */
  async goTo(typed: string, offered: string | RegExp): Promise<void> {
    const { keyboard } = this.window;
    await this.openGoTo();
    await keyboard.type(typed);
    const option = this.window.getByRole('option', { name: offered }).first();
    await expect(option).toBeVisible();
    const isChosen = async (): Promise<boolean> => (await option.getAttribute('aria-selected')) === 'true';
    for (let steps = 0; steps < MOST_OPTIONS && !(await isChosen()); steps += 1)
      await keyboard.press('ArrowDown');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Enter');
  }

  dialog(name: RegExp | string): Locator {
    return this.window.getByRole('dialog', { name });
  }
}
