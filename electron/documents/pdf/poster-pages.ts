import type { SheetGroup, SheetsView } from '../../../shared/views/sheets/sheet-view.ts';
import { type Block, compose, emptyBlock, MM, rule, stack } from './block.ts';
import { codeDrawer } from './code-block.ts';
import { codePlaceBlock } from './code-place.ts';
import type { DrawnPage } from './drawn-page.ts';
import { fitted } from './fit.ts';
import { roleBadge } from './role-badge.ts';
import { PAGE, type SheetDocument } from './sheet-document.ts';
import { hangingList, type TextStyle, textBlock } from './text-block.ts';

const MARGIN = 18 * MM;
const WIDTH = PAGE.width - 2 * MARGIN;
const HEIGHT = PAGE.height - 2 * MARGIN;

const centred = (block: Block): Block =>
  compose(WIDTH, block.height, [{ block, x: (WIDTH - block.width) / 2, y: 0 }]);

type PosterDrawer = (group: SheetGroup, issue: string, scale: number) => Block;

const posterDrawer = (document: SheetDocument): PosterDrawer => {
  const { faces } = document;
  const drawCode = codeDrawer(document);
  return ({ text, code }, issue, scale) => {
    const style = (size: number, own: Partial<TextStyle> = {}): TextStyle => ({
      face: 'regular',
      size: size * scale,
      ...own,
    });
    const middle = { align: 'center' } as const;
    const badge = roleBadge(faces, text, WIDTH, 26 * scale, 13 * scale);
    const head = stack(
      [
        textBlock(faces, text.school, WIDTH, style(14, middle)),
        textBlock(faces, text.heading, WIDTH, style(21, { ...middle, face: 'bold' })),
        rule(WIDTH, 1),
        textBlock(faces, text.unit, WIDTH, style(40, { ...middle, face: 'bold', leading: 1.1 })),
        centred(badge),
      ],
      3 * MM * scale,
    );
    const url = code.kind === 'code' ? code.url : '';
    const address = stack(
      [
        textBlock(faces, text.host, WIDTH, style(12, middle)),
        textBlock(faces, url, WIDTH, style(14, { ...middle, face: 'bold', anywhere: true })),
      ],
      1.5 * MM * scale,
    );
    const steps = text.steps.map((step, index) => [`${index + 1}.`, step] as const);
    const warnings = text.warnings.map((warning) => ['!', warning] as const);
    const foot = stack(
      [
        textBlock(faces, text.note, WIDTH, style(14.5, { face: 'bold' })),
        hangingList(faces, steps, WIDTH, style(14.5), 1.2 * MM * scale),
        ...text.other.map((line) => textBlock(faces, line, WIDTH, style(14.5))),
        rule(WIDTH, 0.6),
        hangingList(faces, warnings, WIDTH, style(12.5), 0.8 * MM * scale),
        textBlock(faces, `${text.ask} ${issue}.`, WIDTH, style(10.5)),
      ],
      3 * MM * scale,
    );
    const drawn = codePlaceBlock(faces, drawCode, code, 92 * MM * scale, 14 * scale);
    return stack([head, centred(drawn), address, foot], 4 * MM * scale);
  };
};

/** One page for each class and role, without names, to hang up or to show at a meeting. */
export const posterPages = function* (document: SheetDocument, sheets: SheetsView): Generator<DrawnPage> {
  const draw = posterDrawer(document);
  for (const [index, group] of sheets.groups.entries()) {
    const poster = fitted(HEIGHT, (scale) => draw(group, sheets.issue, scale));
    const block = poster ?? emptyBlock;
    const y = MARGIN + (HEIGHT - block.height) / 2;
    yield {
      block: compose(PAGE.width, PAGE.height, [{ block, x: MARGIN, y }]),
      title: group.title,
      ...(poster ? {} : { overfull: index + 1 }),
      slips: [],
      codes: group.code.kind === 'code' ? [{ url: group.code.url, slip: 1 }] : [],
    };
  }
};
