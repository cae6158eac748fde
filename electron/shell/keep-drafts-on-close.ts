import type { BrowserWindow } from 'electron';
import type { HeldDrafts } from '../ipc/held-drafts.ts';

/** The window closes at once where nothing is unsaved; else when the person has said what becomes of it. */
export const keepDraftsOnClose = (
  window: BrowserWindow,
  drafts: Pick<HeldDrafts, 'any' | 'settle'>,
): void => {
  window.on('close', (event) => {
    if (!drafts.any()) return;
    event.preventDefault();
    void drafts.settle().then((settled) => {
      if (settled) window.close();
    });
  });
};
