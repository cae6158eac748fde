import type { Progress } from '../../shared/application/ports.ts';
import { commandLineText as text } from '../../shared/text/commands/command-line.ts';

const SHOW_AFTER_MS = 1000;
const REDRAW_MS = 100;

/** One line that tells how far long work has come; silent for short work and where there is no terminal. */
export const progressLine = (
  stream: NodeJS.WriteStream,
): { readonly report: Progress; readonly clear: () => void } => {
  const started = performance.now();
  let drawn = 0;
  return {
    report: (what, done, total) => {
      const now = performance.now();
      if (!stream.isTTY || now - started < SHOW_AFTER_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      stream.write(`\r\u001b[K${what}: ${text.progress(done, total)}`);
    },
    clear: () => {
      if (drawn > 0) stream.write('\r\u001b[K');
    },
  };
};
