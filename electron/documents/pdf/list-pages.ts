import { pageLine, sheetLabels } from '../../../shared/text/sheets.ts';
import type { SheetGroup, SheetsView, SlipView } from '../../../shared/views/sheets/sheet-view.ts';
import { type Block, compose, frame, MM, stack } from './block.ts';
import { type CodeDrawer, codeDrawer } from './code-block.ts';
import { codePlaceBlock } from './code-place.ts';
import type { DrawnPage } from './drawn-page.ts';
import { PAGE, type SheetDocument } from './sheet-document.ts';
import { textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const MARGIN = { left: 20 * MM, right: 12 * MM, top: 14 * MM, bottom: 14 * MM } as const;
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const HEIGHT = PAGE.height - MARGIN.top - MARGIN.bottom;
const CODE = 34 * MM;
const ROW = 8.5 * MM;
const INSET = 1.6 * MM;
const LINE = 0.5;
const TEXT = 11;
const SMALL = 9;

type Column = { readonly title: string; readonly width: number; readonly text: (slip: SlipView) => string };

const columnsOf = (group: SheetGroup, withoutNames: boolean): readonly Column[] => {
  const hasChildren = group.slips.some(({ children }) => children.length > 0);
  const narrow: readonly Column[] = [
    { title: sheetLabels.date, width: 20 * MM, text: () => '' },
    { title: sheetLabels.signature, width: 32 * MM, text: () => '' },
  ];
  const first = group.slips[0]?.number ?? 1;
  const number: Column = {
    title: sheetLabels.number,
    width: 12 * MM,
    text: (slip) => `${slip.number - first + 1}`,
  };
  const wide = WIDTH - number.width - narrow.reduce((sum, { width }) => sum + width, 0);
  const person: Column = {
    title: withoutNames ? sheetLabels.namelessPerson : sheetLabels.person,
    width: hasChildren ? wide * 0.5 : wide,
    text: (slip) => slip.person,
  };
  const child: Column = {
    title: sheetLabels.child,
    width: wide * 0.5,
    text: (slip) => slip.children.join(', '),
  };
  return [number, person, ...(hasChildren ? [child] : []), ...narrow];
};

const rowBlock = (
  faces: Typefaces,
  columns: readonly Column[],
  textOf: (column: Column) => string,
  face: 'regular' | 'bold',
): Block => {
  const cells = columns.map((column) =>
    textBlock(faces, textOf(column), column.width - 2 * INSET, { face, size: TEXT, leading: 1.1 }),
  );
  const height = Math.max(ROW, ...cells.map((cell) => cell.height + 2 * INSET));
  const parts = [];
  let x = 0;
  for (const [index, column] of columns.entries()) {
    // Neighbours share a line: each box is wider and higher by its thickness.
    const box = { ...frame(column.width + LINE, height + LINE, LINE), marks: [] };
    const text = cells[index];
    parts.push({ block: box, x: x - LINE / 2, y: -LINE / 2 });
    if (text) parts.push({ block: text, x: x + INSET, y: (height - text.height) / 2 });
    x += column.width;
  }
  return compose(WIDTH, height, parts);
};

const titleBlock = (faces: Typefaces, group: SheetGroup, issue: string): Block =>
  stack(
    [
      textBlock(faces, group.text.school, WIDTH, { face: 'regular', size: SMALL }),
      textBlock(faces, `${sheetLabels.listTitle}. ${issue}`, WIDTH, { face: 'regular', size: TEXT }),
      textBlock(faces, group.title, WIDTH, { face: 'bold', size: 17 }),
    ],
    1.2 * MM,
  );

/** The first page tells the class teacher what is handed out: the code, its address and the warnings. */
const introBlock = (faces: Typefaces, drawCode: CodeDrawer, { code, text }: SheetGroup): Block => {
  const drawn = codePlaceBlock(faces, drawCode, code, CODE, SMALL);
  const left = drawn.width === 0 ? 0 : drawn.width + 4 * MM;
  const lines = [...text.steps.map((step, index) => `${index + 1}. ${step}`), ...text.warnings, text.ask];
  const url = code.kind === 'code' ? code.url : '';
  const words = stack(
    [
      textBlock(faces, url === '' ? '' : text.host, WIDTH - left, { face: 'regular', size: SMALL }),
      textBlock(faces, url, WIDTH - left, { face: 'bold', size: TEXT, anywhere: true }),
      ...lines.map((line) => textBlock(faces, line, WIDTH - left, { face: 'regular', size: SMALL })),
    ],
    0.6 * MM,
  );
  return compose(WIDTH, Math.max(drawn.height, words.height), [
    { block: drawn, x: 0, y: 0 },
    { block: words, x: left, y: 0 },
  ]);
};

type Body = {
  readonly head: Block;
  readonly rows: readonly { readonly slip: number; readonly block: Block }[];
};

/** Rows go over to a new page whole; every page repeats the title and the head of the table. */
const paginate = (
  title: Block,
  intro: Block,
  { head, rows }: Body,
): readonly { readonly block: Block; readonly slips: readonly number[] }[] => {
  const pages: { readonly block: Block; readonly slips: readonly number[] }[] = [];
  const gap = 4 * MM;
  const footer = 8 * MM;
  let rest = [...rows];
  while (rest.length > 0 || pages.length === 0) {
    const top = stack(pages.length === 0 ? [title, intro] : [title], gap);
    let height = top.height + gap + head.height;
    const first = rest.findIndex(({ block }, index) => {
      height += block.height;
      return height > HEIGHT - footer && index > 0;
    });
    const taken = first === -1 ? rest : rest.slice(0, first);
    const table = stack([head, ...taken.map(({ block }) => block)], 0);
    pages.push({ block: stack([top, table], gap), slips: taken.map(({ slip }) => slip) });
    rest = rest.slice(taken.length);
  }
  return pages;
};

const groupPages = function* (
  faces: Typefaces,
  drawCode: CodeDrawer,
  group: SheetGroup,
  { issue, withoutNames }: SheetsView,
): Generator<DrawnPage> {
  const columns = columnsOf(group, withoutNames);
  const body: Body = {
    head: rowBlock(faces, columns, ({ title }) => title, 'bold'),
    rows: group.slips.map((slip) => ({
      slip: slip.number,
      block: rowBlock(faces, columns, (column) => column.text(slip), 'regular'),
    })),
  };
  const pages = paginate(titleBlock(faces, group, issue), introBlock(faces, drawCode, group), body);
  for (const [index, { block, slips }] of pages.entries()) {
    const footer = textBlock(faces, `${group.title} · ${pageLine(index + 1, pages.length)}`, WIDTH, {
      face: 'regular',
      size: SMALL,
      align: 'right',
    });
    yield {
      block: compose(PAGE.width, PAGE.height, [
        { block, x: MARGIN.left, y: MARGIN.top },
        { block: footer, x: MARGIN.left, y: PAGE.height - MARGIN.bottom - footer.height },
      ]),
      ...(index === 0 ? { title: group.title } : {}),
      slips,
      codes: index === 0 && group.code.kind === 'code' ? [{ url: group.code.url, slip: slips[0] ?? 1 }] : [],
    };
  }
};

/** The list of each class and role, with room for dates and signatures. */
export const listPages = function* (document: SheetDocument, sheets: SheetsView): Generator<DrawnPage> {
  const drawCode = codeDrawer(document);
  for (const group of sheets.groups) yield* groupPages(document.faces, drawCode, group, sheets);
};
