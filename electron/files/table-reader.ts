import { basename } from 'node:path';
import type { TableReader } from '../../shared/application/ports.ts';
import { failed, type Result } from '../../shared/domain/result.ts';
import type { Workbook } from '../../shared/importing/cells/workbook.ts';
import { type FileBytes, isQuickToRead, parseWorkbook } from './parse-workbook.ts';
import { readBytes } from './read-bytes.ts';
import { parseInThread, warmUpReading } from './reading-thread.ts';
import { encodingNamed } from './text-encoding.ts';

const mayBeWorkbook = (path: string): boolean => /\.(xls[xmb]?|ods)$/i.test(path);

/** Reads a table's bytes, in a thread of its own where that may take long. */
export const readTable = (source: FileBytes): Promise<Result<Workbook>> =>
  isQuickToRead(source.bytes) ? parseWorkbook(source) : parseInThread(source);

/** Reads .xlsx, .xls, .ods, HTML and delimited text, told apart by their content. */
export const tableReader: TableReader = {
  read: async (path, encodingName) => {
    const encoding = encodingName === undefined ? null : encodingNamed(encodingName);
    if (encodingName !== undefined && encoding === null)
      return failed({ code: 'encoding-unknown', encoding: encodingName });
    if (mayBeWorkbook(path)) warmUpReading();
    const read = await readBytes(path);
    if (!read.ok) return read;
    return readTable({ file: basename(path), bytes: read.value, encoding });
  },
};
