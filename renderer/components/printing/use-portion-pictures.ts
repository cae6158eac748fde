import { useEffect, useState } from 'react';
import type { Portion } from '../../../shared/views/print-portions.ts';
import { drawPage, type PdfDocument } from '../pdf/pdf-document.ts';

/** Pixels of a page of 210 mm at 200 dpi: five for a module of 0.6 mm. */
const PAGE_WIDTH = 1654;

const pictureOf = (canvas: HTMLCanvasElement): Promise<string> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(URL.createObjectURL(blob));
      else reject(new Error('a page could not become a picture'));
    });
  });

/** The pictures of a portion's pages, more of them from one drawing to the next; let go with the portion. */
export const usePortionPictures = (pdf: PdfDocument, portion: Portion | undefined): readonly string[] => {
  const [pictures, setPictures] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!portion) return;
    let gone = false;
    const made: string[] = [];
    const draw = async (): Promise<void> => {
      const canvas = document.createElement('canvas');
      for (let page = portion.first; page <= portion.last && !gone; page += 1) {
        await drawPage(pdf, page, canvas, PAGE_WIDTH).done;
        made.push(await pictureOf(canvas));
        if (!gone) setPictures([...made]);
      }
      if (gone) for (const picture of made) URL.revokeObjectURL(picture);
    };
    void draw();
    return () => {
      gone = true;
      for (const picture of made) URL.revokeObjectURL(picture);
      setPictures([]);
    };
  }, [pdf, portion]);
  return pictures;
};
