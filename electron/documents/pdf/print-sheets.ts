import type { PrintedSheets, SheetPrinter } from '../../../shared/application/make-invites.ts';
import type { SheetLayout } from '../../../shared/domain/batch.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { sheetLabels } from '../../../shared/text/sheets.ts';
import type { SheetsView } from '../../../shared/views/sheets/sheet-view.ts';
import type { DrawnPage } from './drawn-page.ts';
import { listPages } from './list-pages.ts';
import { posterPages } from './poster-pages.ts';
import { openSheetDocument, type SheetDocument } from './sheet-document.ts';
import { slipPages } from './slip-pages.ts';
import { codeVerifier } from './verify-codes.ts';

/** Pages between two pauses that let the machine breathe and show progress. */
const PAGES_AT_ONCE = 20;

const pagesOf: Readonly<
  Record<SheetLayout, (document: SheetDocument, sheets: SheetsView) => Generator<DrawnPage>>
> = { slips: slipPages, list: listPages, poster: posterPages };

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Draws sheets page by page; a page whose codes do not read back as their links stops the print. */
export const printSheets: SheetPrinter = async (sheets, progress): Promise<Result<PrintedSheets>> => {
  const document = openSheetDocument(sheets.issue);
  const verify = codeVerifier(document.forms);
  const total = sheets.groups.reduce((sum, { slips }) => sum + slips.length, 0);
  const pageOf = new Map<number, number>();
  let pages = 0;
  let codesVerified = 0;
  for (const page of pagesOf[sheets.layout](document, sheets)) {
    if (page.overfull !== undefined) return failed({ code: 'sheet-overfull', slip: page.overfull });
    const wrong = verify(
      page.block,
      page.codes.map(({ url }) => url),
    );
    if (wrong !== null) return failed({ code: 'code-unreadable', slip: page.codes[wrong]?.slip ?? 1 });
    document.addPage(page.block, page.title);
    pages += 1;
    codesVerified += page.codes.length;
    for (const slip of page.slips) pageOf.set(slip, pages);
    if (pages % PAGES_AT_ONCE === 0) {
      progress(sheetLabels.progress, pageOf.size, total);
      await pause();
    }
  }
  return ok({ bytes: await document.finish(), pages, pageOf, codesVerified });
};
