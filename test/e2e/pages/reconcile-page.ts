import type { Locator, Page } from '@playwright/test';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import type { ListKind } from '../../../shared/views/reconcile-view/reconcile-view.ts';

/** Сверка. */
export class ReconcilePage {
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

  kind(kind: ListKind): Locator {
    return this.#window.getByRole('radio', { name: reconcileText.kinds[kind] });
  }

  field(kind: ListKind): Locator {
    return this.#window.getByLabel(reconcileText.field[kind]);
  }

  get match(): Locator {
    return this.#button(reconcileText.match);
  }

  tab(name: 'strangers' | 'doubtful' | 'matched' | 'absent', count: number): Locator {
    return this.#window.getByRole('tab', { name: `${reconcileText[name]} – ${count}`, exact: true });
  }

  get panel(): Locator {
    return this.#window.getByRole('tabpanel');
  }

  candidate(name: RegExp): Locator {
    return this.#window.getByRole('radio', { name });
  }

  apply(kind: ListKind, count: number): Locator {
    return this.#button(reconcileText.apply[kind](count));
  }

  get copyStrangers(): Locator {
    return this.#button(reconcileText.copyStrangers);
  }

  request(text: string): Locator {
    return this.#window.getByLabel(reconcileText.pick(text), { exact: true });
  }

  get accept(): Locator {
    return this.#button(reconcileText.accept);
  }

  get decline(): Locator {
    return this.#button(reconcileText.decline);
  }

  get reason(): Locator {
    return this.#window.getByRole('textbox', { name: reconcileText.reason });
  }

  get declineConfirm(): Locator {
    return this.#button(reconcileText.declineConfirm);
  }

  get notice(): Locator {
    return this.#window.getByRole('alert');
  }
}
