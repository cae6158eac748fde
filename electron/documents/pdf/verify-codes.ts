import decodeQR from 'qr/decode.js';
import { type Block, type MarkedArea, marksOf } from './block.ts';
import { drawingReader, type Ink } from './read-drawing.ts';

/** Pixels for a module when a drawing is turned into a picture for the decoder. */
const PIXELS = 4;
const DECODE_MS = 2000;

type CodeArea = MarkedArea & { readonly modules: number };

const codeAreas = (marks: readonly MarkedArea[]): readonly CodeArea[] =>
  marks.flatMap((area) => (area.mark.kind === 'code' ? [{ ...area, modules: area.mark.modules }] : []));

const overlaps = (a: Omit<Ink, 'gray'>, b: Omit<Ink, 'gray'>): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Which cells of a square raster over the area have their middle in ink. */
const raster = (ink: readonly Ink[], area: CodeArea, cells: number): Uint8Array => {
  const cell = area.width / cells;
  const dark = new Uint8Array(cells * cells);
  const from = (offset: number): number => Math.max(0, Math.ceil(offset / cell - 0.5));
  const to = (offset: number): number => Math.min(cells, Math.ceil(offset / cell - 0.5));
  for (const one of ink) {
    const [left, top] = [one.x - area.x, one.y - area.y];
    const [x1, x2] = [from(left), to(left + one.width)];
    for (let y = from(top); y < to(top + one.height); y += 1)
      dark.fill(one.gray < 0.5 ? 1 : 0, y * cells + x1, y * cells + x2);
  }
  return dark;
};

const decoded = (dark: Uint8Array, size: number): string | null => {
  const data = new Uint8Array(size * size * 3);
  for (const [index, isDark] of dark.entries()) data.fill(isDark ? 0 : 255, index * 3, index * 3 + 3);
  try {
    return decodeQR({ width: size, height: size, data }, { timeLimit: DECODE_MS });
  } catch {
    return null;
  }
};

/** Null: all codes of the page are right; else the place in `expected` of the first that is not. */
export type CodeVerifier = (page: Block, expected: readonly string[]) => number | null;

const isEqual = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a !== undefined && a.length === b.length && Buffer.compare(a, b) === 0;

/**
 * Reads every code of a page back from the operators that draw it. A code is decoded as a picture the first
 * time that its link is met; the next ones must show module for module what was decoded then.
 */
export const codeVerifier = (forms: ReadonlyMap<string, string>): CodeVerifier => {
  const read = drawingReader(forms);
  const decodedModules = new Map<string, Uint8Array>();
  const isRight = (area: CodeArea, inkOfPage: readonly Ink[], url: string): boolean => {
    const ink = inkOfPage.filter((one) => overlaps(one, area));
    const modules = raster(ink, area, area.modules);
    if (isEqual(decodedModules.get(url), modules)) return true;
    const pixels = area.modules * PIXELS;
    if (decoded(raster(ink, area, pixels), pixels) !== url) return false;
    decodedModules.set(url, modules);
    return true;
  };
  return (page, expected) => {
    const marks = marksOf(page);
    const areas = codeAreas(marks);
    if (areas.length !== expected.length) return Math.min(areas.length, Math.max(0, expected.length - 1));
    const ink = read(page.ops);
    const others = marks.filter(({ mark }) => mark.kind !== 'code');
    const wrong = expected.findIndex((url, index) => {
      const area = areas[index];
      return !area || others.some((other) => overlaps(other, area)) || !isRight(area, ink, url);
    });
    return wrong === -1 ? null : wrong;
  };
};
