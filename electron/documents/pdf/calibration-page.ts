import { calibrationText as text } from '../../../shared/text/sheets/sheets.ts';
import { type Block, compose, MM, num, stack } from './block.ts';
import { codeDrawer } from './code-block.ts';
import type { DrawnPage } from './drawn-page.ts';
import { PAGE, type SheetDocument } from './sheet-document.ts';
import { hangingList, textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const MARGIN = 20 * MM;
const WIDTH = PAGE.width - 2 * MARGIN;
const RULER = 100;
const sides = [20, 26, 34] as const;

/** A ruler of ten centimetres; a millimetre, five and ten have marks of their own lengths. */
const rulerAcross = (faces: Typefaces): Block => {
  const marks = Array.from({ length: RULER + 1 }, (_, at) => {
    const length = at % 10 === 0 ? 5 : at % 5 === 0 ? 3.5 : 2;
    return `${num(at * MM)} 0 m ${num(at * MM)} ${num(-length * MM)} l S`;
  });
  const drawn: Block = { width: RULER * MM, height: 5 * MM, ops: `q 0.4 w\n${marks.join('\n')} Q\n` };
  const numbers = Array.from({ length: RULER / 10 + 1 }, (_, at) => ({
    block: textBlock(faces, `${at}`, 8 * MM, { face: 'regular', size: 8, align: 'center' }),
    x: at * 10 * MM - 4 * MM,
    y: 5.5 * MM,
  }));
  return compose(RULER * MM, 10 * MM, [{ block: drawn, x: 0, y: 0 }, ...numbers]);
};

/** The same ruler down the page: a printer may stretch one way alone. */
const rulerDown: Block = (() => {
  const marks = Array.from({ length: RULER + 1 }, (_, at) => {
    const length = at % 10 === 0 ? 5 : at % 5 === 0 ? 3.5 : 2;
    return `0 ${num(-at * MM)} m ${num(length * MM)} ${num(-at * MM)} l S`;
  });
  return { width: 5 * MM, height: RULER * MM, ops: `q 0.4 w\n${marks.join('\n')} Q\n` };
})();

const codesBlock = (document: SheetDocument): Block => {
  const draw = codeDrawer(document);
  const gap = 14 * MM;
  let x = 0;
  const parts = sides.flatMap((side) => {
    const caption = textBlock(document.faces, text.side(side), side * MM + gap, {
      face: 'regular',
      size: 10,
    });
    const at = x;
    x += side * MM + gap;
    return [
      { block: draw(text.code(side), side * MM), x: at, y: 0 },
      { block: caption, x: at, y: side * MM + 1 * MM },
    ];
  });
  return compose(WIDTH, Math.max(...sides) * MM + 8 * MM, parts);
};

/** One page that shows whether a printer keeps sizes and prints readable codes; it invites nobody. */
export const calibrationPages = function* (document: SheetDocument): Generator<DrawnPage> {
  const { faces } = document;
  const line = (words: string, size: number, face: 'regular' | 'bold' = 'regular'): Block =>
    textBlock(faces, words, WIDTH, { face, size });
  const down = compose(WIDTH, RULER * MM, [
    { block: rulerDown, x: 0, y: 0 },
    {
      block: hangingList(
        faces,
        text.advice.map((advice) => ['–', advice] as const),
        WIDTH - 20 * MM,
        { face: 'regular', size: 12 },
        3 * MM,
      ),
      x: 20 * MM,
      y: 0,
    },
  ]);
  const block = stack(
    [
      line(text.title, 20, 'bold'),
      line(text.rulerHint, 12),
      rulerAcross(faces),
      line(text.codesHint, 12),
      codesBlock(document),
      line(text.downHint, 12),
      down,
    ],
    6 * MM,
  );
  yield {
    block: compose(PAGE.width, PAGE.height, [{ block, x: MARGIN, y: MARGIN }]),
    title: text.title,
    slips: [],
    codes: sides.map((side, index) => ({ url: text.code(side), slip: index + 1 })),
  };
};
