import { extname } from 'node:path';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Workbook } from '../../shared/importing/workbook.ts';
import { tableReader } from '../files/table-reader.ts';
import { readText } from '../files/text-reader.ts';

/** What the user copied from the platform and saved: a table, or plain text. */
export type PastedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly workbook: Workbook };

const tableEndings = ['.csv', '.tsv', '.xlsx', '.xlsm', '.xls', '.ods', '.htm', '.html'];

export const readPastedFile = async (path: string): Promise<Result<PastedFile>> => {
  if (tableEndings.includes(extname(path).toLowerCase())) {
    const workbook = await tableReader.read(path);
    return workbook.ok ? ok({ kind: 'table', workbook: workbook.value }) : workbook;
  }
  const text = await readText(path);
  return text.ok ? ok({ kind: 'text', text: text.value.text }) : text;
};
