import { extname } from 'node:path';
import { ok, type Result } from '../../shared/domain/result.ts';
import { type LinkRow, rowsOfText, rowsOfWorkbook } from '../../shared/importing/links/link-row.ts';
import { tableReader } from './table-reader.ts';
import { readText } from './text-reader.ts';

/** What the user copied from the platform and saved: a table, or plain text. */
export type PastedFile = { readonly kind: 'text' | 'table'; readonly rows: readonly LinkRow[] };

const tableEndings = ['.csv', '.tsv', '.xlsx', '.xlsm', '.xls', '.ods', '.htm', '.html'];

export const readPastedFile = async (path: string): Promise<Result<PastedFile>> => {
  if (tableEndings.includes(extname(path).toLowerCase())) {
    const workbook = await tableReader.read(path);
    return workbook.ok ? ok({ kind: 'table', rows: rowsOfWorkbook(workbook.value) }) : workbook;
  }
  const text = await readText(path);
  return text.ok ? ok({ kind: 'text', rows: rowsOfText(text.value.text) }) : text;
};
