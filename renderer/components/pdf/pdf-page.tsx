import { useEffect, useRef, useState } from 'react';
import { drawPage, type PdfDocument } from './pdf-document.ts';
import classes from './pdf-page.module.css';

type Properties = {
  readonly document: PdfDocument;
  /** Counted from 1. */
  readonly page: number;
  readonly label: string;
};

/** One page of a document, as wide as its place and as sharp as the screen. */
export const PdfPage = ({ document, page, label }: Properties) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  const [drawn, setDrawn] = useState(0);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = canvas.current;
    if (!element || width === 0) return;
    const drawing = drawPage(document, page, element, width * window.devicePixelRatio);
    void drawing.done.then(() => setDrawn(page));
    return drawing.stop;
  }, [document, page, width]);

  return (
    <canvas
      ref={canvas}
      className={classes['page']}
      role="img"
      aria-label={label}
      aria-busy={drawn !== page}
    />
  );
};
