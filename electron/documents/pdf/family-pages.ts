import {
  checkWordLine,
  childrenLine,
  familyText,
  sheetLabels,
  slipLine,
} from '../../../shared/text/sheets/sheets.ts';
import type { FamilySheet, FamilyStation, SheetsView } from '../../../shared/views/sheets/sheet-view.ts';
import { type Block, compose, frame, MM, rule, stack } from './block.ts';
import { type CodeDrawer, codeDrawer, quietWidth } from './code-block.ts';
import { codePlaceBlock } from './code-place.ts';
import type { DrawnPage } from './drawn-page.ts';
import { fitted } from './fit.ts';
import { type FlowRow, flowPages, HIGHEST_ROW, FLOW_WIDTH as WIDTH } from './flow-pages.ts';
import { roleBadge } from './role-badge.ts';
import type { SheetDocument } from './sheet-document.ts';
import { slipTagBlock } from './slip-tag-block.ts';
import { hangingList, type TextStyle, textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const CODE = 36 * MM;
const ORDINAL = 11 * MM;
const GAP = 3 * MM;
const TAG = 5 * MM;

const style = (size: number, own: Partial<TextStyle> = {}): TextStyle => ({ face: 'regular', size, ...own });

const who = (faces: Typefaces, station: FamilyStation, width: number, scale: number): Block => {
  const { text, code, person, word, children } = station;
  const url = code.kind === 'code' ? code.url : '';
  const bold = { face: 'bold', leading: 1.1 } as const;
  const steps = text.steps.map((step, index) => [`${index + 1}.`, step] as const);
  return stack(
    [
      roleBadge(faces, text, width, 12 * scale, 8 * scale),
      textBlock(faces, `${text.unit}`, width, style(12 * scale, bold)),
      textBlock(faces, person, width, style(13 * scale, bold)),
      textBlock(faces, word === '' ? '' : checkWordLine(word), width, style(13 * scale, bold)),
      textBlock(faces, childrenLine(children), width, style(9.5 * scale)),
      textBlock(faces, url === '' ? '' : text.host, width, style(8.5 * scale)),
      textBlock(faces, url, width, style(9 * scale, { face: 'bold', anywhere: true })),
      hangingList(faces, steps, width, style(9 * scale), 0.4 * MM),
      ...text.other.map((line) => textBlock(faces, line, width, style(9 * scale))),
    ],
    1.2 * MM * scale,
  );
};

type RowDrawer = (station: FamilyStation, ordinal: number) => Block | null;

const rowDrawer = (faces: Typefaces, drawCode: CodeDrawer, { batch, issue }: SheetsView): RowDrawer => {
  const inset = 2.5 * MM;
  return (station, ordinal) => {
    const code = codePlaceBlock(faces, drawCode, station.code, CODE, 8);
    const line = textBlock(faces, slipLine(issue, station.number), 60 * MM, style(7.5));
    const tag = slipTagBlock({ batch, number: station.number }, TAG);
    const foot = compose(WIDTH - 2 * inset, Math.max(TAG, line.height), [
      { block: line, x: ORDINAL, y: TAG - line.height },
      { block: tag, x: WIDTH - 2 * inset - tag.width, y: 0 },
    ]);
    const left = ORDINAL + (code.width === 0 ? 0 : code.width - quietWidth(code) + GAP);
    const beside = WIDTH - 2 * inset - left;
    const words = fitted(HIGHEST_ROW - foot.height - GAP - 2 * inset, (scale) =>
      who(faces, station, beside, scale),
    );
    if (!words) return null;
    const upper = compose(WIDTH - 2 * inset, Math.max(code.height, words.height), [
      { block: textBlock(faces, `${ordinal}`, ORDINAL, style(24, { face: 'bold' })), x: 0, y: 0 },
      { block: code, x: ORDINAL - quietWidth(code), y: 0 },
      { block: words, x: left, y: 0 },
    ]);
    const body = stack([upper, foot], GAP / 2);
    const height = body.height + 2 * inset;
    return compose(WIDTH, height, [
      { block: { ...frame(WIDTH, height, 0.8), marks: [] }, x: 0, y: 0 },
      { block: body, x: inset, y: inset },
    ]);
  };
};

const headBlock = (faces: Typefaces, { stations, title }: FamilySheet): Block => {
  const [first] = stations;
  return stack(
    [
      textBlock(faces, first?.text.school ?? '', WIDTH, style(9)),
      textBlock(
        faces,
        `${familyText.title}. ${first?.text.heading ?? ''}`,
        WIDTH,
        style(15, { face: 'bold' }),
      ),
      textBlock(faces, `${sheetLabels.handTo}: ${title}`, WIDTH, style(11)),
      rule(WIDTH, 0.8),
    ],
    1.4 * MM,
  );
};

const introBlock = (faces: Typefaces, { stations, order, warnings }: FamilySheet): Block => {
  const [first] = stations;
  return stack(
    [
      textBlock(faces, order, WIDTH, style(12.5, { face: 'bold' })),
      hangingList(
        faces,
        warnings.map((warning) => ['!', warning] as const),
        WIDTH,
        style(10),
        0.5 * MM,
      ),
      textBlock(faces, first?.text.note ?? '', WIDTH, style(11, { face: 'bold' })),
      textBlock(faces, first?.text.ask ?? '', WIDTH, style(9)),
    ],
    2 * MM,
  );
};

/** One sheet for each family: its members one under another, in the order in which they join. */
export const familyPages = function* (document: SheetDocument, sheets: SheetsView): Generator<DrawnPage> {
  const { faces } = document;
  const drawRow = rowDrawer(faces, codeDrawer(document), sheets);
  for (const family of sheets.families) {
    const rows: FlowRow[] = [];
    for (const [index, station] of family.stations.entries()) {
      const { number, code } = station;
      const block = drawRow(station, index + 1);
      if (!block) {
        const head = headBlock(faces, family);
        yield { block: head, overfull: number, slips: [number], codes: [] };
        return;
      }
      const codes = code.kind === 'code' ? [{ url: code.url, slip: number }] : [];
      rows.push({ block, slips: [number], codes });
    }
    yield* flowPages(faces, {
      title: family.title,
      head: headBlock(faces, family),
      intro: introBlock(faces, family),
      introCodes: [],
      tableHead: compose(0, 0, []),
      rows,
      rowGap: 3 * MM,
    });
  }
};
