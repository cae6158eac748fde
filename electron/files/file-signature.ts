import type { ForeignFile } from '../../shared/domain/foreign-file.ts';

/** What a file's first bytes say it is, whatever its name ends in. */
type Signature =
  | { readonly kind: 'zip' }
  | { readonly kind: 'compound' }
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'document'; readonly name: ForeignFile }
  | { readonly kind: 'text' };

/** Bytes in Latin-1, so that a signature can be written as it is known. */
const documents: readonly (readonly [start: string, kind: ForeignFile])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['AT&TFORM', 'djvu'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['BZh', 'archive'],
  ['MSCF', 'archive'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
  ['SQLite format 3\0', 'database'],
  ['\0\x01\0\0Standard ', 'database'],
  ['MIME-Version:', 'mhtml'],
];

const isBitmap = (head: string): boolean => head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0';
const isWebp = (head: string): boolean => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP';
const isHeic = (head: string): boolean => /^ftyp(hei|mif|avif)/.test(head.slice(4));

/** BIFF2 to BIFF4: a bare stream whose first record begins the file and has the length of such a record. */
const isOldExcel = ([record, version = 0xff, length = 0, high]: Uint8Array): boolean =>
  record === 9 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 16 && high === 0;

export const signatureOf = (bytes: Uint8Array): Signature => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  // As bytes: the decoder of «latin1» follows windows-1252 above 0x7F.
  const starts = (signature: string): boolean =>
    Array.from(signature).every((sign, index) => bytes[index] === sign.charCodeAt(0));
  if (starts('PK\x03\x04') || starts('PK\x05\x06') || starts('PK\x07\x08')) return { kind: 'zip' };
  if (starts('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { kind: 'compound' };
  const known = documents.find(([start]) => starts(start));
  if (known) return { kind: 'document', name: known[1] };
  if (isBitmap(head) || isWebp(head) || isHeic(head)) return { kind: 'document', name: 'image' };
  return { kind: isOldExcel(bytes) ? 'old-excel' : 'text' };
};
