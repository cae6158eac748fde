// What an independent reader sees on printed pages: the codes by zbarimg, the words by pdftotext.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const DPI = 150;
const POINTS_IN_INCH = 72;

/** A part of a page in points from its top left corner. */
type PagePart = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const wholePage = (page: number): PagePart => ({ page, x: 0, y: 0, width: 596, height: 842 });

/** The cell of a grid of equal slips, counted from 0 along the rows. */
export const gridCell = (page: number, columns: number, rows: number, index: number): PagePart => {
  const [width, height] = [595.28 / columns, 841.89 / rows];
  return { page, x: (index % columns) * width, y: Math.floor(index / columns) * height, width, height };
};

const run = (file: string, words: readonly string[]): string => {
  const done = spawnSync(file, words, { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (done.error) throw done.error;
  return done.stdout;
};

const crop = ({ page, x, y, width, height }: PagePart, dpi: number): readonly string[] => {
  const pixels = (points: number): string => String(Math.round((points * dpi) / POINTS_IN_INCH));
  const pages = ['-f', String(page), '-l', String(page), '-r', String(dpi)];
  return [...pages, '-x', pixels(x), '-y', pixels(y), '-W', pixels(width), '-H', pixels(height)];
};

/** The codes of a part of a page; a smaller `scale` stands for a page that was printed smaller. */
export const codesOn = (pdf: string, part: PagePart, scale = 1): readonly string[] => {
  const picture = join(temporaryFolder(), 'page');
  run('/usr/bin/pdftoppm', [...crop(part, DPI * scale), '-gray', '-png', '-singlefile', pdf, picture]);
  const read = run('/usr/bin/zbarimg', [
    '--quiet',
    '--raw',
    '-Sdisable',
    '-Sqrcode.enable',
    `${picture}.png`,
  ]);
  return read.split('\n').filter((line) => line !== '');
};

/** The words of a part of a page, on one line. */
export const wordsOn = (pdf: string, part: PagePart): string =>
  run('/usr/bin/pdftotext', [...crop(part, POINTS_IN_INCH), pdf, '-']).replaceAll(/\s+/g, ' ');
