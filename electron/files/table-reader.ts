import { basename } from 'node:path';
import type { TableReader } from '../../shared/application/ports.ts';
import { failed } from '../../shared/domain/result.ts';
import { isQuickToRead, parseWorkbook } from './parse-workbook.ts';
import { readBytes } from './read-bytes.ts';
import { parseInThread, warmUpReading } from './reading-thread.ts';
import { encodingNamed } from './text-encoding.ts';

const mayBeWorkbook = (path: string): boolean => /\.(xls[xmb]?|ods)$/i.test(path);

/** Reads .xlsx, .xls, .ods, HTML and delimited text, told apart by their content. */
export const tableReader: TableReader = {
  read: async (path, encodingName) => {
    const encoding = encodingName === undefined ? null : encodingNamed(encodingName);
    if (encodingName !== undefined && encoding === null)
      return failed({ code: 'encoding-unknown', encoding: encodingName });
    if (mayBeWorkbook(path)) warmUpReading();
    const read = await readBytes(path);
    if (!read.ok) return read;
    const source = { file: basename(path), bytes: read.value, encoding };
    return isQuickToRead(read.value) ? parseWorkbook(source) : parseInThread(source);
  },
};
