import { describe, expect, it } from 'vitest';
import { type Block, compose, fill } from '../../../../../electron/documents/pdf/block.ts';
import { codeDrawer } from '../../../../../electron/documents/pdf/code-block.ts';
import { openSheetDocument } from '../../../../../electron/documents/pdf/sheet-document.ts';
import { textBlock } from '../../../../../electron/documents/pdf/text-block.ts';
import { codeVerifier } from '../../../../../electron/documents/pdf/verify-codes.ts';

const url = 'https://max.ru/join/Qx7_aB-9kZt4Lm2Rw8Yv';
const other = 'https://max.ru/join/Qx7_aB-9kZt4Lm2Rw8YV';
const SIDE = 90;

const open = () => {
  const document = openSheetDocument('проба');
  return { document, draw: codeDrawer(document), verify: codeVerifier(document.forms) };
};
const page = (...blocks: readonly Block[]): Block =>
  compose(
    500,
    500,
    blocks.map((block, index) => ({ block, x: 33.3 + index * 120, y: 47.1 })),
  );
const over = (...blocks: readonly Block[]): Block =>
  compose(
    SIDE,
    SIDE,
    blocks.map((block) => ({ block, x: 0, y: 0 })),
  );

describe('reading codes back from the drawing', () => {
  it('accepts codes that say their links, also where one link is drawn many times', () => {
    const { draw, verify } = open();
    const code = draw(url, SIDE);
    expect(verify(page(code, draw(other, SIDE), code), [url, other, url])).toBeNull();
    expect(verify(page(code), [url])).toBeNull();
  });

  it('finds the code that says another link than the slip', () => {
    const { draw, verify } = open();
    expect(verify(page(draw(url, SIDE), draw(other, SIDE)), [url, url])).toBe(1);
  });

  it('finds a code with a part missing or painted over, though its link was right before', () => {
    const { draw, verify } = open();
    const code = draw(url, SIDE);
    expect(verify(page(code), [url])).toBeNull();
    expect(verify(page(over(code, fill(SIDE, SIDE / 2, 0))), [url])).toBe(0);
    expect(verify(page(over(code, fill(SIDE / 2, SIDE / 2, 1))), [url])).toBe(0);
    const halved = { ...code, ops: `q 0.5 0 0 0.5 0 0 cm ${code.ops}Q\n` };
    expect(verify(page(halved), [url])).toBe(0);
    const nothing = { ...code, ops: '' };
    expect(verify(page(nothing), [url])).toBe(0);
  });

  it('finds a text that stands in the quiet zone, and a code too few', () => {
    const { document, draw, verify } = open();
    const text = textBlock(document.faces, '5А', SIDE, { face: 'regular', size: 4 });
    expect(verify(page(over(draw(url, SIDE), text)), [url])).toBe(0);
    expect(verify(page(), [url])).toBe(0);
  });

  it('draws modules of half a millimetre at least, growing the code for a long link', () => {
    const { draw, verify } = open();
    const long = `https://max.ru/join/${'Qx7_aB-9kZ'.repeat(18)}`;
    const code = draw(long, 60);
    const mark = code.marks?.[0]?.mark;
    const modules = mark?.kind === 'code' ? mark.modules : 0;
    expect(code.width / modules).toBeGreaterThanOrEqual((0.5 * 72) / 25.4 - 0.001);
    expect(verify(page(code), [long])).toBeNull();
  });
});
