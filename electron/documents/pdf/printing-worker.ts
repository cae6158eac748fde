import { parentPort } from 'node:worker_threads';
import type { PrintedSheets } from '../../../shared/application/invitations/make-invites.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { SheetsView } from '../../../shared/views/sheets/sheet-view.ts';
import { printSheets } from './print-sheets.ts';

/** What this thread tells the one that started it. */
export type PrintingMessage =
  | { readonly kind: 'progress'; readonly what: string; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result<PrintedSheets> };

const tell = (message: PrintingMessage): void => parentPort?.postMessage(message);

parentPort?.once('message', async (sheets: SheetsView) => {
  const result = await printSheets(sheets, (what, done, total) =>
    tell({ kind: 'progress', what, done, total }),
  );
  tell({ kind: 'done', result });
});
