import { useEffect, useState } from 'react';
import type { PdfDocument } from '../../../components/pdf/pdf-document.ts';

/** A finished document, opened for showing; null while it opens. */
export const useLoosePages = (pdf: Uint8Array | null): PdfDocument | null => {
  const [document, setDocument] = useState<PdfDocument | null>(null);
  useEffect(() => {
    if (!pdf) return;
    let gone = false;
    const open = async (): Promise<void> => {
      const { openPdf } = await import('../../../components/pdf/pdf-document.ts');
      const opened = await openPdf(pdf);
      if (gone) void opened.loadingTask.destroy();
      else setDocument(opened);
    };
    void open();
    return () => {
      gone = true;
    };
  }, [pdf]);
  useEffect(() => () => void document?.loadingTask.destroy(), [document]);
  return document;
};
