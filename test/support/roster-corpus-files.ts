// Writes tables of cells in the formats and encodings that schools have.
import iconv from 'iconv-lite';
import { utils, type WorkSheet, write } from 'xlsx';
import type { CorpusCell } from './roster-corpus-people.ts';

export type CorpusFormat =
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'html'
  | 'csv-1251'
  | 'csv-utf8'
  | 'csv-bom'
  | 'csv-utf16'
  | 'csv-866'
  | 'csv-koi8'
  | 'tsv-utf8';

type Sheet = {
  readonly sheet: string;
  readonly rows: readonly (readonly CorpusCell[])[];
  /** A cell that stands for those below it: rows and columns from 0. */
  readonly merges?: readonly { readonly column: number; readonly from: number; readonly to: number }[];
};

const textOf = (cell: CorpusCell): string => {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10).split('-').reverse().join('.') : String(cell);
};

const delimited = (rows: Sheet['rows'], separator: string, trailing: boolean): string => {
  const quoted = (text: string): string => (/["\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => row.map((cell) => quoted(textOf(cell))).join(separator));
  return `${lines.map((line) => (trailing ? `${line}${separator}` : line)).join('\r\n')}\r\n`;
};

const worksheet = ({ rows, merges = [] }: Sheet): WorkSheet => ({
  ...utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { cellDates: true, UTC: true, dateNF: 'yyyy-mm-dd' },
  ),
  ...(merges.length > 0 && {
    '!merges': merges.map(({ column, from, to }) => ({ s: { r: from, c: column }, e: { r: to, c: column } })),
  }),
});

const book = (sheets: readonly Sheet[], bookType: 'xlsx' | 'biff8' | 'ods'): Uint8Array => {
  const made = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(made, worksheet(sheet), sheet.sheet);
  return write(made, { type: 'buffer', bookType });
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

const html = (rows: Sheet['rows']): string => {
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(textOf(cell))}</td>`).join('')}</tr>`,
  );
  return `<html><head><meta charset="utf-8"></head><body><table>${body.join('\n')}</table></body></html>`;
};

/** The file's name and bytes; text formats hold the first sheet alone. */
export const encodeSheets = (
  stem: string,
  format: CorpusFormat,
  sheets: readonly Sheet[],
): { readonly name: string; readonly bytes: Uint8Array } => {
  const rows = sheets[0]?.rows ?? [];
  const csv = (): string => delimited(rows, ';', true);
  switch (format) {
    case 'xlsx':
    case 'ods':
      return { name: `${stem}.${format}`, bytes: book(sheets, format) };
    case 'xls':
      return { name: `${stem}.xls`, bytes: book(sheets, 'biff8') };
    case 'html':
      return { name: `${stem}.xls`, bytes: Buffer.from(html(rows)) };
    case 'csv-1251':
      return { name: `${stem}.csv`, bytes: iconv.encode(csv(), 'win1251') };
    case 'csv-866':
      return { name: `${stem}.csv`, bytes: iconv.encode(csv(), 'cp866') };
    case 'csv-koi8':
      return {
        name: `${stem}.csv`,
        bytes: iconv.encode(csv().replaceAll('№', 'N'), 'koi8-r'),
      };
    case 'csv-utf8':
      return { name: `${stem}.csv`, bytes: Buffer.from(csv()) };
    case 'csv-bom':
      return { name: `${stem}.csv`, bytes: Buffer.from(`\uFEFF${csv()}`) };
    case 'csv-utf16':
      return {
        name: `${stem}.txt`,
        bytes: iconv.encode(delimited(rows, '\t', false), 'utf16le', { addBOM: true }),
      };
    case 'tsv-utf8':
      return { name: `${stem}.tsv`, bytes: Buffer.from(delimited(rows, '\t', false)) };
  }
};
