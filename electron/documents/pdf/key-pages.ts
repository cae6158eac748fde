import { sheetLabels } from '../../../shared/text/sheets/sheets.ts';
import type { KeyRow, SheetsView } from '../../../shared/views/sheets/sheet-view.ts';
import { emptyBlock, MM, stack } from './block.ts';
import type { DrawnPage } from './drawn-page.ts';
import { flowPages, FLOW_WIDTH as WIDTH } from './flow-pages.ts';
import type { SheetDocument } from './sheet-document.ts';
import { tableRow } from './table-row.ts';
import { textBlock } from './text-block.ts';

const NUMBER = 18 * MM;
const LISTED = 34 * MM;
const WORD = 34 * MM;
const widths = [NUMBER, LISTED, WORD, WIDTH - NUMBER - LISTED - WORD];
const heads = [sheetLabels.slip, sheetLabels.listNumber, sheetLabels.word, sheetLabels.person];

const cellsOf = ({ number, listed, word, name }: KeyRow): readonly string[] => [
  String(number),
  listed,
  word,
  name,
];

/** Who stands behind each slip without a name, class by class; it stays with the administrator. */
export const keyPages = function* (
  { faces }: SheetDocument,
  { key, issue }: SheetsView,
): Generator<DrawnPage> {
  for (const rows of Map.groupBy(key, ({ unit, role }) => `${unit}: ${role.toLowerCase()}`)) {
    const [title, own] = rows;
    yield* flowPages(faces, {
      title,
      head: stack(
        [
          textBlock(faces, `${sheetLabels.keyTitle}. ${issue}`, WIDTH, { face: 'regular', size: 11 }),
          textBlock(faces, title, WIDTH, { face: 'bold', size: 17 }),
        ],
        1.2 * MM,
      ),
      intro: emptyBlock,
      introCodes: [],
      tableHead: tableRow(faces, widths, heads, 'bold'),
      rows: own.map((row) => ({
        block: tableRow(faces, widths, cellsOf(row), 'regular'),
        slips: [row.number],
        codes: [],
      })),
      rowGap: 0,
    });
  }
};
