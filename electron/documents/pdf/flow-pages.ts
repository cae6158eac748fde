import { pageLine } from '../../../shared/text/sheets/sheets.ts';
import { type Block, compose, MM, stack } from './block.ts';
import type { DrawnPage } from './drawn-page.ts';
import { PAGE } from './sheet-document.ts';
import { textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

const MARGIN = { left: 20 * MM, right: 12 * MM, top: 14 * MM, bottom: 14 * MM } as const;
const FOOTER = 8 * MM;
const SMALL = 9;

/** The width of what flows over pages that are filed: the left margin is for the punch. */
export const FLOW_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const HEIGHT = PAGE.height - MARGIN.top - MARGIN.bottom;
/** No row may be higher: it would not fit a page of its own under a short title. */
export const HIGHEST_ROW = HEIGHT - FOOTER - 45 * MM;

export type FlowRow = { readonly block: Block } & Pick<DrawnPage, 'slips' | 'codes'>;

type Flow = {
  readonly title: string;
  /** Repeated on every page. */
  readonly head: Block;
  /** On the first page alone. */
  readonly intro: Block;
  readonly introCodes: DrawnPage['codes'];
  /** Above the rows of every page. */
  readonly tableHead: Block;
  readonly rows: readonly FlowRow[];
  readonly rowGap: number;
};

type Part = { readonly block: Block; readonly rows: readonly FlowRow[] };

/** Rows go over to a new page whole. */
const paginate = ({ head, intro, tableHead, rows, rowGap }: Flow): readonly Part[] => {
  const pages: Part[] = [];
  const gap = 4 * MM;
  let rest = rows;
  while (rest.length > 0 || pages.length === 0) {
    const top = stack(pages.length === 0 ? [head, intro] : [head], gap);
    let height = top.height + gap + tableHead.height;
    const first = rest.findIndex(({ block }, index) => {
      height += block.height + (index > 0 ? rowGap : 0);
      return height > HEIGHT - FOOTER && index > 0;
    });
    const taken = first === -1 ? rest : rest.slice(0, first);
    const table = stack([tableHead, ...taken.map(({ block }) => block)], rowGap);
    pages.push({ block: stack([top, table], gap), rows: taken });
    rest = rest.slice(taken.length);
  }
  return pages;
};

/** Pages with a title, a table or rows below it, and their number. */
export const flowPages = function* (faces: Typefaces, flow: Flow): Generator<DrawnPage> {
  const pages = paginate(flow);
  for (const [index, { block, rows }] of pages.entries()) {
    const footer = textBlock(faces, `${flow.title} · ${pageLine(index + 1, pages.length)}`, FLOW_WIDTH, {
      face: 'regular',
      size: SMALL,
      align: 'right',
    });
    yield {
      block: compose(PAGE.width, PAGE.height, [
        { block, x: MARGIN.left, y: MARGIN.top },
        { block: footer, x: MARGIN.left, y: PAGE.height - MARGIN.bottom - footer.height },
      ]),
      ...(index === 0 ? { title: flow.title } : {}),
      slips: rows.flatMap(({ slips }) => slips),
      codes: [...(index === 0 ? flow.introCodes : []), ...rows.flatMap(({ codes }) => codes)],
    };
  }
};
