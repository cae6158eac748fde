import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { TableFormat, Workbook } from '../../shared/importing/cells/workbook.ts';
import { visibleText } from '../../shared/text/words/outside-text.ts';
import { readCompoundFile, readOldExcel } from './compound-file.ts';
import { signatureOf } from './file-signature.ts';
import { readHtmlTables } from './html-table.ts';
import { readPackage } from './office-package.ts';
import { repeatedCells } from './open-document-repeats.ts';
import { hiddenOpenDocumentSheets } from './open-document-sheets.ts';
import { readLimits } from './read-limits.ts';
import { finishRows, type Merge, type SparseRows, type Tally, withinLimits } from './sheet-rows.ts';
import { loadSheetJs, readOptions } from './sheetjs.ts';
import { workbookOf } from './sheetjs-sheets.ts';
import { betterEncoding, type DecodedText, decodeText, type Encoding } from './text-encoding.ts';

/** A file's bytes with its base name, which stands in messages and names the sheet of a text file. */
export type FileBytes = { readonly file: string; readonly bytes: Buffer; readonly encoding: Encoding | null };

const sheetNameOf = (file: string): string => file.replace(/\.[^.]{1,5}$/, '');

type OneSheet = {
  readonly format: TableFormat;
  readonly rows: SparseRows<string>;
  readonly merges: readonly Merge[];
};

const workbookOfText = (
  file: string,
  encoding: Encoding,
  { format, rows, merges }: OneSheet,
): Result<Workbook> => {
  const tally: Tally = { rows: 0, cells: 0 };
  const sheet = {
    name: visibleText(sheetNameOf(file)),
    rows: finishRows(rows, merges, tally, (text) => text),
  };
  const excess = withinLimits(tally);
  if (excess === 'file-too-many-rows') return failed({ code: excess, file, limit: readLimits.filledRows });
  if (excess !== null) return failed({ code: excess, file });
  return tally.rows === 0 ? failed({ code: 'file-empty', file }) : ok({ format, encoding, sheets: [sheet] });
};

/** Excel's own XML of 2003, or a flat OpenDocument: SheetJS reads both. */
const readXml = async (file: string, { text, encoding }: DecodedText): Promise<Result<Workbook>> => {
  const sheetJs = await loadSheetJs();
  const format = text.slice(0, 4096).includes('opendocument') ? 'ods' : 'xls';
  if (format === 'ods' && repeatedCells(text) > readLimits.cells)
    return failed({ code: 'file-too-heavy', file });
  try {
    // The text is decoded already: a declaration of its old encoding would have it decoded again.
    const declared = text.replace(/^\s*<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8"?>');
    const book = sheetJs.read(declared, { ...readOptions, type: 'string' });
    const read = workbookOf(book, { file, format, sheetJs, hidden: hiddenOpenDocumentSheets(text) });
    return read.ok ? ok({ ...read.value, encoding }) : read;
  } catch {
    return failed({ code: 'file-damaged', file });
  }
};

const spreadsheetXml = /urn:schemas-microsoft-com:office:spreadsheet|opendocument:xmlns:office/;
const markupStart = /^\s*<(?:!doctype|\?xml|!--|html|head|body|table|meta|style|div|center|font)/i;

/** Whether the bytes begin like a page or an XML file, in every encoding of one or two bytes. */
export const isMarkup = (bytes: Buffer): boolean =>
  markupStart.test(
    bytes
      .toString('latin1', 0, 8192)
      .replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/, '')
      .replaceAll('\0', ''),
  );

/** Signs that no list holds; a few are forgiven to a file that was damaged on the way. */
const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, 65_536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > Math.max(2, sample.length / 50);
};

const readMarkup = async (file: string, decoded: DecodedText): Promise<Result<Workbook>> => {
  const { text, encoding } = decoded;
  const head = text.slice(0, 4096);
  if (!/<html/i.test(head) && spreadsheetXml.test(head)) return readXml(file, decoded);
  const table = readHtmlTables(text);
  if (table === null) return failed({ code: 'file-not-a-table', file });
  if (table === 'heavy') return failed({ code: 'file-too-heavy', file });
  return workbookOfText(file, encoding, { format: 'html', ...table });
};

/** Exports of delimited text are often named so, and are read; prose is no table. */
const namedAsBook = /\.(?:xls[xmb]?|ods)$/i;

const readTextFile = async ({ file, bytes, encoding: chosen }: FileBytes): Promise<Result<Workbook>> => {
  const likely = chosen === null ? null : await betterEncoding(bytes, chosen);
  if (chosen !== null && likely !== null)
    return failed({ code: 'encoding-unfit', file, encoding: chosen, likely });
  const decoded = await decodeText(bytes, chosen);
  const { text, encoding } = decoded;
  if (markupStart.test(text.slice(0, 4096))) return readMarkup(file, decoded);
  if (looksBinary(text)) return failed({ code: 'file-not-a-table', file });
  const { readDelimitedText } = await import('./delimited-text.ts');
  const table = readDelimitedText(text.replaceAll('\0', ''));
  if (namedAsBook.test(file) && table.rows.every((row) => row.length < 2))
    return failed({ code: 'file-is-text', file });
  return workbookOfText(file, encoding, { ...table, merges: [] });
};

/** Text up to this size is read sooner than a thread starts; a page's markup costs more than plain text. */
const SMALL_TEXT = 1024 * 1024;
const SMALL_PAGE = 64 * 1024;

/** True for what SheetJS has no part in, and what cannot take long: it needs no thread of its own. */
export const isQuickToRead = (bytes: Buffer): boolean => {
  const { kind } = signatureOf(bytes);
  if (kind !== 'text') return kind === 'document';
  const head = bytes.toString('latin1', 0, 8192).replaceAll('\0', '');
  return bytes.length <= (isMarkup(bytes) ? SMALL_PAGE : SMALL_TEXT) && !spreadsheetXml.test(head);
};

/** Reads the table that the bytes hold, going by the bytes alone: names of files lie. */
export const parseWorkbook = (source: FileBytes): Promise<Result<Workbook>> => {
  const { file, bytes } = source;
  if (bytes.length === 0) return Promise.resolve(failed({ code: 'file-empty', file }));
  const signature = signatureOf(bytes);
  switch (signature.kind) {
    case 'zip':
      return readPackage(bytes, file);
    case 'compound':
      return readCompoundFile(bytes, file);
    case 'old-excel':
      return readOldExcel(bytes, file);
    case 'document':
      return Promise.resolve(failed({ code: 'file-is-document', file, kind: signature.name }));
    case 'text':
      return readTextFile(source);
  }
};
