import { sheetLabels, slipLine } from '../../../shared/text/sheets.ts';
import type { CodePlace, SheetText, SlipView } from '../../../shared/views/sheets/sheet-view.ts';
import { type Block, compose, emptyBlock, rule, stack } from './block.ts';
import { type CodeDrawer, codeDrawer } from './code-block.ts';
import { codePlaceBlock } from './code-place.ts';
import { roleBadge } from './role-badge.ts';
import type { SheetDocument } from './sheet-document.ts';
import { type SlipSizes, shrunk } from './slip-sizes.ts';
import { hangingList, textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65] as const;
const smallest = 0.65;

/** What all slips of one class, role and link share at one scale; stored in the file once. */
type SharedParts = {
  readonly top: Block;
  readonly code: Block;
  readonly unit: Block;
  readonly steps: Block;
  readonly address: Block;
  readonly bottom: Block;
};

type Workshop = {
  readonly faces: Typefaces;
  readonly width: number;
  readonly sizes: SlipSizes;
  readonly reused: (block: Block) => Block;
  readonly drawCode: CodeDrawer;
  /** At the smallest scale what is still too long is cut with an ellipsis. */
  readonly isSmallest: boolean;
};

const numbered = (steps: readonly string[]): readonly (readonly [string, string])[] =>
  steps.map((step, index) => [`${index + 1}.`, step]);

const stepsBlock = ({ faces, sizes }: Workshop, text: SheetText, width: number): Block => {
  const gap = sizes.steps * 0.25;
  const list = hangingList(faces, numbered(text.steps), width, { face: 'regular', size: sizes.steps }, gap);
  if (sizes.stepsBeside) return list;
  return stack([textBlock(faces, sheetLabels.steps, width, { face: 'bold', size: sizes.steps }), list], gap);
};

const addressBlock = ({ faces, sizes, width }: Workshop, text: SheetText, code: CodePlace): Block => {
  if (code.kind !== 'code') return emptyBlock;
  const host = textBlock(faces, text.host, width, { face: 'regular', size: sizes.footer });
  const address = { face: 'bold', size: sizes.address, anywhere: true } as const;
  return stack([host, textBlock(faces, code.url, width, address)], sizes.footer * 0.15);
};

const topBlock = ({ faces, sizes, width, isSmallest }: Workshop, text: SheetText): Block => {
  const school = {
    face: 'regular',
    size: sizes.school,
    leading: 1.1,
    ...(isSmallest ? { maxLines: 5 } : {}),
  } as const;
  return stack(
    [
      textBlock(faces, text.heading, width, { face: 'bold', size: sizes.heading }),
      textBlock(faces, text.school, width, school),
      rule(width, 0.6),
    ],
    sizes.gap * 0.35,
  );
};

const bottomBlock = ({ faces, sizes, width }: Workshop, text: SheetText): Block => {
  const warnings = hangingList(
    faces,
    text.warnings.map((warning) => ['!', warning]),
    width,
    { face: 'regular', size: sizes.warnings },
    sizes.warnings * 0.12,
  );
  const ask = textBlock(faces, text.ask, width, { face: 'regular', size: sizes.footer });
  return stack([warnings, rule(width, 0.6), ask], sizes.gap * 0.5);
};

const sharedParts = (shop: Workshop, text: SheetText, code: CodePlace): SharedParts => {
  const { faces, sizes, width, reused } = shop;
  const drawn = codePlaceBlock(faces, shop.drawCode, code, sizes.code, sizes.footer);
  const beside = width - (drawn.width === 0 ? 0 : drawn.width + sizes.gap);
  const badge = roleBadge(faces, text, beside, sizes.role, sizes.footer);
  const unit = textBlock(faces, text.unit, beside, { face: 'bold', size: sizes.unit, leading: 1.1 });
  return {
    top: reused(topBlock(shop, text)),
    code: drawn,
    unit: reused(stack([badge, unit], sizes.gap * 0.5)),
    steps: reused(stepsBlock(shop, text, sizes.stepsBeside ? beside : width)),
    address: reused(addressBlock(shop, text, code)),
    bottom: reused(bottomBlock(shop, text)),
  };
};

const identity = (shop: Workshop, parts: SharedParts, slip: SlipView): Block => {
  const { faces, sizes, width, isSmallest } = shop;
  const beside = width - (parts.code.width === 0 ? 0 : parts.code.width + sizes.gap);
  const person = {
    face: 'bold',
    size: sizes.person,
    leading: 1.1,
    ...(isSmallest ? { maxLines: 5 } : {}),
  } as const;
  const children = { face: 'regular', size: sizes.children, ...(isSmallest ? { maxLines: 4 } : {}) } as const;
  return stack(
    [
      parts.unit,
      textBlock(faces, slip.person, beside, person),
      textBlock(faces, slip.children, beside, children),
      ...(sizes.stepsBeside ? [parts.steps] : []),
    ],
    sizes.gap * (sizes.stepsBeside ? 0.6 : 0.8),
  );
};

/** The slip laid out at one scale, or null when it does not fit the height. */
const layOut = (
  shop: Workshop,
  parts: SharedParts,
  slip: SlipView,
  issue: string,
  height: number,
): Block | null => {
  const { faces, sizes, width } = shop;
  const who = identity(shop, parts, slip);
  const code = { block: parts.code, x: 0, y: 0 };
  const left = parts.code.width === 0 ? 0 : parts.code.width + sizes.gap;
  const body = compose(width, Math.max(parts.code.height, who.height), [code, { block: who, x: left, y: 0 }]);
  const upper = stack(
    [parts.top, body, parts.address, ...(sizes.stepsBeside ? [] : [parts.steps])],
    sizes.gap,
  );
  const line = textBlock(faces, slipLine(issue, slip.number), width, { face: 'regular', size: sizes.footer });
  const lower = stack([parts.bottom, line], sizes.footer * 0.25);
  if (upper.height + sizes.gap + lower.height > height) return null;
  return compose(width, height, [
    { block: upper, x: 0, y: 0 },
    { block: lower, x: 0, y: height - lower.height },
  ]);
};

export type SlipDrawer = (slip: SlipView, issue: string) => Block;

/** Draws slips into areas of one size; texts shrink together, step by step, until a slip fits. */
export const slipDrawer = (
  document: SheetDocument,
  sizes: SlipSizes,
  width: number,
  height: number,
): SlipDrawer => {
  const drawCode = codeDrawer(document);
  const shops = scales.map(
    (scale): Workshop => ({
      faces: document.faces,
      width,
      sizes: shrunk(sizes, scale),
      reused: document.reused,
      drawCode,
      isSmallest: scale === smallest,
    }),
  );
  const known = new Map<Workshop, WeakMap<SheetText, SharedParts>>();
  const partsOf = (shop: Workshop, { text, code }: SlipView): SharedParts => {
    const ofShop = known.get(shop) ?? new WeakMap<SheetText, SharedParts>();
    known.set(shop, ofShop);
    const parts = ofShop.get(text) ?? sharedParts(shop, text, code);
    ofShop.set(text, parts);
    return parts;
  };
  return (slip, issue) => {
    for (const shop of shops) {
      const block = layOut(shop, partsOf(shop, slip), slip, issue, height);
      if (block) return block;
    }
    throw new Error(`slip ${slip.number} does not fit its area at the smallest size`);
  };
};
