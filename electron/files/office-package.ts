import type { ForeignFile } from '../../shared/domain/foreign-file.ts';
import { failed, type Result } from '../../shared/domain/result.ts';
import type { Workbook } from '../../shared/importing/cells/workbook.ts';
import { dropBlankCells } from './blank-cells.ts';
import { repeatedCells } from './open-document-repeats.ts';
import { hiddenOpenDocumentSheets } from './open-document-sheets.ts';
import { readLimits } from './read-limits.ts';
import { loadSheetJs, readOptions, type SheetJs, type SheetJsBook } from './sheetjs.ts';
import { workbookOf } from './sheetjs-sheets.ts';
import { openZip, type ZipArchive, type ZipFault } from './zip-archive.ts';

type PackageKind = 'spreadsheet' | 'open-document' | { readonly document: ForeignFile };

const failureOf = (fault: ZipFault, file: string): Result<never> => {
  if (fault === 'protected') return failed({ code: 'file-protected', file });
  return failed({ code: fault === 'heavy' ? 'file-too-heavy' : 'file-damaged', file });
};

const entryText = (archive: ZipArchive, name: string): string => {
  const entry = archive.entries.find((one) => one.name === name);
  // A list of parts is small; a large one is not what its name says.
  const content = entry && entry.unpacked < 1_000_000 ? archive.unpack(entry) : '';
  return typeof content === 'string' ? '' : content.toString('utf8');
};

const openForeignFile = (type: string): PackageKind => {
  if (type.includes('spreadsheet')) return 'open-document';
  if (type.includes('presentation')) return { document: 'presentation' };
  return { document: type.includes('graphics') ? 'drawing' : 'openText' };
};

const packageKind = (archive: ZipArchive): PackageKind => {
  const has = (start: string): boolean => archive.entries.some(({ name }) => name.startsWith(start));
  if (has('content.xml') && has('META-INF/manifest.xml')) {
    const type = entryText(archive, 'mimetype') || entryText(archive, 'META-INF/manifest.xml');
    return openForeignFile(type);
  }
  if (has('xl/workbook.')) return 'spreadsheet';
  const contentTypes = entryText(archive, '[Content_Types].xml');
  if (contentTypes.includes('spreadsheetml')) return 'spreadsheet';
  if (has('word/') || contentTypes.includes('wordprocessingml')) return { document: 'word' };
  if (has('ppt/') || contentTypes.includes('presentationml')) return { document: 'presentation' };
  if (archive.entries.some(({ name }) => name.endsWith('.iwa'))) return { document: 'numbers' };
  return { document: 'archive' };
};

/** Parts that hold no cells: pictures, printers' settings, comments, links to other books. */
const withoutCells =
  /(^|\/)(docProps|customXml|media|drawings|theme|charts|chartsheets\/_rels|worksheets\/_rels|printerSettings|externalLinks|pivotTables|pivotCache|tables|queryTables|embeddings|activeX|ctrlProps|threadedComments|Pictures|Thumbnails|Configurations2|Object [^/]*)\/|(^|\/)(comments\d*|calcChain|vbaProject|connections|settings|meta)\.\w+$/;

const isSheet = (name: string): boolean => /(^|\/)worksheets\/[^/]+\.xml$/.test(name);

/** Smaller sheets cannot hold so many blank cells that reading them would take long. */
const LARGE_SHEET = 8 * 1024 * 1024;

/** A formula without its value; one that gives an empty text says so. Marks that never end are read once. */
const emptyFormula = /<c (?![^<>]*\bt="str")[^<>]*><f[^<>]*(?:\/>|>[^<]*<\/f>)(?:<v\s*\/>|<v><\/v>)?<\/c>/;
const hiddenRow = /<row [^<>]*\bhidden="(?:1|true)"/;

const holds = (xml: Buffer, sign: string, pattern: RegExp): boolean =>
  xml.includes(sign) && pattern.test(xml.toString('latin1'));

type Parts =
  | {
      readonly parts: readonly (readonly [name: string, content: Buffer])[];
      readonly hasEmptyFormulas: boolean;
      readonly hidesRows: boolean;
    }
  | { readonly failure: Result<never> };

const unpackParts = (archive: ZipArchive, file: string): Parts => {
  const parts: (readonly [string, Buffer])[] = [];
  let rows = 0;
  let [hasEmptyFormulas, hidesRows] = [false, false];
  for (const entry of archive.entries) {
    if (withoutCells.test(entry.name) || entry.name.endsWith('/')) continue;
    const content = archive.unpack(entry);
    if (typeof content === 'string') return { failure: failureOf(content, file) };
    const large = isSheet(entry.name) && content.length > LARGE_SHEET;
    const filled = large ? dropBlankCells(content) : { xml: content, rows: 0 };
    rows += filled.rows;
    if (isSheet(entry.name)) {
      hasEmptyFormulas ||= holds(content, '<f', emptyFormula);
      hidesRows ||= holds(content, ' hidden=', hiddenRow);
    }
    parts.push([entry.name, filled.xml]);
  }
  if (rows <= readLimits.filledRows) return { parts, hasEmptyFormulas, hidesRows };
  return { failure: failed({ code: 'file-too-many-rows', file, limit: readLimits.filledRows }) };
};

const readBook = (
  sheetJs: SheetJs,
  parts: readonly (readonly [string, Buffer])[],
  hidesRows: boolean,
): SheetJsBook | null => {
  const { cfb_new, cfb_add } = sheetJs.CFB.utils;
  const container = cfb_new();
  for (const [name, content] of parts) cfb_add(container, name, content, { unsafe: true });
  try {
    return sheetJs.parse_zip(container, { ...readOptions, cellStyles: hidesRows });
  } catch {
    return null;
  }
};

/** Reads .xlsx, .xlsm, .xlsb and .ods: all are zip archives of parts. */
export const readPackage = async (bytes: Buffer, file: string): Promise<Result<Workbook>> => {
  const archive = openZip(bytes);
  if (archive === null) return failed({ code: 'file-damaged', file });
  const kind = packageKind(archive);
  if (typeof kind === 'object') return failed({ code: 'file-is-document', file, kind: kind.document });
  if (entryText(archive, 'META-INF/manifest.xml').includes('encryption-data'))
    return failed({ code: 'file-protected', file });
  const unpacked = unpackParts(archive, file);
  if ('failure' in unpacked) return unpacked.failure;
  const content = unpacked.parts.find(([name]) => name === 'content.xml')?.[1].toString('utf8') ?? '';
  if (kind === 'open-document' && repeatedCells(content) > readLimits.cells)
    return failed({ code: 'file-too-heavy', file });
  const { hasEmptyFormulas, hidesRows } = unpacked;
  const sheetJs = await loadSheetJs();
  const book = readBook(sheetJs, unpacked.parts, hidesRows);
  if (book === null) return failed({ code: 'file-damaged', file });
  if (kind === 'spreadsheet') return workbookOf(book, { file, format: 'xlsx', sheetJs, hasEmptyFormulas });
  return workbookOf(book, { file, format: 'ods', sheetJs, hidden: hiddenOpenDocumentSheets(content) });
};
