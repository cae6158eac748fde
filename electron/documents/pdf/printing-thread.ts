import { Worker } from 'node:worker_threads';
import type { PrintedSheets, SheetPrinter } from '../../../shared/application/invitations/make-invites.ts';
import { failed, type Result } from '../../../shared/domain/result.ts';
import type { PrintingMessage } from './printing-worker.ts';

/** Drawing leaves much short-lived waste: swept often, it never piles up. */
const YOUNG_MEGABYTES = 6;

/**
 * Prints in a thread of its own: thousands of slips take seconds, and the window is answered meanwhile.
 * The signal ends the thread, whatever it is doing.
 */
export const printInThread =
  (signal: AbortSignal): SheetPrinter =>
  (sheets, progress) => {
    if (signal.aborted) return Promise.resolve(failed({ code: 'work-cancelled' }));
    const worker = new Worker(new URL('./printing-worker.ts', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    return new Promise<Result<PrintedSheets>>((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(failed({ code: 'work-cancelled' })), { once: true });
      worker.on('message', (message: PrintingMessage) => {
        if (message.kind === 'done') resolve(message.result);
        else progress(message.what, message.done, message.total);
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the printing thread ended without an answer')));
      worker.postMessage(sheets);
    }).finally(() => worker.terminate());
  };
