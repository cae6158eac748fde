import { useEffect, useState } from 'react';
import type { LoosePages as Pages } from '../../../shared/contract/invitations-channels.ts';
import type { PdfDocument } from '../../components/pdf/pdf-document.ts';

/** The document of given pages, opened for showing; null while it opens. */
export const useLoosePages = (pages: Pages | null): PdfDocument | null => {
  const [document, setDocument] = useState<PdfDocument | null>(null);
  useEffect(() => {
    if (!pages) return;
    let gone = false;
    const open = async (): Promise<void> => {
      const { openPdf } = await import('../../components/pdf/pdf-document.ts');
      const opened = await openPdf(pages.pdf);
      if (gone) void opened.loadingTask.destroy();
      else setDocument(opened);
    };
    void open();
    return () => {
      gone = true;
    };
  }, [pages]);
  useEffect(() => () => void document?.loadingTask.destroy(), [document]);
  return document;
};
