import { type BrowserWindow, clipboard } from 'electron';
import type { AppInfo, Printed } from '../../../shared/contract/channels/app-channels.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { TakenFile } from '../../background/tasks.ts';
import type { FaultLog } from '../../shell/fault-log.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  /** Done when what the program was started with has been opened. */
  readonly begun: Promise<void>;
  readonly info: () => AppInfo;
  readonly offer: (file: TakenFile) => void;
  readonly window: BrowserWindow;
  readonly log: FaultLog;
};

/** Chromium's word for a dialog that was closed without printing. */
const CANCELLED = /cancel/i;

/** Opens the system's print dialog for what the window shows. */
const printWindow = (window: BrowserWindow): Promise<Result<Printed>> =>
  new Promise((resolve) => {
    window.webContents.print({}, (printed, reason) => {
      if (printed || CANCELLED.test(reason)) resolve(ok({ printed }));
      else resolve(failed({ code: 'printing-failed' }));
    });
  });

export const appCalls = ({ begun, info, offer, window, log }: Means): HandlersOf<'app'> => ({
  'app.info': async () => {
    await begun;
    return ok(info());
  },
  'app.offerFile': async (file) => {
    offer(file);
    return ok(null);
  },
  'app.print': () => printWindow(window),
  'app.copy': async ({ text }) => {
    clipboard.writeText(text);
    return ok(null);
  },
  'app.reportFault': async ({ detail }) => {
    log('window', detail);
    return ok(null);
  },
});
