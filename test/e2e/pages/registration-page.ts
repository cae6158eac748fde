import type { Locator, Page } from '@playwright/test';
import { cardFieldLabels } from '../../../shared/text/organisation-card.ts';
import { requestText } from '../../../shared/text/screens/registration-screen.ts';

/** Документы: the registration request. */
export class RegistrationPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  step(name: keyof typeof requestText.steps): Locator {
    // Its name begins with its number while it is not done.
    return this.#window.getByRole('button', { name: new RegExp(`^(?:\\d )?${requestText.steps[name]} `) });
  }

  field(name: keyof typeof cardFieldLabels): Locator {
    return this.#window.getByLabel(cardFieldLabels[name]);
  }

  get next(): Locator {
    return this.#window.getByRole('button', {
      name: new RegExp(`^(${requestText.next}|${requestText.nextUnchanged})$`),
    });
  }

  get make(): Locator {
    return this.#window.getByRole('button', { name: requestText.make });
  }

  get written(): Locator {
    return this.#window.getByRole('status').filter({ hasText: requestText.made });
  }

  copy(part: 'to' | 'subject' | 'body'): Locator {
    return this.#window.getByRole('button', { name: `${requestText.copy}: ${requestText[part]}` });
  }

  get copied(): Locator {
    return this.#window.getByRole('button', { name: new RegExp(`^${requestText.copied}`) });
  }
}
