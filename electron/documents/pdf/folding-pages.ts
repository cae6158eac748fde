import { checkWordLine, childrenLine, sheetLabels, slipLine } from '../../../shared/text/sheets/sheets.ts';
import type { SheetsView, SheetText, SlipView } from '../../../shared/views/sheets/sheet-view.ts';
import { type Block, compose, emptyBlock, MM, num, rule, stack } from './block.ts';
import { type CodeDrawer, codeDrawer } from './code-block.ts';
import { codePlaceBlock } from './code-place.ts';
import type { DrawnPage } from './drawn-page.ts';
import { fitted } from './fit.ts';
import { roleBadge } from './role-badge.ts';
import { PAGE, type SheetDocument } from './sheet-document.ts';
import { slipTagBlock } from './slip-tag-block.ts';
import { hangingList, type TextStyle, textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const ROWS = 3;
const SLIP_HEIGHT = PAGE.height / ROWS;
/** Three panels: who it is for, the code, and the flap that is folded over the code. */
const PANEL = PAGE.width / 3;
const PAD = 6 * MM;
const WIDTH = PANEL - 2 * PAD;
const HEIGHT = SLIP_HEIGHT - 2 * PAD - 1 * MM;
const TAG = 5 * MM;
const CODE = 46 * MM;

const style = (size: number, own: Partial<TextStyle> = {}): TextStyle => ({ face: 'regular', size, ...own });

/** Stays in sight when the slip is folded: no code and no address. */
const outside = (faces: Typefaces, slip: SlipView, scale: number): Block => {
  const { text } = slip;
  const bold = { face: 'bold', leading: 1.1 } as const;
  return stack(
    [
      textBlock(faces, text.heading, WIDTH, style(9 * scale, { face: 'bold' })),
      textBlock(faces, text.school, WIDTH, style(8 * scale)),
      rule(WIDTH, 0.6),
      roleBadge(faces, text, WIDTH, 14 * scale, 8 * scale),
      textBlock(faces, text.unit, WIDTH, style(15 * scale, bold)),
      textBlock(faces, slip.person, WIDTH, style(14 * scale, bold)),
      textBlock(faces, slip.word === '' ? '' : checkWordLine(slip.word), WIDTH, style(14 * scale, bold)),
      textBlock(faces, childrenLine(slip.children), WIDTH, style(10 * scale)),
    ],
    2 * MM * scale,
  );
};

const inside = (faces: Typefaces, drawCode: CodeDrawer, { code, text }: SlipView, scale: number): Block => {
  const drawn = codePlaceBlock(faces, drawCode, code, CODE, 9);
  const url = code.kind === 'code' ? code.url : '';
  return stack(
    [
      compose(WIDTH, drawn.height, [{ block: drawn, x: (WIDTH - drawn.width) / 2, y: 0 }]),
      textBlock(faces, url === '' ? '' : text.host, WIDTH, style(8 * scale)),
      textBlock(faces, url, WIDTH, style(8.5 * scale, { face: 'bold', anywhere: true })),
    ],
    1.4 * MM * scale,
  );
};

const flap = (faces: Typefaces, text: SheetText, scale: number): Block => {
  const steps = text.steps.map((step, index) => [`${index + 1}.`, step] as const);
  const warnings = text.warnings.map((warning) => ['!', warning] as const);
  return stack(
    [
      textBlock(faces, text.note, WIDTH, style(9 * scale, { face: 'bold' })),
      hangingList(faces, steps, WIDTH, style(9 * scale), 0.6 * MM * scale),
      ...text.other.map((line) => textBlock(faces, line, WIDTH, style(9 * scale))),
      rule(WIDTH, 0.6),
      hangingList(faces, warnings, WIDTH, style(8.5 * scale), 0.5 * MM * scale),
      rule(WIDTH, 0.6),
      textBlock(faces, text.ask, WIDTH, style(8 * scale)),
    ],
    1.4 * MM * scale,
  );
};

type SlipDrawer = (slip: SlipView) => Block | null;

const foldingSlip = (document: SheetDocument, sheets: SheetsView): SlipDrawer => {
  const { faces, reused } = document;
  const drawCode = codeDrawer(document);
  const flaps = new WeakMap<SheetText, Block | null>();
  const flapOf = (text: SheetText): Block | null => {
    const known = flaps.get(text);
    if (known !== undefined) return known;
    const drawn = fitted(HEIGHT, (scale) => flap(faces, text, scale));
    const made = drawn && reused(drawn);
    flaps.set(text, made);
    return made;
  };
  return (slip) => {
    const line = textBlock(faces, slipLine(sheets.issue, slip.number), WIDTH, style(7.5));
    const foot = stack([slipTagBlock({ batch: sheets.batch, number: slip.number }, TAG), line], 1 * MM);
    const left = fitted(HEIGHT - foot.height - 2 * MM, (scale) => outside(faces, slip, scale));
    const middle = fitted(HEIGHT, (scale) => inside(faces, drawCode, slip, scale));
    const right = flapOf(slip.text);
    if (!left || !middle || !right) return null;
    return compose(PAGE.width, SLIP_HEIGHT, [
      { block: left, x: PAD, y: PAD },
      { block: foot, x: PAD, y: SLIP_HEIGHT - PAD - foot.height },
      { block: middle, x: PANEL + PAD, y: PAD },
      { block: right, x: 2 * PANEL + PAD, y: PAD },
    ]);
  };
};

/** Cut along the dashes; fold, along the dots, the right panel over the middle one. */
const lines = (faces: Typefaces): Block => {
  const inset = 3.5 * MM;
  const cuts = [1, 2]
    .map((row) => num(-row * SLIP_HEIGHT))
    .map((y) => `0 ${y} m ${num(PAGE.width)} ${y} l S`)
    .join('\n');
  const x = num(2 * PANEL);
  const fold = `q 0.7 w [0.7 2.8] 0 d ${x} 0 m ${x} ${num(-PAGE.height)} l S Q\n`;
  const label = textBlock(faces, sheetLabels.fold, PANEL, style(6));
  const labels = Array.from({ length: ROWS }, (_, row) => ({
    block: label,
    x: 2 * PANEL + inset,
    y: (row + 1) * SLIP_HEIGHT - inset - label.height,
  }));
  const drawn: Block = { ...PAGE, ops: `q 0.4 w [1.5 2.5] 0 d\n${cuts} Q\n${fold}` };
  return compose(PAGE.width, PAGE.height, [{ block: drawn, x: 0, y: 0 }, ...labels]);
};

/** Slips whose code is covered when they are folded: the name outside, the code inside. */
export const foldingPages = function* (document: SheetDocument, sheets: SheetsView): Generator<DrawnPage> {
  const draw = foldingSlip(document, sheets);
  const guides = document.reused(lines(document.faces));
  for (const group of sheets.groups) {
    for (let at = 0; at < group.slips.length; at += ROWS) {
      const slips = group.slips.slice(at, at + ROWS);
      const drawn = slips.map(draw);
      const overfull = slips[drawn.indexOf(null)]?.number;
      const cells = drawn.map((block, row) => ({ block: block ?? emptyBlock, x: 0, y: row * SLIP_HEIGHT }));
      yield {
        block: compose(PAGE.width, PAGE.height, [{ block: guides, x: 0, y: 0 }, ...cells]),
        ...(at === 0 ? { title: group.title } : {}),
        ...(overfull === undefined ? {} : { overfull }),
        slips: slips.map(({ number }) => number),
        codes: slips.flatMap(({ code, number }) =>
          code.kind === 'code' ? [{ url: code.url, slip: number }] : [],
        ),
      };
    }
  }
};
