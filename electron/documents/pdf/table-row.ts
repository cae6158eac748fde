import { type Block, compose, frame, MM } from './block.ts';
import { textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const ROW = 8.5 * MM;
const INSET = 1.6 * MM;
const LINE = 0.5;
const TEXT = 11;

/** A row of framed cells, as wide as their widths together. */
export const tableRow = (
  faces: Typefaces,
  widths: readonly number[],
  texts: readonly string[],
  face: 'regular' | 'bold',
): Block => {
  const cells = widths.map((width, index) =>
    textBlock(faces, texts[index] ?? '', width - 2 * INSET, { face, size: TEXT, leading: 1.1 }),
  );
  const height = Math.max(ROW, ...cells.map((cell) => cell.height + 2 * INSET));
  const parts = [];
  let x = 0;
  for (const [index, width] of widths.entries()) {
    // Neighbours share a line: each box is wider and higher by its thickness.
    const box = { ...frame(width + LINE, height + LINE, LINE), marks: [] };
    const text = cells[index];
    parts.push({ block: box, x: x - LINE / 2, y: -LINE / 2 });
    if (text) parts.push({ block: text, x: x + INSET, y: (height - text.height) / 2 });
    x += width;
  }
  return compose(x, height, parts);
};
