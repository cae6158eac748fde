// What independent readers see in each cell of hundreds of pages: all pages are drawn once, two at a time.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const DPI = 150;
/** Pictures of as many pages lie on the disk at once. */
const PAGES_AT_ONCE = 24;

type Grid = { readonly columns: number; readonly rows: number };

/** The words stand without spaces, as a long name may be broken. */
type PrintedCell = { readonly codes: readonly string[]; readonly words: string };

/** Zbarimg ends with a number of its own where one of many pictures has no code. */
const run = (file: string, words: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(file, words, { maxBuffer: 256_000_000 }, (error, stdout) =>
      error && typeof error.code !== 'number' ? reject(error) : resolve(stdout),
    );
  });

/** Cuts a grey picture (PGM) into its cells, each a picture beside it. */
const cutPicture = (path: string, { columns, rows }: Grid): readonly string[] => {
  const picture = readFileSync(path);
  const [head = '', wide, high] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  if (head === '') throw new Error(`no grey picture: ${path}`);
  const width = Math.floor(Number(wide) / columns);
  const height = Math.floor(Number(high) / rows);
  return Array.from({ length: columns * rows }, (_, index) => {
    const left = (index % columns) * width;
    const top = Math.floor(index / columns) * height;
    const lines = Array.from({ length: height }, (__, line) => {
      const start = head.length + (top + line) * Number(wide) + left;
      return picture.subarray(start, start + width);
    });
    const cell = `${path}-${index}.pgm`;
    writeFileSync(cell, Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), ...lines]));
    return cell;
  });
};

const codesOfPages = async (
  pdf: string,
  first: number,
  last: number,
  grid: Grid,
): Promise<readonly (readonly string[])[]> => {
  const folder = join(temporaryFolder(), 'pages');
  mkdirSync(folder);
  const range = ['-f', String(first), '-l', String(last), '-r', String(DPI), '-gray'];
  await run('/usr/bin/pdftoppm', [...range, pdf, join(folder, 'page')]);
  const pages = readdirSync(folder).toSorted();
  const cells = pages.flatMap((name) => cutPicture(join(folder, name), grid));
  const only = ['--quiet', '--nodbus', '--xml', '-Sdisable', '-Sqrcode.enable'];
  const read = await run('/usr/bin/zbarimg', [...only, ...cells]);
  rmSync(folder, { recursive: true });
  const found = new Map(
    read
      .split(/<source href='/)
      .slice(1)
      .map((source) => [
        source.slice(0, source.indexOf("'")),
        [...source.matchAll(/<!\[CDATA\[(.*?)\]\]>/gs)].map(([, code = '']) => code),
      ]),
  );
  return cells.map((cell) => found.get(cell) ?? []);
};

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;

const wordsOfPages = async (pdf: string, { columns, rows }: Grid): Promise<readonly string[]> =>
  (await run('/usr/bin/pdftotext', ['-bbox', pdf, '-']))
    .split('<page ')
    .slice(1)
    .flatMap((page) => {
      const [, wide = '', high = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const cells = Array.from({ length: columns * rows }, () => '');
      for (const [, left, top, right, bottom, word = ''] of page.matchAll(WORD)) {
        const column = Math.floor((((Number(left) + Number(right)) / 2) * columns) / Number(wide));
        const row = Math.floor((((Number(top) + Number(bottom)) / 2) * rows) / Number(high));
        cells[row * columns + column] += word;
      }
      return cells;
    });

/** Every cell of every page, in the order in which slips fill them. */
export const readCells = async (pdf: string, pages: number, grid: Grid): Promise<readonly PrintedCell[]> => {
  const chunks = Array.from({ length: Math.ceil(pages / PAGES_AT_ONCE) }, (_, index) => index);
  const codes: (readonly string[])[][] = chunks.map(() => []);
  const work = async (): Promise<void> => {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
      const first = chunk * PAGES_AT_ONCE + 1;
      const last = Math.min(pages, first + PAGES_AT_ONCE - 1);
      codes[chunk] = [...(await codesOfPages(pdf, first, last, grid))];
    }
  };
  await Promise.all([work(), work()]);
  const words = await wordsOfPages(pdf, grid);
  return codes.flat().map((found, index) => ({ codes: found, words: words[index] ?? '' }));
};
