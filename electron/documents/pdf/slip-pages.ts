import type { SheetGroup, SheetsView, SlipView } from '../../../shared/views/sheets/sheet-view.ts';
import { type Block, compose, emptyBlock, num } from './block.ts';
import type { DrawnPage } from './drawn-page.ts';
import { PAGE, type SheetDocument } from './sheet-document.ts';
import { type SlipDrawer, type SlipIssue, slipDrawer } from './slip-block.ts';
import { largePrintSizes, type SlipSizes, slipSizes } from './slip-sizes.ts';

/** Thin dashed lines across the page: they suit scissors and a guillotine. */
const cutLines = ({ columns, rows }: SlipSizes): Block => {
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `${num(x1)} ${num(-y1)} m ${num(x2)} ${num(-y2)} l S`;
  const lines: string[] = [];
  for (let column = 1; column < columns; column += 1) {
    const x = (PAGE.width / columns) * column;
    lines.push(line(x, 0, x, PAGE.height));
  }
  for (let row = 1; row < rows; row += 1) {
    const y = (PAGE.height / rows) * row;
    lines.push(line(0, y, PAGE.width, y));
  }
  if (lines.length === 0) return emptyBlock;
  return { ...PAGE, ops: `q 0.4 w [1.5 2.5] 0 d\n${lines.join('\n')} Q\n` };
};

type PageBlock = Pick<DrawnPage, 'block' | 'overfull'>;

const pageBlock = (
  slips: readonly SlipView[],
  draw: SlipDrawer,
  cuts: Block,
  sizes: SlipSizes,
  issue: SlipIssue,
): PageBlock => {
  const [cellWidth, cellHeight] = [PAGE.width / sizes.columns, PAGE.height / sizes.rows];
  const drawn = slips.map((slip) => draw(slip, issue));
  const cells = drawn.map((block, index) => ({
    block: block ?? emptyBlock,
    x: (index % sizes.columns) * cellWidth + sizes.padX,
    y: Math.floor(index / sizes.columns) * cellHeight + sizes.padY,
  }));
  const overfull = slips[drawn.indexOf(null)]?.number;
  return {
    block: compose(PAGE.width, PAGE.height, [{ block: cuts, x: 0, y: 0 }, ...cells]),
    ...(overfull === undefined ? {} : { overfull }),
  };
};

const chunked = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

const groupPages = function* (
  group: SheetGroup,
  perPage: number,
  drawPage: (slips: readonly SlipView[]) => PageBlock,
): Generator<DrawnPage> {
  for (const [index, slips] of chunked(group.slips, perPage).entries())
    yield {
      ...drawPage(slips),
      ...(index === 0 ? { title: group.title } : {}),
      slips: slips.map(({ number }) => number),
      codes: slips.flatMap(({ code, number }) =>
        code.kind === 'code' ? [{ url: code.url, slip: number }] : [],
      ),
    };
};

const pagesOfSize = function* (
  document: SheetDocument,
  sheets: SheetsView,
  sizes: SlipSizes,
): Generator<DrawnPage> {
  const draw = slipDrawer(document, sizes, {
    width: PAGE.width / sizes.columns - 2 * sizes.padX,
    height: PAGE.height / sizes.rows - 2 * sizes.padY,
    batch: sheets.batch,
  });
  const cuts = document.reused(cutLines(sizes));
  const issue = { line: sheets.issue, batch: sheets.batch };
  for (const group of sheets.groups)
    yield* groupPages(group, sizes.columns * sizes.rows, (slips) =>
      pageBlock(slips, draw, cuts, sizes, issue),
    );
};

/** Pages of slips with lines to cut along; each class and role begins on a new page. */
export const slipPages = (document: SheetDocument, sheets: SheetsView): Generator<DrawnPage> =>
  pagesOfSize(document, sheets, slipSizes[sheets.perPage]);

/** A page for each person, in large print. */
export const largePages = (document: SheetDocument, sheets: SheetsView): Generator<DrawnPage> =>
  pagesOfSize(document, sheets, largePrintSizes);
