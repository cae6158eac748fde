import { app, type BrowserWindow, dialog } from 'electron';
import { brokenWindowText as text } from '../../shared/text/screens/broken-window.ts';
import { startPage } from '../security/own-page.ts';
import type { FaultLog } from './fault-log.ts';

/** A window that breaks again within this time is not opened again without asking. */
const CALM_MS = 60_000;

type Means = {
  readonly log: FaultLog;
  /** Whoever waits for the window's answer waits in vain. */
  readonly onBroken: () => void;
};

/** Chooses one of two buttons; the first is the one that Enter presses. */
const choose = async (
  window: BrowserWindow,
  message: string,
  detail: string,
  buttons: readonly [string, string],
): Promise<0 | 1> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? 1 : 0;
};

/**
 * Brings a window back whose page broke: at once when it is the first time, else when the person says so. What is
 * saved and what forms hold lies in the main process, which goes on.
 */
export const mendWindow = (window: BrowserWindow, { log, onBroken }: Means): void => {
  const contents = window.webContents;
  let brokeAt = Number.NEGATIVE_INFINITY;
  let asking = false;

  const reopen = async (): Promise<void> => {
    if (window.isDestroyed()) return;
    await window.loadURL(startPage);
  };
  const gone = async (reason: string): Promise<void> => {
    log('window gone', new Error(reason));
    onBroken();
    const isFirst = performance.now() - brokeAt > CALM_MS;
    brokeAt = performance.now();
    if (isFirst) return reopen();
    const answer = await choose(window, text.gone, text.goneDetail, [text.reopen, text.quit]);
    if (answer === 1) app.quit();
    else await reopen();
  };
  const stuck = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    const answer = await choose(window, text.stuck, text.stuckDetail, [text.wait, text.reopen]);
    asking = false;
    // The page that does not answer is ended, and comes back as one that broke.
    if (answer === 1) contents.forcefullyCrashRenderer();
  };
  const logged = (act: Promise<void>): void => {
    act.catch((error: unknown) => log('window', error));
  };

  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') logged(gone(reason));
  });
  window.on('unresponsive', () => logged(stuck()));
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit') log('child process gone', new Error(`${type}: ${reason}`));
  });
};
