import type { Locator, Page } from '@playwright/test';
import { documentsText } from '../../../shared/text/documents-screen.ts';
import { cardFieldLabels } from '../../../shared/text/organisation-card.ts';

/** Документы: the registration request. */
export class DocumentsPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  step(name: keyof typeof documentsText.steps): Locator {
    // Its name begins with its number while it is not done.
    return this.#window.getByRole('button', { name: new RegExp(`^(?:\\d )?${documentsText.steps[name]} `) });
  }

  field(name: keyof typeof cardFieldLabels): Locator {
    return this.#window.getByLabel(cardFieldLabels[name]);
  }

  get next(): Locator {
    return this.#window.getByRole('button', {
      name: new RegExp(`^(${documentsText.next}|${documentsText.nextUnchanged})$`),
    });
  }

  get make(): Locator {
    return this.#window.getByRole('button', { name: documentsText.make });
  }

  get written(): Locator {
    return this.#window.getByRole('status').filter({ hasText: documentsText.made });
  }

  copy(part: 'to' | 'subject' | 'body'): Locator {
    return this.#window.getByRole('button', { name: `${documentsText.copy}: ${documentsText[part]}` });
  }

  get copied(): Locator {
    return this.#window.getByRole('button', { name: new RegExp(`^${documentsText.copied}`) });
  }
}
