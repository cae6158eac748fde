import { type BrowserWindow, dialog } from 'electron';
import { draftText as text } from '../../shared/text/screens/drafts.ts';
import type { DraftAnswer } from '../ipc/held-drafts.ts';

const answers: readonly DraftAnswer[] = ['save', 'discard', 'stay'];

/** The system's own question about what is not saved. */
export const askDrafts = async (window: BrowserWindow, titles: readonly string[]): Promise<DraftAnswer> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: text.question,
    detail: text.detail(titles),
    buttons: [text.save, text.doNotSave, text.cancel],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return answers[response] ?? 'stay';
};
