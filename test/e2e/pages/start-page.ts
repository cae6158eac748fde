import type { Locator, Page } from '@playwright/test';
import { startText } from '../../../shared/text/screens/start-screen.ts';

/** Первый запуск. */
export class StartPage {
  readonly #window: Page;
  readonly title: Locator;

  constructor(window: Page) {
    this.#window = window;
    this.title = window.getByRole('heading', { name: startText.title, level: 1 });
  }

  choice(name: 'newSchool' | 'openBase' | 'tryMadeUp'): Locator {
    return this.#window.getByRole('button', { name: startText[name] });
  }

  recent(organisation: string): Locator {
    return this.#window
      .getByRole('region', { name: startText.recent })
      .getByRole('button', { name: new RegExp(`^${organisation}`) });
  }

  get notice(): Locator {
    return this.#window.getByRole('alert');
  }
}
