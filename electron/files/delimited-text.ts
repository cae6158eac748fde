import Papa from 'papaparse';
import type { TableFormat } from '../../shared/importing/cells/workbook.ts';

type Line = readonly string[];
type DelimitedText = {
  readonly format: TableFormat & ('csv' | 'tsv');
  readonly rows: readonly Line[];
};

/** In the order in which a tie is decided: commas also stand inside names and addresses. */
const delimiters = ['\t', ';', ','] as const;
type Delimiter = (typeof delimiters)[number];

/** No text holds it: switches the reading of quotes off. */
const NO_QUOTE = '\u0001';
const PREVIEW_LINES = 200;

const parse = (text: string, delimiter: Delimiter, quote: string, preview = 0): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, quoteChar: quote, preview, skipEmptyLines: false });

/** In how many rows the delimiter gives the width that it gives most often, titles above the table aside. */
const steadiness = (text: string, delimiter: Delimiter): number => {
  const widths = new Map<number, number>();
  for (const row of parse(text, delimiter, '"', PREVIEW_LINES).data)
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  return Math.max(0, ...widths.values());
};

const guessDelimiter = (text: string): Delimiter => {
  const scored = delimiters.map((delimiter) => ({ delimiter, score: steadiness(text, delimiter) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const found = best === 0 ? undefined : scored.find(({ score }) => score === best);
  return found?.delimiter ?? ';';
};

/** A cell of a line read without quotes, less the pair that a careless program put around it. */
const unquoted = (cell: string): string => {
  const text = cell.trim();
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"') : cell;
};

const readLines = (text: string, delimiter: Delimiter): readonly Line[] => {
  const read = parse(text, delimiter, '"');
  if (read.errors.every(({ type }) => type !== 'Quotes')) return read.data;
  // One quote too many would swallow the rest of the file: then each line is a row.
  return parse(text, delimiter, NO_QUOTE).data.map((row) => row.map(unquoted));
};

/** Reads delimited text as Excel would: a first line `sep=;` names the delimiter and is no row. */
export const readDelimitedText = (text: string): DelimitedText => {
  const named = /^"?sep=([;,\t])"?\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter =
    delimiters.find((known) => known === named?.[1]) ?? guessDelimiter(body.slice(0, 262_144));
  return { format: delimiter === '\t' ? 'tsv' : 'csv', rows: readLines(body, delimiter) };
};
