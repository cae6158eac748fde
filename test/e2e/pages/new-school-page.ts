import type { Locator, Page } from '@playwright/test';
import { cardText } from '../../../shared/text/screens/start-screen.ts';

/** Карточка организации. */
export class NewSchoolPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  field(name: 'fullName' | 'shortName' | 'city' | 'inn'): Locator {
    return this.#window.getByLabel(cardText[name], { exact: true });
  }

  get create(): Locator {
    return this.#window.getByRole('button', { name: cardText.create });
  }

  get back(): Locator {
    return this.#window.getByRole('button', { name: cardText.back });
  }

  get notice(): Locator {
    return this.#window.getByRole('alert');
  }
}
