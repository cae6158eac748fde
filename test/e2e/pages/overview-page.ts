import type { Locator, Page } from '@playwright/test';
import { overviewText } from '../../../shared/text/overview-screen.ts';

/** Сводка. */
export class OverviewPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  title(organisation: string): Locator {
    return this.#window.getByRole('heading', { name: organisation, level: 1 });
  }

  get undo(): Locator {
    return this.#window.getByRole('button', { name: overviewText.undo });
  }

  get closeBase(): Locator {
    return this.#window.getByRole('button', { name: overviewText.closeBase });
  }

  /** One row of the key figures, as it is read. */
  row(name: RegExp): Locator {
    return this.#window.getByRole('row', { name });
  }

  get notice(): Locator {
    return this.#window.getByRole('alert');
  }
}
