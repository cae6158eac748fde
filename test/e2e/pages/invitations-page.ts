import type { Locator, Page } from '@playwright/test';
import { annulmentScreenText } from '../../../shared/text/screens/annulment-screen.ts';
import { batchesText } from '../../../shared/text/screens/batches-screen.ts';
import { invitationsText } from '../../../shared/text/screens/invitations-screen.ts';
import { linksScreenText, pasteText } from '../../../shared/text/screens/links-screen.ts';
import { sheetsScreenText } from '../../../shared/text/screens/sheets-screen.ts';
import { vocabularies } from '../../../shared/text/words/vocabulary.ts';

/** Приглашения. */
export class InvitationsPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  tab(part: 'links' | 'sheets' | 'batches' | 'annulment'): Locator {
    const title =
      part === 'annulment' ? invitationsText.annulment(vocabularies.school) : invitationsText[part];
    return this.#window.getByRole('tab', { name: title, exact: true });
  }

  get paste(): Locator {
    return this.#window.getByRole('button', { name: linksScreenText.paste });
  }

  get pastedText(): Locator {
    return this.#window.getByRole('textbox', { name: pasteText.field });
  }

  /** What was understood, by what becomes of it. */
  understood(fate: keyof typeof pasteText.fates): Locator {
    return this.#window
      .getByRole('table', { name: pasteText.understood })
      .getByRole('row', { name: pasteText.fates[fate] });
  }

  /** The row of a class in the grid of links. */
  classRow(label: string): Locator {
    return this.#window
      .getByRole('table', { name: linksScreenText.title, exact: false })
      .getByRole('row', { name: new RegExp(`^${label} `) });
  }

  classBox(label: string): Locator {
    return this.#window.getByRole('checkbox', { name: label, exact: true });
  }

  button(
    name: keyof Pick<typeof sheetsScreenText, 'make' | 'save' | 'print' | 'noClasses' | 'nextPage' | 'stop'>,
  ): Locator {
    return this.#window.getByRole('button', { name: sheetsScreenText[name] });
  }

  /** The page of the preview that is drawn wholly. */
  page(number: number): Locator {
    return this.#window.locator(`canvas[aria-label^="Страница ${number} "][aria-busy=false]`);
  }

  get batches(): Locator {
    return this.#window.getByRole('table', { name: batchesText.title }).getByRole('row');
  }

  /** Counted from 1, the newest first. */
  batch(place: number): Locator {
    return this.batches.nth(place);
  }

  get annullable(): Locator {
    return this.#window.getByRole('table', { name: annulmentScreenText.list }).locator('tbody tr');
  }

  get leastDays(): Locator {
    return this.#window.getByLabel(annulmentScreenText.days);
  }
}
