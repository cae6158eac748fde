import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerFile from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerFile;

export type PdfDocument = PDFDocumentProxy;

/**
 * Opens a document of our own: its fonts are embedded, so nothing else is ever fetched. The reader keeps the bytes
 * that it is given, hence the copy.
 */
export const openPdf = (bytes: Uint8Array): Promise<PdfDocument> =>
  getDocument({
    data: bytes.slice(),
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableWorkerRendering: true,
    stopAtErrors: true,
  }).promise;

/** Draws a page, counted from 1, so many pixels wide; the answer ends the drawing before its time. */
export const drawPage = (
  document: PdfDocument,
  page: number,
  canvas: HTMLCanvasElement,
  width: number,
): { readonly done: Promise<void>; readonly stop: () => void } => {
  let stopped = false;
  let stop = (): void => {
    stopped = true;
  };
  const draw = async (): Promise<void> => {
    const proxy = await document.getPage(page);
    if (stopped) return;
    const natural = proxy.getViewport({ scale: 1 });
    const viewport = proxy.getViewport({ scale: width / natural.width });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = proxy.render({ canvas, viewport });
    stop = () => {
      stopped = true;
      task.cancel();
    };
    await task.promise.catch((error: unknown) => {
      if (!stopped) throw error;
    });
  };
  return { done: draw(), stop: () => stop() };
};
