import type { CodePlace } from '../../../shared/views/sheets/sheet-view.ts';
import { type Block, compose, emptyBlock, frame } from './block.ts';
import type { CodeDrawer } from './code-block.ts';
import { textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const DASH = 3;

/** The code, an empty frame for one, or nothing. */
export const codePlaceBlock = (
  faces: Typefaces,
  drawCode: CodeDrawer,
  place: CodePlace,
  side: number,
  captionSize: number,
): Block => {
  if (place.kind === 'code') return drawCode(place.url, side);
  if (place.kind === 'none') return emptyBlock;
  const inset = side * 0.08;
  const caption = textBlock(faces, place.caption, side - 2 * inset, {
    face: 'regular',
    size: captionSize,
    align: 'center',
  });
  return compose(side, side, [
    { block: frame(side, side, 0.75, DASH), x: 0, y: 0 },
    { block: caption, x: inset, y: side - inset - caption.height },
  ]);
};
