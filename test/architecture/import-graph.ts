// The project's own import graph, read from the text of its files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export type Import = {
  /** The importing file, relative to the project's folder. */
  readonly from: string;
  /** A file relative to the project's folder, or a package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
};

const sourceEndings = ['.ts', '.tsx', '.mts', '.mjs'];

/** Source files below a folder, relative to the project's folder. */
export const sourceFiles = (folder: string): readonly string[] => {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && sourceEndings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
};

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const importPattern =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\bnew URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g;

const packageName = (specifier: string): string =>
  specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

export const importsOf = (file: string): readonly Import[] =>
  [...textOf(file).matchAll(importPattern)].map((match) => {
    const specifier = match[3] ?? match[4] ?? match[5] ?? '';
    const isPackage = !specifier.startsWith('.');
    const to = isPackage
      ? packageName(specifier)
      : relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/');
    return { from: file, to, isPackage, isTypeOnly: match[2] !== undefined };
  });
