import type { Locator, Page } from '@playwright/test';
import { saveReportText } from '../../../shared/text/reports-parts.ts';
import { notJoinedText, reportsText } from '../../../shared/text/reports-screen.ts';

/** Отчёты. */
export class ReportsPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  tab(
    part: 'figures' | 'byClass' | 'growth' | 'activity' | 'notJoined' | 'page' | 'forms' | 'handed',
  ): Locator {
    return this.#window.getByRole('tab', { name: reportsText[part] });
  }

  row(name: RegExp): Locator {
    return this.#window.getByRole('table', { name: reportsText.byCategory }).getByRole('row', { name });
  }

  classRow(label: string): Locator {
    return this.#window
      .getByRole('table', { name: reportsText.classesTitle })
      .getByRole('row', { name: new RegExp(`^${label} `) });
  }

  get chart(): Locator {
    return this.#window.getByRole('figure', { name: reportsText.joiningTitle });
  }

  get asOf(): Locator {
    return this.#window.getByLabel(reportsText.asOf);
  }

  get save(): Locator {
    return this.#window.getByRole('button', { name: saveReportText.open });
  }

  get print(): Locator {
    return this.#window.getByRole('button', { name: notJoinedText.print });
  }

  get copyList(): Locator {
    return this.#window.getByRole('button', { name: notJoinedText.copyList });
  }
}
