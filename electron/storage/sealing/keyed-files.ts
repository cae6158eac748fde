import type { BaseFiles } from '../base-files.ts';
import { type JournalCode, journalCode } from './journal-code.ts';
import { type KeyRing, keyRing } from './key-ring.ts';
import { sealedPieces } from './sealed-pieces.ts';

/** The files of a base together with the keys that seal them. */
export type KeyedFiles = {
  /** The bytes as the disk has them. */
  readonly files: BaseFiles;
  /** Steps and attachments, opened and sealed on their way. */
  readonly pieces: BaseFiles;
  readonly journal: JournalCode;
  readonly ring: KeyRing;
};

export const keyedFiles = (files: BaseFiles, ring: KeyRing = keyRing()): KeyedFiles => ({
  files,
  pieces: sealedPieces(files, ring),
  journal: journalCode(ring),
  ring,
});
