import { type Zippable, zipSync } from 'fflate';
import type { NamedFile } from '../../../shared/views/documents/mail-draft.ts';

/** A .zip of the files; names outside ASCII carry the UTF-8 mark, which every unpacker of today reads. */
export const writeArchive = (files: readonly NamedFile[]): Uint8Array => {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { level: 6 });
};
