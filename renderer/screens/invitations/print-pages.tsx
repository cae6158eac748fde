import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { sheetsScreenText as text } from '../../../shared/text/invitations-screen.ts';
import { drawPage, type PdfDocument } from '../../components/pdf/pdf-document.ts';
import { PrintArea } from '../../components/printing/print-area.tsx';

/** Pixels of a page of 210 mm at 200 dpi: five for a module of 0.6 mm. */
const PAGE_WIDTH = 1654;

const pictureOf = (canvas: HTMLCanvasElement): Promise<string> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(URL.createObjectURL(blob));
      else reject(new Error('a page could not become a picture'));
    });
  });

type Properties = { readonly document: PdfDocument; readonly onDone: () => void };

/** Takes every page of a document to the system's print dialog. */
export const PrintPages = ({ document: pdf, onDone }: Properties) => {
  const [pictures, setPictures] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    const made: string[] = [];
    const draw = async (): Promise<void> => {
      const canvas = document.createElement('canvas');
      for (let page = 1; page <= pdf.numPages && !gone; page += 1) {
        await drawPage(pdf, page, canvas, PAGE_WIDTH).done;
        made.push(await pictureOf(canvas));
        if (!gone) setPictures([...made]);
      }
    };
    void draw();
    return () => {
      gone = true;
      for (const picture of made) URL.revokeObjectURL(picture);
    };
  }, [pdf]);
  if (pictures.length < pdf.numPages)
    return <Text role="status">{text.printing(pictures.length + 1, pdf.numPages)}</Text>;
  return (
    <PrintArea paper="sheet" onDone={onDone}>
      {pictures.map((picture) => (
        <img key={picture} src={picture} alt="" />
      ))}
    </PrintArea>
  );
};
