import { basename, dirname, extname, isAbsolute, resolve } from 'node:path';

/** A file that the program was started with: a base to open, or a roster to offer for import. */
export type GivenFile =
  | { readonly kind: 'base'; readonly folder: string }
  | { readonly kind: 'roster'; readonly path: string; readonly name: string };

const BASE_ENDING = '.sferum';
const endings = new Set([
  BASE_ENDING,
  '.xlsx',
  '.xlsm',
  '.xls',
  '.ods',
  '.csv',
  '.tsv',
  '.txt',
  '.htm',
  '.html',
]);

/** Finds the last word of a command line that names such a file; switches and the program itself are passed over. */
export const givenFile = (words: readonly string[], folder: string): GivenFile | null => {
  const word = words.findLast((given) => !given.startsWith('-') && endings.has(extname(given).toLowerCase()));
  if (word === undefined) return null;
  const path = isAbsolute(word) ? word : resolve(folder, word);
  if (extname(path).toLowerCase() === BASE_ENDING) return { kind: 'base', folder: dirname(path) };
  return { kind: 'roster', path, name: basename(path) };
};
