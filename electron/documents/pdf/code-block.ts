import { encodeQR } from 'qr';
import { type Block, MM, num } from './block.ts';
import type { SheetDocument } from './sheet-document.ts';

/** The quiet zone that the standard asks for, in modules. */
const QUIET_MODULES = 4;
/** A smaller module is lost by cheap printers and old phones. */
const SMALLEST_MODULE = 0.5 * MM;

type Run = { readonly x: number; readonly width: number };

const runsOf = (row: readonly boolean[]): readonly Run[] => {
  const runs: Run[] = [];
  let start = -1;
  for (const [x, dark] of [...row, false].entries()) {
    if (dark && start < 0) start = x;
    if (dark || start < 0) continue;
    runs.push({ x: start, width: x - start });
    start = -1;
  }
  return runs;
};

/** One path of a code in units of a module, from its top left corner; equal runs of rows become one rectangle. */
const codeOps = (matrix: readonly (readonly boolean[])[]): string => {
  const rectangles: string[] = [];
  const open = new Map<string, { readonly run: Run; readonly top: number }>();
  const close = (key: string, bottom: number): void => {
    const held = open.get(key);
    if (!held) return;
    rectangles.push(`${held.run.x} ${-bottom} ${held.run.width} ${bottom - held.top} re`);
    open.delete(key);
  };
  for (const [y, row] of [...matrix, []].entries()) {
    const runs = new Map(runsOf(row).map((run) => [`${run.x}:${run.width}`, run]));
    for (const key of [...open.keys()]) if (!runs.has(key)) close(key, y);
    for (const [key, run] of runs) if (!open.has(key)) open.set(key, { run, top: y });
  }
  return `${rectangles.join('\n')}\nf\n`;
};

/** How wide the quiet zone of a drawn code is; nothing for a frame. */
export const quietWidth = (block: Block): number => {
  const mark = block.marks?.[0]?.mark;
  return mark?.kind === 'code' ? (block.width / mark.modules) * QUIET_MODULES : 0;
};

/** Codes of a class come one after another: older ones are let go, for thousands of them take much memory. */
const CODES_KEPT = 200;

export type CodeDrawer = (url: string, side: number) => Block;

/**
 * Draws QR codes of level M. The block is at least `side` points wide with its quiet zone, and wider when a
 * long link would make its modules smaller than half a millimetre.
 */
export const codeDrawer = (document: SheetDocument): CodeDrawer => {
  const codes = new Map<string, { readonly form: string; readonly modules: number }>();
  const codeOf = (url: string) => {
    const known = codes.get(url);
    if (known) return known;
    const matrix = encodeQR(url, 'raw', { ecc: 'medium', border: QUIET_MODULES });
    const modules = matrix.length;
    const code = { form: document.form(codeOps(matrix), [0, -modules, modules, 0]), modules };
    codes.set(url, code);
    const [oldest] = codes;
    if (codes.size > CODES_KEPT && oldest) {
      codes.delete(oldest[0]);
      document.forget(oldest[1].form);
    }
    return code;
  };
  return (url, side) => {
    const { form, modules } = codeOf(url);
    const width = Math.max(side, modules * SMALLEST_MODULE);
    const scale = num(width / modules);
    return {
      width,
      height: width,
      ops: `q ${scale} 0 0 ${scale} 0 0 cm /${form} Do Q\n`,
      marks: [{ x: 0, y: 0, width, height: width, mark: { kind: 'code', url, modules } }],
    };
  };
};
