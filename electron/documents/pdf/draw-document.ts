import type { PrintedDocument } from '../../../shared/application/invitations/make-invites.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { DrawnPage } from './drawn-page.ts';
import { openSheetDocument, type SheetDocument } from './sheet-document.ts';
import { codeVerifier } from './verify-codes.ts';

/** Pages between two pauses that let the machine breathe and show progress. */
const PAGES_AT_ONCE = 20;

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Draws a document page by page; a page whose codes do not read back as their links stops the print. */
export const drawDocument = async (
  title: string,
  pagesOf: (document: SheetDocument) => Iterable<DrawnPage>,
  tell: (slips: number) => void,
): Promise<Result<PrintedDocument>> => {
  const document = openSheetDocument(title);
  const verify = codeVerifier(document.forms);
  const pageOf = new Map<number, number>();
  let pages = 0;
  let codesVerified = 0;
  for (const page of pagesOf(document)) {
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
      tell(pageOf.size);
      await pause();
    }
  }
  const missingLetters = [...document.missingLetters].join('');
  return ok({ bytes: await document.finish(), pages, pageOf, codesVerified, missingLetters });
};
