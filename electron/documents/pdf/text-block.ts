import { type Block, compose, emptyBlock, lazyBlock, type MarkedArea, num } from './block.ts';
import type { FaceName, Typeface, Typefaces } from './typeface.ts';
import { breakEvenly, wrapText } from './wrap-text.ts';

export type TextStyle = {
  readonly face: FaceName;
  /** In points. */
  readonly size: number;
  /** The distance of lines in sizes. */
  readonly leading?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** An address: broken at any character, never at a space that it does not have. */
  readonly anywhere?: true;
  /** White on black. */
  readonly inverse?: true;
  /** More lines are cut with an ellipsis: only where the smallest text would not fit either. */
  readonly maxLines?: number;
};

const LEADING = 1.18;
/** Widths are summed by word: a hair is left for what rounding adds. */
const TOLERANCE = 0.01;

const ellipsis = (face: Typeface, line: string, limit: number): string => {
  let kept = line.trimEnd();
  while (kept !== '' && face.width(`${kept}…`) > limit) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
};

const linesOf = (face: Typeface, text: string, width: number, style: TextStyle): readonly string[] => {
  const limit = width / style.size - TOLERANCE;
  const lines = style.anywhere ? breakEvenly(face, text, limit) : wrapText(face, text, limit);
  if (style.maxLines === undefined || lines.length <= style.maxLines) return lines;
  const shown = lines.slice(0, style.maxLines);
  return shown.with(-1, ellipsis(face, shown.at(-1) ?? '', limit));
};

const textOps = (face: Typeface, { size, inverse }: TextStyle, lines: readonly MarkedArea[]): string => {
  let ops = `BT ${inverse ? '1 g ' : ''}/${face.name} ${num(size)} Tf\n`;
  let [lastX, lastY] = [0, 0];
  for (const { x, y: top, mark } of lines) {
    const y = -(top + face.ascent * size);
    ops += `${num(x - lastX)} ${num(y - lastY)} Td ${face.show(mark.kind === 'text' ? mark.text : '')}\n`;
    [lastX, lastY] = [x, y];
  }
  return `${ops}ET\n${inverse ? '0 g\n' : ''}`;
};

/** A paragraph set to a width; its marks are the boxes that its lines really fill. */
export const textBlock = (faces: Typefaces, text: string, width: number, style: TextStyle): Block => {
  if (text === '') return emptyBlock;
  const face = faces[style.face];
  const { size, align = 'left' } = style;
  const step = size * (style.leading ?? LEADING);
  const rise = face.ascent + face.descent;
  const lines = linesOf(face, text, width, style);
  const marks = lines.map((line, index): MarkedArea => {
    const whole = face.width(line) * size;
    const x = align === 'left' ? 0 : (width - whole) / (align === 'center' ? 2 : 1);
    return { x, y: index * step, width: whole, height: rise * size, mark: { kind: 'text', text: line } };
  });
  const height = (lines.length - 1) * step + rise * size;
  return lazyBlock({ width, height, marks }, () => textOps(face, style, marks));
};

/** How wide the lines of a paragraph really are. */
export const drawnWidth = (paragraph: Block): number =>
  Math.max(0, ...(paragraph.marks ?? []).map(({ width }) => width));

/** Paragraphs with their numbers or signs hanging before them. */
export const hangingList = (
  faces: Typefaces,
  items: readonly (readonly [sign: string, text: string])[],
  width: number,
  style: TextStyle,
  gap: number,
): Block => {
  const sign: TextStyle = { ...style, face: 'bold' };
  const indent = style.size * 1.35;
  const parts = [];
  let y = 0;
  for (const [mark, text] of items) {
    const paragraph = textBlock(faces, text, width - indent, style);
    parts.push({ block: textBlock(faces, mark, indent, sign), x: 0, y });
    parts.push({ block: paragraph, x: indent, y });
    y += paragraph.height + gap;
  }
  return compose(width, Math.max(0, y - gap), parts);
};
