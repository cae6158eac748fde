import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { TemplateUnfit } from '../../../shared/text/documents/template-problems.ts';
import { openZip, type ZipArchive } from '../../files/zip-archive.ts';

const MOST_UNPACKED = 64 * 1024 * 1024;
const MAIN_PART = 'word/document.xml';

/** The text parts of a template by their names, read within limits. */
export type TemplateParts = ReadonlyMap<string, string>;

const isCompound = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32BE(0) === 0xd0cf11e0;

/** Word puts a document under a password into the old container, whole, under this name. */
const sealed = Buffer.from('EncryptedPackage', 'utf16le');

const isLink = (relationship: string): boolean => /Type="[^"]*\/hyperlink"/.test(relationship);

/** A link in the text waits for a click; anything else from outside is fetched when the paper is opened. */
const fetchesFromOutside = (parts: TemplateParts): boolean =>
  [...parts].some(
    ([name, xml]) =>
      name.endsWith('.rels') &&
      (xml.match(/<Relationship\b[^>]*>/g) ?? []).some(
        (relationship) => /TargetMode\s*=\s*["']External["']/.test(relationship) && !isLink(relationship),
      ),
  );

const readParts = (archive: ZipArchive): TemplateParts | TemplateUnfit => {
  const total = archive.entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > MOST_UNPACKED) return 'heavy';
  const parts = new Map<string, string>();
  for (const entry of archive.entries) {
    if (entry.name.endsWith('/')) continue;
    const content = archive.unpack(entry);
    if (typeof content === 'string') return content;
    if (/\.(?:xml|rels)$/.test(entry.name)) parts.set(entry.name, content.toString('utf8'));
  }
  return parts;
};

const unfitOf = (bytes: Buffer): TemplateParts | TemplateUnfit => {
  if (isCompound(bytes)) return bytes.includes(sealed) ? 'protected' : 'oldWord';
  const archive = bytes.length > 3 && bytes.toString('latin1', 0, 2) === 'PK' ? openZip(bytes) : null;
  if (archive === null) return bytes.toString('latin1', 0, 2) === 'PK' ? 'damaged' : 'notDocx';
  const parts = readParts(archive);
  if (typeof parts === 'string') return parts;
  if (!parts.has(MAIN_PART)) return parts.has('content.xml') ? 'openDocument' : 'notDocx';
  if (archive.entries.some(({ name }) => name.endsWith('vbaProject.bin'))) return 'macros';
  return fetchesFromOutside(parts) ? 'external' : parts;
};

/** The parts of a .docx that may be a template; one sentence where it may not. */
export const openTemplate = (given: Uint8Array, file: string): Result<TemplateParts> => {
  const read = unfitOf(Buffer.from(given));
  return typeof read === 'string' ? failed({ code: 'template-unfit', file, reason: read }) : ok(read);
};
