import { basename } from 'node:path';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { Workbook } from '../../shared/importing/cells/workbook.ts';
import { type LinkRow, rowsOfText, rowsOfWorkbook } from '../../shared/importing/links/link-row.ts';
import { signatureOf } from './file-signature.ts';
import { type FileBytes, isMarkup } from './parse-workbook.ts';
import { readBytes } from './read-bytes.ts';
import { readTable } from './table-reader.ts';
import { decodeText } from './text-encoding.ts';

/** What the user copied from the platform and saved: a table, or plain text. */
export type PastedFile = { readonly kind: 'text' | 'table'; readonly rows: readonly LinkRow[] };

/** The bytes tell every table but delimited text, which is one when its name says so. */
const isTable = (file: string, bytes: Buffer): boolean =>
  signatureOf(bytes).kind !== 'text' || isMarkup(bytes) || /\.(?:csv|tsv)$/i.test(file);

/** The rows of what was copied from the platform, given as a file; `parse` reads it where it is a table. */
export const rowsOfPasted = async (
  file: string,
  bytes: Buffer,
  parse: (source: FileBytes) => Promise<Result<Workbook>>,
): Promise<Result<PastedFile>> => {
  if (isTable(file, bytes)) {
    const workbook = await parse({ file, bytes, encoding: null });
    return workbook.ok ? ok({ kind: 'table', rows: rowsOfWorkbook(workbook.value) }) : workbook;
  }
  const { text } = await decodeText(bytes, null);
  return text.trim() === ''
    ? failed({ code: 'file-empty', file })
    : ok({ kind: 'text', rows: rowsOfText(text) });
};

export const readPastedFile = async (path: string): Promise<Result<PastedFile>> => {
  const read = await readBytes(path);
  return read.ok ? rowsOfPasted(basename(path), read.value, readTable) : read;
};
