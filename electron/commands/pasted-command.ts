import { basename, extname } from 'node:path';
import type { SchoolStore } from '../../shared/application/ports.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { type LinkRow, rowsOfText, rowsOfWorkbook } from '../../shared/importing/links/link-row.ts';
import type { Workbook } from '../../shared/importing/workbook.ts';
import { tableReader } from '../files/table-reader.ts';
import { readText } from '../files/text-reader.ts';
import type { Command, Context, Outcome } from './command.ts';

/** What the user copied from the platform and saved: a table, or plain text. */
type PastedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly workbook: Workbook };

const tableEndings = ['.csv', '.tsv', '.xlsx', '.xlsm', '.xls', '.ods', '.htm', '.html'];

const readPastedFile = async (path: string): Promise<Result<PastedFile>> => {
  if (tableEndings.includes(extname(path).toLowerCase())) {
    const workbook = await tableReader.read(path);
    return workbook.ok ? ok({ kind: 'table', workbook: workbook.value }) : workbook;
  }
  const text = await readText(path);
  return text.ok ? ok({ kind: 'text', text: text.value.text }) : text;
};

/** The rows of what was pasted, and the file's name. */
export type Pasted = {
  readonly kind: PastedFile['kind'];
  readonly rows: readonly LinkRow[];
  readonly file: string;
};

/** A command that reads one pasted file and works on the base with it. */
export const pastedCommand = (
  argument: string,
  work: (pasted: Pasted, store: SchoolStore, context: Context) => Promise<Result<Outcome>>,
): Command => ({
  argument,
  options: { base: { kind: 'text', required: true }, json: { kind: 'flag' } },
  run: async (call, context) => {
    const path = context.path(call.argument);
    const read = await readPastedFile(path);
    if (!read.ok) return read;
    const { kind } = read.value;
    const rows =
      read.value.kind === 'text' ? rowsOfText(read.value.text) : rowsOfWorkbook(read.value.workbook);
    return context.withBase(context.path(call.text('base') ?? ''), (store) =>
      work({ kind, rows, file: basename(path) }, store, context),
    );
  },
});
