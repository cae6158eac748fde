import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { TemplateUnfit } from '../../../shared/text/documents/template-problems.ts';
import { openZip, type ZipArchive } from '../../files/zip-archive.ts';
import { scanMarkup } from './scan-markup.ts';
import { unsafeIn } from './template-safety.ts';

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Of what is read as a tree: five hundred pages have less. */
const MOST_READ = 8 * 1024 * 1024;
/** Fifty pages and the styles of an office program have less. */
const MOST_MARKS = 120_000;
/** A table in a frame in a table has about forty. */
const MOST_DEPTH = 100;
/** Two to a tag. */
const MOST_BRACES = 4000;
const MAIN_PART = 'word/document.xml';

const isRead = (name: string): boolean => /\.(?:xml|rels|svg)$/i.test(name);

/** The text parts of a template by their names, read within limits. */
export type TemplateParts = ReadonlyMap<string, string>;

const isCompound = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32BE(0) === 0xd0cf11e0;

/** Word puts a document under a password into the old container, whole, under this name. */
const sealed = Buffer.from('EncryptedPackage', 'utf16le');

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Null for what is no plain UTF-8, by which it will be read, or brings words of its own for other words. */
const textOf = (content: Buffer): string | null => {
  try {
    const text = utf8.decode(content);
    const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'UTF-8';
    return /^utf-?8$/i.test(declared) && !/\0|<!DOCTYPE/i.test(text) ? text : null;
  } catch {
    return null;
  }
};

/** Where office programs put the parts of a document. */
const isPlaced = (name: string): boolean =>
  name === '[Content_Types].xml' || /^(?:_rels|docProps|docMetadata|customXml|word)\//.test(name);

/** Names that lead elsewhere, or that two parts share: which of them is read is anybody's guess. */
const areOdd = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.toLowerCase())).size < names.length ||
  names.some((name) => name.split('/').some((step) => /^\.*$/.test(step)));

/** Told of the whole before anything is read as a tree: what is read later has no bounds of its own. */
const boundFault = (parts: TemplateParts): TemplateUnfit | null => {
  let [marks, braces] = [0, 0];
  for (const [name, xml] of parts) {
    const scanned = scanMarkup(xml);
    if (scanned === null) return 'damaged';
    if (scanned.depth > MOST_DEPTH) return 'nested';
    marks += scanned.marks;
    if (!name.startsWith('customXml/')) braces += scanned.braces;
  }
  if (marks > MOST_MARKS) return 'long';
  return braces > MOST_BRACES ? 'manyTags' : null;
};

const readParts = (archive: ZipArchive): TemplateParts | TemplateUnfit => {
  const sizeOf = (entries: ZipArchive['entries']): number =>
    entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (sizeOf(archive.entries) > MOST_UNPACKED) return 'heavy';
  if (sizeOf(archive.entries.filter(({ name }) => isRead(name))) > MOST_READ) return 'long';
  const parts = new Map<string, string>();
  for (const entry of archive.entries) {
    if (entry.name.endsWith('/')) continue;
    const content = archive.unpack(entry);
    if (typeof content === 'string') return content;
    if (!isRead(entry.name)) continue;
    const text = textOf(content);
    if (text === null) return 'damaged';
    parts.set(entry.name, text);
  }
  return parts;
};

const unfitOf = (bytes: Buffer): TemplateParts | TemplateUnfit => {
  if (bytes.length > MOST_BYTES) return 'heavy';
  if (isCompound(bytes)) return bytes.includes(sealed) ? 'protected' : 'oldWord';
  const archive = bytes.length > 3 && bytes.toString('latin1', 0, 2) === 'PK' ? openZip(bytes) : null;
  if (archive === null) return bytes.toString('latin1', 0, 2) === 'PK' ? 'damaged' : 'notDocx';
  const parts = readParts(archive);
  if (typeof parts === 'string') return parts;
  if (!parts.has(MAIN_PART)) return parts.has('content.xml') ? 'openDocument' : 'notDocx';
  if (archive.entries.some(({ name }) => /vba\w*\.(?:bin|xml)$/i.test(name))) return 'macros';
  const names = archive.entries.map(({ name }) => name).filter((name) => !name.endsWith('/'));
  if (areOdd(names)) return 'damaged';
  if (!names.every(isPlaced)) return 'embedded';
  return boundFault(parts) ?? unsafeIn(parts) ?? parts;
};

/** The parts of a .docx that may be a template; one sentence where it may not. */
export const openTemplate = (given: Uint8Array, file: string): Result<TemplateParts> => {
  const read = unfitOf(Buffer.from(given));
  return typeof read === 'string' ? failed({ code: 'template-unfit', file, reason: read }) : ok(read);
};
