import { _QRScanner } from 'qr/decode.js';
import { type Area, type Block, type MarkedArea, marksOf } from './block.ts';
import { drawingReader, INK_FIELDS, type Ink } from './read-drawing.ts';

/** Pixels for a module when a drawing is turned into a picture for the decoder. */
const PIXELS = 2;
/** Opaque pixels of a picture. */
const WHITE = 0xffffffff;
const BLACK = 0xff000000;
const DECODE_MS = 2000;
/** Codes of a class come one after another. */
const CODES_REMEMBERED = 200;

type CodeArea = MarkedArea & { readonly modules: number };

const codeAreas = (marks: readonly MarkedArea[]): readonly CodeArea[] =>
  marks.flatMap((area) => (area.mark.kind === 'code' ? [{ ...area, modules: area.mark.modules }] : []));

const overlaps = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Which cells of a square raster over the area have their middle in ink. */
const raster = (ink: Ink, area: CodeArea, cells: number): Uint8Array => {
  const cell = area.width / cells;
  const dark = new Uint8Array(cells * cells);
  const border = (offset: number): number => Math.min(cells, Math.max(0, Math.ceil(offset / cell - 0.5)));
  for (let at = 0; at < ink.length; at += INK_FIELDS) {
    // A page has thousands of rectangles: nothing is allocated for one.
    const left = (ink[at] ?? 0) - area.x;
    const top = (ink[at + 1] ?? 0) - area.y;
    const width = ink[at + 2] ?? 0;
    const height = ink[at + 3] ?? 0;
    if (left >= area.width || top >= area.height || left + width <= 0 || top + height <= 0) continue;
    const value = (ink[at + 4] ?? 0) < 0.5 ? 1 : 0;
    const first = border(left);
    const last = border(left + width);
    for (let row = border(top); row < border(top + height); row += 1)
      dark.fill(value, row * cells + first, row * cells + last);
  }
  return dark;
};

/** A code that is drawn at its size and place fills its modules wholly or not at all. */
const isGrid = (pixels: Uint8Array, modules: Uint8Array, count: number): boolean => {
  const size = count * PIXELS;
  return pixels.every((dark, at) => {
    const row = Math.floor(Math.floor(at / size) / PIXELS);
    return dark === modules[row * count + Math.floor((at % size) / PIXELS)];
  });
};

type CodeReader = (dark: Uint8Array, size: number) => string | null;

/** Decodes pictures by one scanner: the library's call for a single picture makes a megabyte anew each time. */
const codeReader = (): CodeReader => {
  let scanner: _QRScanner | undefined;
  let room = 0;
  return (dark, size) => {
    if (!scanner || size > room) {
      scanner = new _QRScanner({ maxSize: { width: size, height: size }, timeLimit: DECODE_MS });
      room = size;
    }
    const pixels = new Uint32Array(size * size).fill(WHITE);
    for (let index = 0; index < dark.length; index += 1) if (dark[index] === 1) pixels[index] = BLACK;
    scanner.addImage({ width: size, height: size, data: new Uint8Array(pixels.buffer) });
    const [found] = scanner.decode();
    return typeof found === 'string' ? found : null;
  };
};

/** Null: all codes of the page are right; else the place in `expected` of the first that is not. */
type CodeVerifier = (page: Block, expected: readonly string[]) => number | null;

const isEqual = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a !== undefined && a.length === b.length && Buffer.compare(a, b) === 0;

/**
 * Reads every code of a page back from the operators that draw it. A code is decoded as a picture the first
 * time that its link is met; the next ones must show module for module what was decoded then.
 */
export const codeVerifier = (forms: ReadonlyMap<string, string>): CodeVerifier => {
  const read = drawingReader(forms);
  const decoded = codeReader();
  const decodedModules = new Map<string, Uint8Array>();
  const isRight = (area: CodeArea, ink: Ink, url: string): boolean => {
    const modules = raster(ink, area, area.modules);
    if (isEqual(decodedModules.get(url), modules)) return true;
    const pixels = raster(ink, area, area.modules * PIXELS);
    if (!isGrid(pixels, modules, area.modules) || decoded(pixels, area.modules * PIXELS) !== url)
      return false;
    if (decodedModules.size >= CODES_REMEMBERED) decodedModules.clear();
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
