import type {
  DirectorBar,
  DirectorFigure,
  DirectorPage,
} from '../../../shared/views/report/director-page.ts';
import { type Block, compose, fill, frame, MM, rule, stack } from './block.ts';
import { openSheetDocument, PAGE } from './sheet-document.ts';
import { type TextStyle, textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const MARGIN = { left: 20 * MM, right: 15 * MM, top: 15 * MM, bottom: 15 * MM } as const;
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const HEIGHT = PAGE.height - MARGIN.top - MARGIN.bottom;
const CHART_HEIGHT = 62 * MM;
const GAP = 3 * MM;
const THIN = 0.5;
const DARK = 0.25;
const LIGHT = 0.62;

const regular = (size: number, own: Partial<TextStyle> = {}): TextStyle => ({
  face: 'regular',
  size,
  ...own,
});
const bold = (size: number, own: Partial<TextStyle> = {}): TextStyle => ({ face: 'bold', size, ...own });

const BOX_HEIGHT = 31 * MM;

/** A box with one large figure. */
const figureBox = (faces: Typefaces, figure: DirectorFigure, width: number): Block => {
  const inner = width - 2 * GAP;
  const centred = { align: 'center' } as const;
  const label = textBlock(faces, figure.label, inner, regular(10, { ...centred, maxLines: 2 }));
  const value = textBlock(faces, figure.value, inner, bold(22, centred));
  const note = textBlock(faces, figure.note, inner, regular(9, { ...centred, maxLines: 2 }));
  // The values of all boxes stand on one line, whatever the words around them need.
  const top = (BOX_HEIGHT - value.height) / 2;
  return compose(width, BOX_HEIGHT, [
    { block: frame(width, BOX_HEIGHT, 0.8), x: 0, y: 0 },
    { block: label, x: GAP, y: top - 0.5 * MM - label.height },
    { block: value, x: GAP, y: top },
    { block: note, x: GAP, y: top + value.height + 0.5 * MM },
  ]);
};

const figureRow = (faces: Typefaces, figures: readonly DirectorFigure[]): Block => {
  const width = (WIDTH - GAP * (figures.length - 1)) / figures.length;
  return compose(
    WIDTH,
    BOX_HEIGHT,
    figures.map((figure, index) => ({
      block: figureBox(faces, figure, width),
      x: index * (width + GAP),
      y: 0,
    })),
  );
};

/** Columns with their numbers above and their names below; the last one is dark, whatever the printer. */
const chartBlock = (faces: Typefaces, bars: readonly DirectorBar[]): Block => {
  const label = 9 * MM;
  const above = 6 * MM;
  const room = CHART_HEIGHT - label - above;
  const most = Math.max(...bars.map(({ value }) => value), Number.EPSILON);
  const step = WIDTH / Math.max(1, bars.length);
  const width = Math.min(step * 0.62, 22 * MM);
  const parts = bars.flatMap(({ label: name, value, shown }, index) => {
    const height = Math.max(0, (value / most) * room);
    const x = index * step;
    const top = above + room - height;
    const number = textBlock(faces, shown, step, bold(9, { align: 'center' }));
    return [
      { block: number, x, y: top - number.height - 0.7 * MM },
      ...(height > 0
        ? [
            {
              block: fill(width, height, index === bars.length - 1 ? DARK : LIGHT),
              x: x + (step - width) / 2,
              y: top,
            },
          ]
        : []),
      {
        block: textBlock(faces, name, step, regular(8.5, { align: 'center', maxLines: 2 })),
        x,
        y: above + room + 1.2 * MM,
      },
    ];
  });
  return compose(WIDTH, CHART_HEIGHT, [...parts, { block: rule(WIDTH, 0.8), x: 0, y: above + room }]);
};

const signatureRow = (faces: Typefaces, { post, name }: DirectorPage['signatures'][number]): Block => {
  const [first, line] = [75 * MM, 40 * MM];
  const left = textBlock(faces, post, first, regular(11));
  const height = Math.max(left.height, 6 * MM);
  return compose(WIDTH, height, [
    { block: left, x: 0, y: 0 },
    { block: rule(line, THIN), x: first + 3 * MM, y: height - 1 * MM },
    {
      block: textBlock(faces, name, WIDTH - first - line - 8 * MM, regular(11)),
      x: first + line + 8 * MM,
      y: 0,
    },
  ]);
};

/** Paragraphs one under another, smaller where they would not leave room for the rest. */
const bodyBlock = (faces: Typefaces, page: DirectorPage, scale: number): Block =>
  stack(
    [
      textBlock(faces, page.organisation, WIDTH, regular(11 * scale, { maxLines: 3 })),
      textBlock(faces, page.title, WIDTH, bold(20 * scale)),
      textBlock(faces, page.data, WIDTH, regular(11 * scale)),
      figureRow(faces, page.figures),
      ...(page.chart.bars.length === 0
        ? []
        : [textBlock(faces, page.chart.title, WIDTH, bold(12 * scale)), chartBlock(faces, page.chart.bars)]),
      textBlock(faces, page.inShort, WIDTH, bold(12 * scale)),
      ...page.sentences.map((sentence) =>
        textBlock(faces, sentence, WIDTH, regular(11.5 * scale, { leading: 1.25 })),
      ),
      textBlock(faces, page.note, WIDTH, regular(8.5)),
    ],
    3.2 * MM,
  );

const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75] as const;

/** The director's page as a PDF of one A4 page; grey alone, so that any printer shows it. */
export const printDirectorPage = async (page: DirectorPage): Promise<Uint8Array> => {
  const document = openSheetDocument(`${page.title}. ${page.data}`);
  const { faces } = document;
  const foot = stack(
    [
      ...page.signatures.map((signature) => signatureRow(faces, signature)),
      textBlock(faces, page.made, WIDTH, regular(9)),
    ],
    4 * MM,
  );
  const bodies = scales.map((scale) => bodyBlock(faces, page, scale));
  const body = bodies.find(({ height }) => height + foot.height + 6 * MM <= HEIGHT) ?? bodies.at(-1);
  document.addPage(
    compose(PAGE.width, PAGE.height, [
      ...(body ? [{ block: body, x: MARGIN.left, y: MARGIN.top }] : []),
      { block: foot, x: MARGIN.left, y: PAGE.height - MARGIN.bottom - foot.height },
    ]),
  );
  return document.finish();
};
