import { isBackupName } from './backups/backups.ts';
import {
  attachmentFolder,
  type BaseFiles,
  backupFolder,
  baseName,
  isLeftover,
  journalName,
  lockName,
  quarantineFolder,
  undoFolder,
} from './base-files.ts';
import { diskErrorCode } from './disk/disk-failure.ts';

/** Files that the system puts into folders by itself. */
const systemFiles = new Set(['desktop.ini', 'thumbs.db']);

/** True for what no user put into a folder. */
export const isOfSystem = (name: string): boolean =>
  name.startsWith('.') || systemFiles.has(name.toLowerCase());

const ownNames = new Set([
  baseName,
  lockName,
  journalName,
  undoFolder,
  backupFolder,
  attachmentFolder,
  quarantineFolder,
]);

/** A file's bytes; null where it is gone, or something else has its name: a folder, a pipe. */
export const fileBytes = async (files: BaseFiles, name: string): Promise<Uint8Array | null> => {
  try {
    return await files.readIfThere(name);
  } catch (error) {
    if (diskErrorCode(error) === 'EISDIR') return null;
    throw error;
  }
};

const isFolder = async (files: BaseFiles, name: string): Promise<boolean> => {
  try {
    await files.disk.list(files.pathOf(name));
    return true;
  } catch {
    return false;
  }
};

/** What others put into a base's folder, copies under other names among it: the program seals none of it. */
export const foreignFiles = async (files: BaseFiles): Promise<readonly string[]> => {
  const strange = (names: readonly string[]) =>
    names.filter((name) => !isLeftover(name) && !isOfSystem(name));
  const found = strange(await files.list('')).filter((name) => !ownNames.has(name));
  for (const folder of [undoFolder, attachmentFolder, backupFolder, quarantineFolder]) {
    for (const name of strange(await files.list(folder))) {
      const path = `${folder}/${name}`;
      const isOther = folder === backupFolder && !isBackupName(name);
      if (isOther || (await isFolder(files, path))) found.push(path);
    }
  }
  return found;
};
