import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from './import-graph.ts';

/** Modules that hold Russian words to read what people wrote, not to say something. */
const readers: ReadonlyMap<string, string> = new Map([
  ['birth-date.ts', 'names of months'],
  ['next-label.ts', 'names of kindergarten groups by age'],
  ['class-in-title.ts', 'how a title names a class'],
  ['header-by-values.ts', 'the parts of a Turkic patronymic'],
  ['typed-lines.ts', 'the parts of a Turkic patronymic'],
  ['sound-key.ts', 'letters that sound alike'],
  ['search-words.ts', 'the keys of a keyboard'],
  ['telling-words.ts', 'the mark that destruction leaves in a text of the base'],
]);

/** Shown to developers alone. */
const development = 'renderer/development/';

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Texts of string literals, template literals and JSX; neither names of properties nor regular expressions. */
const stringsIn = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(stringsIn);
  if (!isNode(node)) return [];
  const { type, key, value, ...rest } = node;
  if (type === 'Property') return stringsIn(value);
  if (type === 'TemplateElement' && isNode(value)) return [String(value['raw'])];
  const own = (type === 'Literal' || type === 'JSXText') && typeof value === 'string' ? [value] : [];
  return [...own, ...stringsIn(value), ...Object.values(rest).flatMap(stringsIn)];
};

const mayHoldWords = (file: string): boolean =>
  file.startsWith('shared/text/') ||
  file.startsWith('shared/made-up/') ||
  file.startsWith(development) ||
  readers.has(file.split('/').at(-1) ?? '');

describe('the words of the program', () => {
  it('stand in shared/text alone', () => {
    const elsewhere = ['shared', 'electron', 'renderer']
      .flatMap(sourceFiles)
      .filter((file) => !mayHoldWords(file))
      .flatMap((file) =>
        stringsIn(parseAst(textOf(file), { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
          .filter((text) => /[А-Яа-яЁё]{3}/.test(text))
          .map((text) => `${file}: ${text.trim()}`),
      );
    expect(elsewhere).toEqual([]);
  });
});
