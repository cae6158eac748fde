import { listBackups } from './backups/backups.ts';
import { recodeBase } from './base-encoding.ts';
import {
  attachmentFolder,
  type BaseFiles,
  backupFolder,
  isLeftover,
  journalName,
  quarantineFolder,
  undoFolder,
} from './base-files.ts';
import { fileBytes } from './foreign-files.ts';
import { decodeHeader, isSealed } from './sealing/key-header.ts';
import { type BaseKeys, keyNamed } from './sealing/key-ring.ts';
import type { KeyedFiles } from './sealing/keyed-files.ts';
import { isPieceUnder, sealPiece } from './sealing/sealed-pieces.ts';

const LINE_FEED = '\n';

/** What is too damaged to be opened is sealed as it is: the old key must not open even a part of it. */
const turnPieces = async ({ files, pieces }: KeyedFiles, keys: BaseKeys, folder: string): Promise<void> => {
  const isLeaving = keys.header.turning === 'to-plain';
  for (const file of (await files.list(folder)).filter((name) => !isLeftover(name))) {
    const name = `${folder}/${file}`;
    const bytes = await fileBytes(files, name);
    if (!bytes) continue;
    if (!isLeaving && isPieceUnder(keys.present, bytes)) continue;
    const plain = await pieces.read(name);
    if (plain.length > 0 || !isLeaving) await pieces.replace(name, plain.length > 0 ? plain : bytes);
  }
};

/** True for a base's file that is sealed under the present key. */
export const isUnder = (keys: BaseKeys, bytes: Uint8Array): boolean => {
  const reading = decodeHeader(bytes);
  return reading.kind === 'sealed' && reading.header.key === keys.present.id;
};

/** A copy under an earlier password, brought back by hand: that password opens it, here too. */
const isUnderAnother = (keys: BaseKeys, bytes: Uint8Array): boolean => {
  const reading = decodeHeader(bytes);
  return reading.kind === 'sealed' && keyNamed(keys, reading.header.key) === undefined;
};

const turnBackups = async (files: BaseFiles, keys: BaseKeys, next: BaseKeys | null): Promise<void> => {
  for (const { name } of await listBackups(files)) {
    const path = `${backupFolder}/${name}`;
    const bytes = await fileBytes(files, path);
    if (!bytes || isUnderAnother(keys, bytes)) continue;
    if (next ? isUnder(next, bytes) || isPieceUnder(next.present, bytes) : !isSealed(bytes)) continue;
    const turned = recodeBase(bytes, keys, next) ?? (next && sealPiece(next, path, bytes));
    if (turned) await files.replace(path, turned);
  }
};

const turnJournal = async ({ files, journal }: KeyedFiles): Promise<void> => {
  const bytes = await files.readIfThere(journalName);
  if (!bytes) return;
  const before = Buffer.from(bytes).toString('utf8');
  const after = before.split(LINE_FEED).map((line) => (line === '' ? line : journal.renewed(line)));
  const text = after.join(LINE_FEED);
  if (text !== before) await files.replace(journalName, Buffer.from(text));
};

/**
 * Brings everything beside the base's own file under its new keys, or out of them (`next` null). File by file,
 * each at once or not at all; both kinds are read meanwhile, so that it can be stopped anywhere and taken up again.
 */
export const turnBase = async (keyed: KeyedFiles, keys: BaseKeys, next: BaseKeys | null): Promise<void> => {
  await turnJournal(keyed);
  await turnPieces(keyed, keys, undoFolder);
  await turnPieces(keyed, keys, attachmentFolder);
  await turnPieces(keyed, keys, quarantineFolder);
  await turnBackups(keyed.files, keys, next);
};
