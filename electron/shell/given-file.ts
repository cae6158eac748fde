import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileKindOf } from '../../shared/importing/cells/file-endings.ts';

/** A file that the program was started with: a base to open, or a roster to offer for import. */
export type GivenFile =
  | { readonly kind: 'base'; readonly folder: string }
  | { readonly kind: 'roster'; readonly path: string; readonly name: string };

/** A file manager of Linux names a file by its address (`%U` of a desktop entry). */
const pathOf = (word: string, folder: string): string => {
  try {
    return word.startsWith('file://') ? fileURLToPath(word) : resolve(folder, word);
  } catch {
    // An address of another machine, or none: no path leads to it.
    return resolve(folder, word);
  }
};

/** Finds the last word of a command line that names such a file; switches and the program itself are passed over. */
export const givenFile = (words: readonly string[], folder: string): GivenFile | null => {
  const word = words.findLast((given) => !given.startsWith('-') && fileKindOf(given) !== null);
  if (word === undefined) return null;
  const path = pathOf(word, folder);
  if (fileKindOf(path) === 'base') return { kind: 'base', folder: dirname(path) };
  return { kind: 'roster', path, name: basename(path) };
};
