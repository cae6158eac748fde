import { sheetLabels } from '../../../shared/text/sheets/sheets.ts';
import type { SheetGroup, SheetsView, SlipView } from '../../../shared/views/sheets/sheet-view.ts';
import { type Block, compose, MM, stack } from './block.ts';
import { type CodeDrawer, codeDrawer } from './code-block.ts';
import { codePlaceBlock } from './code-place.ts';
import type { DrawnPage } from './drawn-page.ts';
import { flowPages, FLOW_WIDTH as WIDTH } from './flow-pages.ts';
import type { SheetDocument } from './sheet-document.ts';
import { tableRow } from './table-row.ts';
import { textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const CODE = 34 * MM;
const TEXT = 11;
const SMALL = 9;

type Column = { readonly title: string; readonly width: number; readonly text: (slip: SlipView) => string };

const namelessColumns = (wide: number): readonly Column[] => [
  { title: sheetLabels.namelessPerson, width: wide * 0.6, text: (slip) => slip.person },
  { title: sheetLabels.word, width: wide * 0.4, text: (slip) => slip.word },
];

const namedColumns = (wide: number, hasChildren: boolean): readonly Column[] => [
  { title: sheetLabels.person, width: hasChildren ? wide * 0.5 : wide, text: (slip) => slip.person },
  ...(hasChildren
    ? [{ title: sheetLabels.child, width: wide * 0.5, text: (slip: SlipView) => slip.children.join(', ') }]
    : []),
];

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
  return [number, ...(withoutNames ? namelessColumns(wide) : namedColumns(wide, hasChildren)), ...narrow];
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
  const numbered = text.steps.map((step, index) => `${index + 1}. ${step}`);
  const lines = [text.note, ...numbered, ...text.warnings, ...text.other, text.ask];
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

/** The list of each class and role, with room for dates and signatures. */
export const listPages = function* (document: SheetDocument, sheets: SheetsView): Generator<DrawnPage> {
  const drawCode = codeDrawer(document);
  const { faces } = document;
  for (const group of sheets.groups) {
    const columns = columnsOf(group, sheets.withoutNames);
    const widths = columns.map(({ width }) => width);
    yield* flowPages(faces, {
      title: group.title,
      head: titleBlock(faces, group, sheets.issue),
      intro: introBlock(faces, drawCode, group),
      introCodes:
        group.code.kind === 'code' ? [{ url: group.code.url, slip: group.slips[0]?.number ?? 1 }] : [],
      tableHead: tableRow(
        faces,
        widths,
        columns.map(({ title }) => title),
        'bold',
      ),
      rows: group.slips.map((slip) => ({
        block: tableRow(
          faces,
          widths,
          columns.map((column) => column.text(slip)),
          'regular',
        ),
        slips: [slip.number],
        codes: [],
      })),
      rowGap: 0,
    });
  }
};
