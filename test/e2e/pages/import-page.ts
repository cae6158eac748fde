import type { Locator, Page } from '@playwright/test';
import type { Category } from '../../../shared/domain/people/role.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { doneNames, stateNames } from '../../../shared/text/screens/plan-states.ts';
import type { PlanState } from '../../../shared/views/import-preview/plan-view.ts';

/** Импорт. */
export class ImportPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  get title(): Locator {
    return this.#window.getByRole('heading', { level: 1 });
  }

  #button(name: string): Locator {
    return this.#window.getByRole('button', { name, exact: true });
  }

  get choose(): Locator {
    return this.#button(importText.choose);
  }

  get paste(): Locator {
    return this.#button(importText.paste);
  }

  get pasteField(): Locator {
    return this.#window.getByLabel(importText.pasteField);
  }

  get pasteRead(): Locator {
    return this.#button(importText.pasteRead);
  }

  get reading(): Locator {
    return this.#window.getByRole('tab', { name: new RegExp(`^${importText.understoodTab}`) });
  }

  get difference(): Locator {
    return this.#window.getByRole('tab', { name: importText.differenceTab });
  }

  field(column: string): Locator {
    return this.#window.getByLabel(importText.fieldOf(column), { exact: true });
  }

  header(sheet: string): Locator {
    return this.#window.getByLabel(importText.headerOf(sheet), { exact: true });
  }

  get category(): Locator {
    return this.#window.getByLabel(importText.category);
  }

  async chooseCategory(category: Category): Promise<void> {
    await this.category.selectOption(category);
  }

  get encoding(): Locator {
    return this.#window.getByLabel(importText.encoding);
  }

  get search(): Locator {
    return this.#window.getByLabel(importText.search);
  }

  filter(name: string): Locator {
    return this.#window.getByRole('radiogroup', { name: importText.filter }).getByText(name);
  }

  /** Rows of the difference with a state. */
  rows(state: PlanState): Locator {
    return this.#window
      .getByRole('table', { name: importText.table })
      .getByRole('row', { name: stateNames[state] });
  }

  apply(count: number): Locator {
    return this.#button(importText.apply(count, 0));
  }

  get brake(): Locator {
    return this.#window.getByRole('dialog', { name: importText.brakeTitle });
  }

  get brakeConfirm(): Locator {
    return this.brake.getByRole('button', { name: importText.brakeConfirm });
  }

  get next(): Locator {
    return this.#button(importText.next);
  }

  /** The button of a row, by its number in the file. */
  repair(row: number): Locator {
    return this.#button(importText.repairOf(row));
  }

  /** A cell of the row that is being mended. */
  cell(title: string): Locator {
    return this.#window.getByRole('dialog').getByLabel(title, { exact: true });
  }

  get repairDone(): Locator {
    return this.#button(importText.repairDone);
  }

  take(name: string): Locator {
    return this.#window.getByLabel(importText.takeRow(name), { exact: true });
  }

  get samePersonMoved(): Locator {
    return this.#window.getByRole('button', { name: importText.samePersonMoved });
  }

  get remembered(): Locator {
    return this.#button(importText.readAfresh);
  }

  /** The buttons of imports that can be taken back, here and in the journal. */
  get undoPast(): Locator {
    return this.#window.getByRole('button', { name: /^Отменить загрузку «/ });
  }

  get undoTable(): Locator {
    return this.#window.getByRole('table', { name: importText.undoTable });
  }

  get undoConfirm(): Locator {
    return this.#button(importText.undoConfirm);
  }

  get undo(): Locator {
    return this.#button(importText.undo);
  }

  get again(): Locator {
    return this.#button(importText.again);
  }

  saveFaulty(count: number): Locator {
    return this.#button(importText.saveFaulty(count));
  }

  /** A line of what was done. */
  done(state: PlanState): Locator {
    return this.#window.getByRole('row', { name: doneNames[state] });
  }

  get notice(): Locator {
    return this.#window.getByRole('alert');
  }
}
