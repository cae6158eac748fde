import type { ForeignFile } from '../../shared/domain/foreign-file.ts';
import { failed, type Result } from '../../shared/domain/result.ts';
import type { Workbook } from '../../shared/importing/cells/workbook.ts';
import { loadSheetJs, loadSheetJsWithEncodings, readOptions, type SheetJs } from './sheetjs.ts';
import { workbookOf } from './sheetjs-sheets.ts';

/** What a compound file holds, by the stream that only that kind has. */
const documentStreams: readonly (readonly [stream: string, kind: ForeignFile])[] = [
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'presentation'],
  ['VisioDocument', 'visio'],
  ['__properties_version1.0', 'outlook'],
];

const isPasswordError = (error: unknown): boolean =>
  error instanceof Error && /password|encrypt/i.test(error.message);

/** Reads a BIFF workbook, bare or inside a compound file. */
const readBiff = (bytes: Buffer, file: string, sheetJs: SheetJs): Result<Workbook> => {
  try {
    return workbookOf(sheetJs.read(bytes, { ...readOptions, type: 'buffer' }), {
      file,
      format: 'xls',
      sheetJs,
    });
  } catch (error) {
    return failed({ code: isPasswordError(error) ? 'file-protected' : 'file-damaged', file });
  }
};

export const readOldExcel = async (bytes: Buffer, file: string): Promise<Result<Workbook>> =>
  readBiff(bytes, file, await loadSheetJsWithEncodings());

/** Reads .xls; the same container also holds old Word documents and every workbook with a password. */
export const readCompoundFile = async (bytes: Buffer, file: string): Promise<Result<Workbook>> => {
  const sheetJs = await loadSheetJs();
  const { CFB } = sheetJs;
  let has: (stream: string) => boolean;
  try {
    const container = CFB.read(bytes, { type: 'buffer' });
    has = (stream) => Boolean(CFB.find(container, stream));
  } catch {
    return failed({ code: 'file-damaged', file });
  }
  if (has('EncryptedPackage')) return failed({ code: 'file-protected', file });
  if (has('Workbook')) return readBiff(bytes, file, sheetJs);
  if (has('Book')) return readOldExcel(bytes, file);
  const document = documentStreams.find(([stream]) => has(stream));
  if (document) return failed({ code: 'file-is-document', file, kind: document[1] });
  return failed({ code: 'file-not-a-table', file });
};
