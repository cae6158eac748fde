import { type BrowserWindow, clipboard } from 'electron';
import type { AppInfo } from '../../shared/contract/app-channels.ts';
import { ok } from '../../shared/domain/result.ts';
import type { FaultLog } from '../shell/fault-log.ts';
import type { HandlersOf } from './serve-calls.ts';

type Means = {
  /** Done when what the program was started with has been opened. */
  readonly begun: Promise<void>;
  readonly info: () => AppInfo;
  readonly window: () => BrowserWindow | null;
  readonly log: FaultLog;
};

/** Opens the system's print dialog for what the window shows. */
export const printWindow = (window: BrowserWindow | null): Promise<void> =>
  new Promise((resolve) => {
    if (window) window.webContents.print({}, () => resolve());
    else resolve();
  });

export const appCalls = ({ begun, info, window, log }: Means): HandlersOf<'app'> => ({
  'app.info': async () => {
    await begun;
    return ok(info());
  },
  'app.print': async () => {
    await printWindow(window());
    return ok(null);
  },
  'app.copy': async ({ text }) => {
    clipboard.writeText(text);
    return ok(null);
  },
  'app.reportFault': async ({ detail }) => {
    log('window', detail);
    return ok(null);
  },
});
