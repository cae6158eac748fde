import { checkWordLine, childrenLine, sheetLabels, slipLine } from '../../../shared/text/sheets/sheets.ts';
import type { SheetText, SlipView } from '../../../shared/views/sheets/sheet-view.ts';
import { type Block, compose, emptyBlock, rule, stack } from './block.ts';
import { codeDrawer, quietWidth } from './code-block.ts';
import { codePlaceBlock } from './code-place.ts';
import { roleBadge } from './role-badge.ts';
import type { SheetDocument } from './sheet-document.ts';
import { type SlipSizes, shrunk } from './slip-sizes.ts';
import { slipTagBlock, slipTagWidth } from './slip-tag-block.ts';
import { drawnWidth, hangingList, textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5] as const;

/** How many lines each text may have where even the smallest letters leave too little room. */
type LineLimits = {
  readonly school: number;
  readonly person: number;
  readonly children: number;
  readonly ask: number;
  /** Steps and a long address go, and the warnings move beside the code. */
  readonly isTight: boolean;
};

/** What gives way, one after the other, when the texts at their smallest size do not fit. */
const smallestLimits: LineLimits = { school: 5, person: 5, children: 4, ask: 4, isTight: false };
const tightLimits: LineLimits = { school: 2, person: 5, children: 2, ask: 4, isTight: true };
const tightestLimits: LineLimits = { school: 1, person: 3, children: 2, ask: 2, isTight: true };

/** Nobody types a longer address by hand: on a slip without room the code and the host stand for it. */
const LONGEST_TYPED = 80;

/** What all slips of one class and role share at one scale; stored in the file once. */
type SharedParts = {
  readonly top: Block;
  readonly headingWidth: number;
  /** How far to the right of the edge the texts beside the code begin. */
  readonly left: number;
  readonly unit: Block;
  readonly steps: Block;
  readonly bottom: Block;
};

type Workshop = {
  readonly faces: Typefaces;
  readonly width: number;
  readonly sizes: SlipSizes;
  readonly reused: (block: Block) => Block;
  /** Null: nothing is cut. */
  readonly limits: LineLimits | null;
  readonly tagWidth: number;
};

/** What stands on every slip of a batch. */
export type SlipIssue = { readonly line: string; readonly batch: number };

const numbered = (steps: readonly string[]): readonly (readonly [string, string])[] =>
  steps.map((step, index) => [`${index + 1}.`, step]);

const stepsBlock = ({ faces, sizes }: Workshop, text: SheetText, width: number, hasCode: boolean): Block => {
  const gap = sizes.steps * 0.25;
  const steps = sizes.stepsDropped && hasCode ? [] : text.steps;
  const list = hangingList(faces, numbered(steps), width, { face: 'regular', size: sizes.steps }, gap);
  const bold = { face: 'bold', size: sizes.steps } as const;
  const note = textBlock(faces, text.note, width, bold);
  const other = text.other.map((line) =>
    textBlock(faces, line, width, { face: 'regular', size: sizes.steps }),
  );
  if (sizes.stepsBeside) return stack([note, list, ...other], gap);
  return stack([note, textBlock(faces, sheetLabels.steps, width, bold), list, ...other], gap);
};

const addressBlock = ({ faces, sizes, limits }: Workshop, { text, code }: SlipView, width: number): Block => {
  if (code.kind !== 'code') return emptyBlock;
  const isLeftOut = limits?.isTight && code.url.length > LONGEST_TYPED;
  const said = isLeftOut ? text.host.replace(/:$/, '.') : text.host;
  const host = textBlock(faces, said, width, { face: 'regular', size: sizes.footer });
  if (isLeftOut) return host;
  const address = { face: 'bold', size: sizes.address, anywhere: true } as const;
  return stack([host, textBlock(faces, code.url, width, address)], sizes.footer * 0.15);
};

const topBlock = ({ faces, sizes, width, limits }: Workshop, text: SheetText): Block => {
  const school = {
    face: 'regular',
    size: sizes.school,
    leading: 1.1,
    ...(limits && { maxLines: limits.school }),
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

const warningsBlock = ({ faces, sizes }: Workshop, text: SheetText, width: number): Block => {
  const style = { face: 'regular', size: sizes.warnings } as const;
  const lines = sizes.warningsJoined ? [text.warnings.join(' ')] : text.warnings;
  const signed = lines.map((line) => ['!', line] as const);
  return hangingList(faces, signed, width, style, sizes.warnings * 0.12);
};

/** The lower right corner is left to the small bar code. */
const bottomBlock = (shop: Workshop, text: SheetText): Block => {
  const { faces, sizes, width, limits, tagWidth } = shop;
  const ask = { face: 'regular', size: sizes.footer, ...(limits && { maxLines: limits.ask }) } as const;
  const words = textBlock(faces, text.ask, width - tagWidth, ask);
  const foot = compose(width, Math.max(words.height, sizes.tag), [{ block: words, x: 0, y: 0 }]);
  const warnings = limits?.isTight ? emptyBlock : warningsBlock(shop, text, width);
  return stack([warnings, rule(width, 0.6), foot], sizes.gap * 0.5);
};

/** The badge and the class on one line where they find room, else one under the other. */
const unitBlock = ({ faces, sizes }: Workshop, text: SheetText, width: number): Block => {
  const badge = roleBadge(faces, text, width, sizes.role, sizes.footer);
  const unit = textBlock(faces, text.unit, width, { face: 'bold', size: sizes.unit, leading: 1.1 });
  const indent = badge.width + sizes.gap;
  if (!sizes.stepsBeside || indent + drawnWidth(unit) > width) return stack([badge, unit], sizes.gap * 0.5);
  return compose(width, Math.max(badge.height, unit.height), [
    { block: badge, x: 0, y: 0 },
    { block: unit, x: indent, y: sizes.role * 0.12 },
  ]);
};

/** How far to the right of the edge the texts beside a code begin. */
const textLeft = ({ sizes }: Workshop, code: Block): number =>
  code.width === 0 ? 0 : code.width - quietWidth(code) + sizes.gap;

const sharedParts = (shop: Workshop, text: SheetText, left: number, hasCode: boolean): SharedParts => {
  const { sizes, width, reused, limits } = shop;
  const stepsWidth = sizes.stepsBeside ? width - left : width;
  const warnings = limits?.isTight ? warningsBlock(shop, text, stepsWidth) : emptyBlock;
  return {
    top: reused(topBlock(shop, text)),
    headingWidth: shop.faces.bold.width(text.heading) * sizes.heading,
    left,
    unit: reused(unitBlock(shop, text, width - left)),
    steps: reused(stack([stepsBlock(shop, text, stepsWidth, hasCode), warnings], sizes.gap * 0.5)),
    bottom: reused(bottomBlock(shop, text)),
  };
};

type SlipParts = { readonly parts: SharedParts; readonly code: Block; readonly address: Block };

const identity = (shop: Workshop, { parts, address }: SlipParts, slip: SlipView): Block => {
  const { faces, sizes, limits } = shop;
  const width = shop.width - parts.left;
  const person = {
    face: 'bold',
    size: sizes.person,
    leading: 1.1,
    ...(limits && { maxLines: limits.person }),
  } as const;
  const children = {
    face: 'regular',
    size: sizes.children,
    ...(limits && { maxLines: limits.children }),
  } as const;
  return stack(
    [
      parts.unit,
      textBlock(faces, slip.person, width, person),
      textBlock(faces, slip.word === '' ? '' : checkWordLine(slip.word), width, person),
      textBlock(faces, childrenLine(slip.children), width, children),
      ...(sizes.stepsDropped ? [address] : []),
      ...(sizes.stepsBeside ? [parts.steps] : []),
    ],
    sizes.gap * (sizes.stepsBeside ? 0.6 : 0.8),
  );
};

/** The slip laid out at one scale, or null when it does not fit the height. */
const layOut = (
  shop: Workshop,
  { parts, code, address }: SlipParts,
  slip: SlipView,
  issue: SlipIssue,
  height: number,
): Block | null => {
  const { faces, sizes, width } = shop;
  const who = identity(shop, { parts, code, address }, slip);
  // The quiet zone reaches into the margin, so that the code itself stands on the edge of the text.
  const body = compose(width, Math.max(code.height, who.height), [
    { block: code, x: -quietWidth(code), y: 0 },
    { block: who, x: parts.left, y: 0 },
  ]);
  const below = [...(sizes.stepsDropped ? [] : [address]), ...(sizes.stepsBeside ? [] : [parts.steps])];
  const upper = stack([parts.top, body, ...below], sizes.gap);
  const line = textBlock(faces, slipLine(issue.line, slip.number), width, {
    face: 'regular',
    size: sizes.footer,
    align: 'right',
  });
  const isBesideHeading = parts.headingWidth + sizes.gap * 2 + drawnWidth(line) <= width;
  const lower = isBesideHeading ? parts.bottom : stack([parts.bottom, line], sizes.footer * 0.25);
  const tag = slipTagBlock({ batch: issue.batch, number: slip.number }, sizes.tag);
  if (upper.height + sizes.gap + lower.height > height) return null;
  const baseline = (sizes.heading - sizes.footer) * faces.regular.ascent;
  return compose(width, height, [
    { block: upper, x: 0, y: 0 },
    ...(isBesideHeading ? [{ block: line, x: 0, y: baseline }] : []),
    { block: lower, x: 0, y: height - lower.height },
    // Its quiet zone may reach into the margin.
    { block: tag, x: width - tag.width, y: height - lower.height + parts.bottom.height - tag.height },
  ]);
};

/** The last address is kept: the slips of a class follow one another. */
const addressDrawer = (shop: Workshop): ((slip: SlipView, left: number) => Block) => {
  let last = { url: '', left: 0, block: emptyBlock };
  const beside = shop.sizes.stepsDropped === true;
  return (slip, left) => {
    const url = slip.code.kind === 'code' ? slip.code.url : '';
    if (url !== last.url || left !== last.left)
      last = { url, left, block: addressBlock(shop, slip, beside ? shop.width - left : shop.width) };
    return last.block;
  };
};

/** Null: the slip's texts do not fit even at the smallest size. */
export type SlipDrawer = (slip: SlipView, issue: SlipIssue) => Block | null;

/** Draws slips into areas of one size; texts shrink together, step by step, until a slip fits. */
export const slipDrawer = (
  document: SheetDocument,
  sizes: SlipSizes,
  { width, height, batch }: { readonly width: number; readonly height: number; readonly batch: number },
): SlipDrawer => {
  const drawCode = codeDrawer(document);
  const shopOf = (own: SlipSizes, limits: LineLimits | null) => {
    const { faces, reused } = document;
    const shop: Workshop = { faces, width, sizes: own, reused, limits, tagWidth: slipTagWidth(batch) };
    return { shop, addressOf: addressDrawer(shop) };
  };
  const least = shrunk(sizes, Math.min(...scales));
  const shops = [
    ...scales.map((scale) => shopOf(shrunk(sizes, scale), null)),
    shopOf(least, smallestLimits),
    ...scales.map((scale) => shopOf({ ...shrunk(sizes, scale), stepsDropped: true }, tightLimits)),
    shopOf({ ...least, stepsDropped: true }, tightestLimits),
  ];
  const known = new Map<Workshop, WeakMap<SheetText, Map<number, SharedParts>>>();
  const partsOf = (shop: Workshop, text: SheetText, left: number): SharedParts => {
    const ofShop = known.get(shop) ?? new WeakMap<SheetText, Map<number, SharedParts>>();
    known.set(shop, ofShop);
    const byLeft = ofShop.get(text) ?? new Map<number, SharedParts>();
    ofShop.set(text, byLeft);
    const parts = byLeft.get(left) ?? sharedParts(shop, text, left, text.host !== '');
    byLeft.set(left, parts);
    return parts;
  };
  return (slip, issue) => {
    for (const { shop, addressOf } of shops) {
      const { sizes: own } = shop;
      const code = codePlaceBlock(document.faces, drawCode, slip.code, own.code, own.footer);
      const parts = partsOf(shop, slip.text, textLeft(shop, code));
      const address = addressOf(slip, parts.left);
      const block = layOut(shop, { parts, code, address }, slip, issue, height);
      if (block) return block;
    }
    return null;
  };
};
