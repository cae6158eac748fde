import { strFromU8, unzipSync } from 'fflate';
import type { Block, Paper } from '../../../shared/views/paper.ts';
import { paragraphText } from './paragraph-text.ts';

const MAIN_PART = 'word/document.xml';

const paragraph = /<w:p(?:\s[^>]*)?(?<!\/)>[\s\S]*?<\/w:p>/g;

const textsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(paragraph)].map(([each]) => paragraphText(each)).filter((text) => text !== '');

const tableOf = (xml: string): Block => {
  const [head = [], ...rows] = xml
    .split(/<w:tr(?=[\s>])/)
    .slice(1)
    .map((row) =>
      row
        .split(/<w:tc(?=[\s>])/)
        .slice(1)
        .map((cell) => textsIn(cell).join(' ')),
    );
  return {
    kind: 'table',
    columns: head.map((title) => ({ title, share: 100 / head.length })),
    rows,
  };
};

/** The words and tables of a .docx in their order, to be looked at. */
export const readPaper = (docx: Uint8Array, title: string): Paper => {
  const bytes = unzipSync(docx, { filter: ({ name }) => name === MAIN_PART })[MAIN_PART];
  const pieces = strFromU8(bytes ?? new Uint8Array()).split(/(<w:tbl(?=[\s>])[\s\S]*?<\/w:tbl>)/);
  const blocks = pieces.flatMap((piece): readonly Block[] =>
    piece.startsWith('<w:tbl')
      ? [tableOf(piece)]
      : textsIn(piece).map((text) => ({ kind: 'paragraph', text })),
  );
  return { title, author: '', blocks };
};
