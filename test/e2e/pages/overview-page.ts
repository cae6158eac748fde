import type { Locator, Page } from '@playwright/test';
import { frameText } from '../../../shared/text/screens/frame.ts';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';

/** Сводка. */
export class OverviewPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  /** The open school's name over every screen. */
  title(organisation: string): Locator {
    return this.#window
      .getByRole('region', { name: frameText.header })
      .getByText(organisation, { exact: true });
  }

  get undo(): Locator {
    return this.#window.getByRole('main').getByRole('button', { name: overviewText.undo });
  }

  get closeBase(): Locator {
    return this.#window.getByRole('button', { name: frameText.closeBase });
  }

  /** One row of the key figures, as it is read. */
  row(name: RegExp): Locator {
    return this.#window.getByRole('row', { name });
  }

  get notice(): Locator {
    return this.#window.getByRole('alert');
  }
}
