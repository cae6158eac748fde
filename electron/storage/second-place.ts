import { basename, resolve, sep } from 'node:path';
import type { Day } from '../../shared/domain/calendar.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { StoredBase } from '../../shared/schema/base.ts';
import { backupNameOf, pruneBackups, readBackup } from './backups.ts';
import { decodeBase } from './base-encoding.ts';
import {
  attachmentFolder,
  type BaseFiles,
  backupFolder,
  baseFiles,
  baseName,
  isLeftover,
  journalName,
} from './base-files.ts';
import { diskErrorCode, writeFailure } from './disk-failure.ts';
import type { KeyedFiles } from './sealing/keyed-files.ts';

/** The folder of a base's copies within the place that the user chose. */
const secondFolder = (place: string, base: string): string =>
  resolve(place, `sferum-admin ${basename(base)}`);

/** What is there already under its name is the same: attachments never change. */
const carryAttachments = async (files: BaseFiles, target: BaseFiles): Promise<void> => {
  const there = new Set(await target.list(attachmentFolder));
  const missing = (await files.list(attachmentFolder)).filter(
    (name) => !isLeftover(name) && !there.has(name),
  );
  if (missing.length > 0) await target.makeFolder(attachmentFolder);
  for (const name of missing) {
    const path = `${attachmentFolder}/${name}`;
    await target.replace(path, await files.read(path));
  }
};

const carryJournal = async (files: BaseFiles, target: BaseFiles): Promise<void> => {
  const journal = await files.readIfThere(journalName);
  if (journal) await target.replace(journalName, journal);
};

/**
 * Puts a copy of the base, its journal and its attachments into a folder elsewhere, as it lies on the disk: what is
 * sealed stays sealed. The folder can be opened as a base whose file is missing: its copies are offered.
 */
export const carryBase = async (
  { files, ring }: KeyedFiles,
  { revision, school }: StoredBase,
  place: string,
  today: Day,
): Promise<Result<Day>> => {
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
    await carryJournal(files, target);
    await target.replace(`${backupFolder}/${name}`, bytes);
    const written = await readBackup(target, name);
    const isSound = Buffer.from(written).equals(bytes) && decodeBase(written, ring.keys()).kind === 'sound';
    if (!isSound) return failed({ code: 'backup-not-made', folder: place });
    await pruneBackups(target);
    return ok(today);
  } catch (error) {
    return failed(writeFailure(error, place));
  }
};
