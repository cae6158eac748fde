import type { Locator, Page } from '@playwright/test';
import {
  activityPartText,
  formPartText,
  growthPartText,
  pagePartText,
  saveReportText,
} from '../../../shared/text/screens/reports-parts.ts';
import { notJoinedText, reportsText } from '../../../shared/text/screens/reports-screen.ts';

/** Отчёты. */
export class ReportsPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  tab(part: 'figures' | 'growth' | 'activity' | 'notJoined' | 'page' | 'forms' | 'handed'): Locator {
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

  /** In the dialog that saves a report. */
  get toFolder(): Locator {
    return this.#window.getByRole('button', { name: saveReportText.save });
  }

  active(whom: string): Locator {
    return this.#window.getByLabel(activityPartText.active(whom));
  }

  get saveWeek(): Locator {
    return this.#window.getByRole('button', { name: activityPartText.save });
  }

  get weeks(): Locator {
    return this.#window.getByRole('table', { name: activityPartText.history });
  }

  get growth(): Locator {
    return this.#window.getByRole('table', { name: growthPartText.weeks });
  }

  get comparison(): Locator {
    return this.#window.getByRole('table', { name: growthPartText.figures });
  }

  get pagePicture(): Locator {
    return this.#window.getByRole('img', { name: pagePartText.preview });
  }

  copyOf(file: RegExp): Locator {
    return this.#window.getByRole('button', { name: file });
  }

  get formName(): Locator {
    return this.#window.getByRole('textbox', { name: formPartText.name });
  }

  async addIndicator(name: string): Promise<void> {
    await this.#window.getByRole('combobox', { name: formPartText.add }).fill(name);
    await this.#window.getByRole('option', { name, exact: true }).click();
  }

  moveUp(indicator: string): Locator {
    return this.#window.getByRole('button', { name: formPartText.up(indicator) });
  }

  get formPreview(): Locator {
    return this.#window.getByRole('table', { name: formPartText.preview });
  }

  get saveForm(): Locator {
    return this.#window.getByRole('button', { name: formPartText.save });
  }

  get fillCsv(): Locator {
    return this.#window.getByRole('button', { name: formPartText.csv });
  }

  get print(): Locator {
    return this.#window.getByRole('button', { name: notJoinedText.print });
  }

  get copyList(): Locator {
    return this.#window.getByRole('button', { name: notJoinedText.copyList });
  }
}
