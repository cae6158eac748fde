import { basename, resolve, sep } from 'node:path';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import type { StoredBase } from '../../../shared/schema/base.ts';
import { decodeInTurns, recodeBase } from '../base-encoding.ts';
import {
  attachmentFolder,
  type BaseFiles,
  backupFolder,
  baseFiles,
  baseName,
  isLeftover,
  journalName,
} from '../base-files.ts';
import { diskErrorCode, writeFailure } from '../disk/disk-failure.ts';
import { splitJournal } from '../journal/journal-file.ts';
import { journalReader } from '../journal/journal-reader.ts';
import { isSealed } from '../sealing/key-header.ts';
import type { BaseKeys } from '../sealing/key-ring.ts';
import type { KeyedFiles } from '../sealing/keyed-files.ts';
import { isPiece, sealPiece } from '../sealing/sealed-pieces.ts';
import { isUnder } from '../turn-base.ts';
import { backupNameOf, listBackups, pruneBackups, readBackup, removeBackup } from './backups.ts';

/** The folder of a base's copies within the place that the user chose. */
const secondFolder = (place: string, base: string): string =>
  resolve(place, `sferum-admin ${basename(base)}`);

/** A password that was set, changed or removed seals attachments anew: what differs is replaced. */
const carryAttachments = async (files: BaseFiles, target: BaseFiles): Promise<void> => {
  const there = new Set(await target.list(attachmentFolder));
  const names = (await files.list(attachmentFolder)).filter((name) => !isLeftover(name));
  if (names.length > 0) await target.makeFolder(attachmentFolder);
  for (const name of names) {
    const path = `${attachmentFolder}/${name}`;
    const bytes = await files.read(path);
    const isSame = there.has(name) && Buffer.from(await target.read(path)).equals(bytes);
    if (!isSame) await target.replace(path, bytes);
  }
};

/** Attachments that the base itself no longer has. */
const sealPlainAttachments = async (target: BaseFiles, keys: BaseKeys): Promise<void> => {
  for (const name of (await target.list(attachmentFolder)).filter((one) => !isLeftover(one))) {
    const path = `${attachmentFolder}/${name}`;
    const bytes = await target.read(path);
    if (!isPiece(bytes)) await target.replace(path, sealPiece(keys, path, bytes));
  }
};

/** The base's own copy where it has it; else a plain one is sealed, and one under an older key stays. */
const renewBackups = async (files: BaseFiles, target: BaseFiles, keys: BaseKeys): Promise<void> => {
  const ours = new Set((await listBackups(files)).map(({ name }) => name));
  for (const { name } of await listBackups(target)) {
    const bytes = await readBackup(target, name);
    if (isUnder(keys, bytes) || isPiece(bytes)) continue;
    const own = ours.has(name) ? await readBackup(files, name) : null;
    const path = `${backupFolder}/${name}`;
    if (own && isUnder(keys, own)) await target.replace(path, own);
    else if (!isSealed(bytes)) {
      await target.replace(path, recodeBase(bytes, keys, keys) ?? sealPiece(keys, path, bytes));
    }
  }
};

/** What was copied before the password was set is not left plain. */
const sealTarget = async (files: BaseFiles, target: BaseFiles, keys: BaseKeys | null): Promise<void> => {
  if (!keys || keys.header.turning === 'to-plain') return;
  await sealPlainAttachments(target, keys);
  await renewBackups(files, target, keys);
};

const carryJournal = async (files: BaseFiles, target: BaseFiles): Promise<void> => {
  const journal = await files.readIfThere(journalName);
  if (journal) await target.replace(journalName, journal);
};

/** Whether data were destroyed since the journal was last carried there. */
const isDestroyedSince = async (keyed: KeyedFiles, target: BaseFiles): Promise<boolean> => {
  const bytes = (await target.readIfThere(journalName)) ?? new Uint8Array();
  const known = splitJournal(bytes, keyed.journal).lines.length;
  const entries = await journalReader(keyed)();
  return entries.some(({ kind, number }) => kind === 'data-destroyed' && number > known);
};

/** Copies and attachments that still hold what was destroyed give way to the base's own. */
const dropDestroyed = async (files: BaseFiles, target: BaseFiles, fresh: string): Promise<void> => {
  await target.removeLeftovers();
  for (const backup of await listBackups(target)) {
    if (backup.name !== fresh) await removeBackup(target, backup);
  }
  for (const { name } of await listBackups(files)) {
    if (name !== fresh) await target.replace(`${backupFolder}/${name}`, await readBackup(files, name));
  }
  const held = new Set(await files.list(attachmentFolder));
  for (const name of await target.list(attachmentFolder)) {
    if (!held.has(name)) await target.remove(`${attachmentFolder}/${name}`);
  }
};

/**
 * Puts a copy of the base, its journal and its attachments into a folder elsewhere, as it lies on the disk: what is
 * sealed stays sealed. The folder can be opened as a base whose file is missing: its copies are offered.
 */
export const carryBase = async (
  keyed: KeyedFiles,
  { revision, school }: StoredBase,
  place: string,
  today: Day,
): Promise<Result<Day>> => {
  const { files, ring } = keyed;
  if (`${resolve(place)}${sep}`.startsWith(`${resolve(files.folder)}${sep}`)) {
    return failed({ code: 'second-place-inside', folder: place });
  }
  try {
    await files.disk.list(place);
  } catch (error) {
    if (diskErrorCode(error) === null) throw error;
    return failed({ code: 'second-place-gone', folder: place });
  }
  const target = baseFiles(secondFolder(place, files.folder), files.disk);
  const name = backupNameOf({ day: today, revision, people: school.persons.size, cause: 'exit' });
  try {
    const bytes = await files.read(baseName);
    await target.makeFolder(backupFolder);
    await carryAttachments(files, target);
    await target.replace(`${backupFolder}/${name}`, bytes);
    const written = await readBackup(target, name);
    const isSound =
      Buffer.from(written).equals(bytes) && (await decodeInTurns(written, ring.keys())).kind === 'sound';
    if (!isSound) return failed({ code: 'backup-not-made', folder: place });
    if (await isDestroyedSince(keyed, target)) await dropDestroyed(files, target, name);
    await pruneBackups(target);
    await sealTarget(files, target, ring.keys());
    // Last: until it is there, the next carrying does all of this again.
    await carryJournal(files, target);
    return ok(today);
  } catch (error) {
    return failed(writeFailure(error, place));
  }
};
