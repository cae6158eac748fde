/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** An area of a page, from its top left corner, in points; y grows downwards. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What stands in an area: tests and the reading back of codes look at it. */
type Mark =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly url: string; readonly modules: number }
  | { readonly kind: 'tag'; readonly text: string }
  | { readonly kind: 'frame' };

export type MarkedArea = Area & { readonly mark: Mark };

type Placed = { readonly block: Block; readonly x: number; readonly y: number };

/**
 * A measured piece of a page. `ops` are PDF operators that draw it below and to the right of the origin
 * (where y grows upwards, as in PDF).
 */
export type Block = {
  readonly width: number;
  readonly height: number;
  readonly ops: string;
  readonly marks?: readonly MarkedArea[];
  readonly parts?: readonly Placed[];
};

export const emptyBlock: Block = { width: 0, height: 0, ops: '' };

/** Numbers of a content stream: a thousandth of a point is finer than any printer. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000);

const movedOps = ({ block, x, y }: Placed): string => {
  if (block.ops === '') return '';
  return x === 0 && y === 0 ? block.ops : `q 1 0 0 1 ${num(x)} ${num(-y)} cm\n${block.ops}Q\n`;
};

/** A block whose operators are made when a page is drawn: layouts that do not fit cost their measuring alone. */
export const lazyBlock = (block: Omit<Block, 'ops'>, draw: () => string): Block => {
  let ops: string | undefined;
  return {
    ...block,
    get ops() {
      ops ??= draw();
      return ops;
    },
  };
};

/** Blocks at their places, `y` downwards. */
export const compose = (width: number, height: number, parts: readonly Placed[]): Block =>
  lazyBlock({ width, height, parts }, () => parts.map(movedOps).join(''));

/** Blocks one under another; empty ones take no gap. */
export const stack = (blocks: readonly Block[], gap: number): Block => {
  const parts: Placed[] = [];
  let y = 0;
  let width = 0;
  for (const block of blocks.filter(({ height }) => height > 0)) {
    if (parts.length > 0) y += gap;
    parts.push({ block, x: 0, y });
    y += block.height;
    width = Math.max(width, block.width);
  }
  return compose(width, y, parts);
};

/** Everything that stands in a block, with its place on the page. */
export const marksOf = (block: Block, x = 0, y = 0): readonly MarkedArea[] => [
  ...(block.marks ?? []).map((area) => ({ ...area, x: area.x + x, y: area.y + y })),
  ...(block.parts ?? []).flatMap((part) => marksOf(part.block, x + part.x, y + part.y)),
];

/** A black line; `dash` in points. */
export const rule = (width: number, thickness: number, dash?: number): Block => ({
  width,
  height: thickness,
  ops: `q ${num(thickness)} w${dash === undefined ? '' : ` [${num(dash)}] 0 d`} 0 ${num(-thickness / 2)} m ${num(width)} ${num(-thickness / 2)} l S Q\n`,
});

/** A rectangle's outline, drawn inside its bounds. */
export const frame = (width: number, height: number, thickness: number, dash?: number): Block => ({
  width,
  height,
  ops:
    `q ${num(thickness)} w${dash === undefined ? '' : ` [${num(dash)}] 0 d`} ` +
    `${num(thickness / 2)} ${num(thickness / 2 - height)} ${num(width - thickness)} ${num(height - thickness)} re S Q\n`,
  marks: [{ x: 0, y: 0, width, height, mark: { kind: 'frame' } }],
});

/** A filled rectangle; `gray` from 0, black, to 1. */
export const fill = (width: number, height: number, gray: number): Block => ({
  width,
  height,
  ops: `q ${num(gray)} g 0 ${num(-height)} ${num(width)} ${num(height)} re f Q\n`,
});
