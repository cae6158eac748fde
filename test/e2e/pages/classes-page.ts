import type { Locator, Page } from '@playwright/test';

/** Классы, or Группы. */
export class ClassesPage {
  readonly #window: Page;
  readonly grid: Locator;

  constructor(window: Page) {
    this.#window = window;
    this.grid = window.getByRole('grid', { name: 'Классы' });
  }

  row(label: string): Locator {
    return this.grid.getByRole('row', { name: new RegExp(`^${label} `) });
  }

  card(label: string): Locator {
    return this.#window.getByRole('region', { name: `Класс ${label}` });
  }
}
