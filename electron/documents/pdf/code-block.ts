import { encodeQR } from 'qr';
import { type Block, MM, num } from './block.ts';
import type { SheetDocument } from './sheet-document.ts';

/** The quiet zone that the standard asks for, in modules. */
const QUIET_MODULES = 4;
/** A smaller module is lost by cheap printers and old phones. */
const SMALLEST_MODULE = 0.5 * MM;

/** At each column where a run of dark modules begins its length; zero elsewhere. */
const runLengths = (row: readonly boolean[], size: number): Uint8Array => {
  const lengths = new Uint8Array(size);
  let start = 0;
  for (let x = 0; x < row.length; x += 1) {
    if (row[x]) lengths[start] = x - start + 1;
    else start = x + 1;
  }
  return lengths;
};

/** One path of a code in units of a module, from its top left corner; equal runs of rows become one rectangle. */
const codeOps = (matrix: readonly (readonly boolean[])[]): string => {
  const rectangles: string[] = [];
  const tops = new Uint8Array(matrix.length);
  let above: Uint8Array = new Uint8Array(matrix.length);
  for (const [y, row] of [...matrix, []].entries()) {
    const runs = runLengths(row, matrix.length);
    for (let x = 0; x < runs.length; x += 1) {
      const run = runs[x] ?? 0;
      const open = above[x] ?? 0;
      if (run === open) continue;
      if (open > 0) rectangles.push(`${x} ${-y} ${open} ${y - (tops[x] ?? 0)} re`);
      tops[x] = y;
    }
    above = runs;
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
