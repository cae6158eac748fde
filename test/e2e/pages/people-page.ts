import type { Locator, Page } from '@playwright/test';
import { everyScreenText } from '../../../shared/text/screens/every-screen.ts';
import { cardText, markText, peopleText } from '../../../shared/text/screens/people-screen.ts';
import { vocabularies } from '../../../shared/text/words/vocabulary.ts';

/** Люди. */
export class PeoplePage {
  readonly #window: Page;
  readonly search: Locator;
  readonly grid: Locator;

  constructor(window: Page) {
    this.#window = window;
    this.search = window.getByRole('textbox', { name: peopleText.search(vocabularies.school) });
    this.grid = window.getByRole('grid', { name: peopleText.title });
  }

  row(name: string | RegExp): Locator {
    return this.grid.getByRole('row', { name });
  }

  /** The rows that are chosen, of those in sight. */
  get chosen(): Locator {
    return this.grid.getByRole('row', { selected: true });
  }

  get found(): Locator {
    return this.#window.getByRole('main').getByRole('status');
  }

  filter(label: string): Locator {
    return this.#window
      .getByRole('group', { name: peopleText.filters })
      .getByRole('combobox', { name: label });
  }

  option(name: string): Locator {
    return this.#window.getByRole('option', { name, exact: true });
  }

  card(name: string | RegExp): Locator {
    return this.#window.getByRole('region', { name });
  }

  get edit(): Locator {
    return this.#window.getByRole('button', { name: cardText.edit, exact: true });
  }

  get save(): Locator {
    return this.#window.getByRole('button', { name: everyScreenText.save });
  }

  get markDialog(): Locator {
    return this.#window.getByRole('dialog', { name: /^Отметить/ });
  }

  get applyMark(): Locator {
    return this.markDialog.getByRole('button', { name: markText.apply, exact: true });
  }
}
