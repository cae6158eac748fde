import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules', 'electron');

/** Electron's own program, when it was downloaded; the package itself would begin a download by being asked. */
export const electronBinary = (): string | null => {
  const note = join(folder, 'path.txt');
  const file = existsSync(note) ? join(folder, 'dist', readFileSync(note, 'utf8').trim()) : null;
  return file !== null && existsSync(file) ? file : null;
};
