import { dirname, join } from 'node:path';
import type { Disk, FileBytes } from './disk/disk.ts';
import { isMissing } from './disk/disk-failure.ts';
import { renameHeld, writeWhole } from './disk/whole-file.ts';

export const baseName = 'school.sferum';
export const lockName = 'school.sferum.lock';
export const journalName = 'journal.jsonl';
export const undoFolder = 'undo';
export const backupFolder = 'backups';
export const attachmentFolder = 'attachments';
/** Damaged bases that were set aside. */
export const quarantineFolder = 'quarantine';

export const temporaryEnding = '.part';

/** What only an interrupted program leaves in a base's folder. */
export const isLeftover = (name: string): boolean =>
  name.endsWith(temporaryEnding) || name.startsWith(`${lockName}.`);

type Replacing = {
  /** What the old file holds: put back when the new name turns out not to last. */
  readonly previous?: FileBytes;
};

/**
 * The files of one base, named within its folder. All bytes of base, journal, steps and backups pass here and
 * nowhere else, so that what is done to every byte is done in this one place.
 */
export type BaseFiles = {
  readonly folder: string;
  readonly disk: Disk;
  readonly pathOf: (name: string) => string;
  /** Waits until replaced files have given their room back. */
  readonly freed: () => Promise<void>;
  readonly read: (name: string) => Promise<Uint8Array>;
  /** Null when there is no such file. */
  readonly readIfThere: (name: string) => Promise<Uint8Array | null>;
  /** Puts a whole new file in place of the old one, which stays as it was when this fails. */
  readonly replace: (name: string, bytes: FileBytes, replacing?: Replacing) => Promise<void>;
  /** Writes a file in place: for files that nothing needs until a later write names them. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Cuts the file to a length and appends; the bytes are on the disk when it returns. */
  readonly append: (name: string, bytes: Uint8Array, keptLength: number) => Promise<void>;
  /** A missing one is no error; a folder goes with all in it. */
  readonly remove: (name: string) => Promise<void>;
  /** Gives a file another name in the same base, which lasts when it returns. */
  readonly move: (name: string, to: string) => Promise<void>;
  readonly makeFolder: (name: string) => Promise<void>;
  /** The names in a folder, sorted; none when the folder is missing. */
  readonly list: (name: string) => Promise<readonly string[]>;
  /** Removes what interrupted programs left behind; only the lock's holder may. */
  readonly removeLeftovers: () => Promise<void>;
};

const readIfThere = async (disk: Disk, path: string): Promise<Uint8Array | null> => {
  try {
    return await disk.read(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

const listIfThere = async (disk: Disk, path: string): Promise<readonly string[]> => {
  try {
    return [...(await disk.list(path))].sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/** Removes without minding a failure: the leftover does no harm and goes at the next opening. */
const removeQuietly = (disk: Disk, path: string): Promise<void> => disk.remove(path).catch(() => undefined);

/** The new name may not last and the failure is told: the folder goes back to what is known to be there. */
const putBack = async (disk: Disk, path: string, previous: FileBytes | undefined): Promise<void> => {
  try {
    if (!previous) return await disk.remove(path);
    await writeWhole(disk, `${path}${temporaryEnding}`, previous);
    await renameHeld(disk, `${path}${temporaryEnding}`, path);
  } catch {
    // The disk fails twice in a row: the new file is whole, and opening it is as good as opening the old one.
  }
};

/** `letGo` frees the old file's room, which the change need not wait for. */
const replaceWhole = async (
  disk: Disk,
  path: string,
  bytes: FileBytes,
  letGo: () => Promise<void>,
  { previous }: Replacing,
): Promise<void> => {
  const temporary = `${path}${temporaryEnding}`;
  try {
    await writeWhole(disk, temporary, bytes);
    await disk.rename(temporary, path).catch(async () => {
      // Some shares rename over no open file, and another program may have it for a moment.
      await letGo();
      await renameHeld(disk, temporary, path);
    });
  } catch (error) {
    await removeQuietly(disk, temporary);
    throw error;
  }
  try {
    await disk.syncFolder(dirname(path));
  } catch (error) {
    await putBack(disk, path, previous);
    await removeQuietly(disk, temporary);
    throw error;
  }
};

export const baseFiles = (folder: string, disk: Disk): BaseFiles => {
  const pathOf = (name: string): string => join(folder, name);
  let freeing = Promise.resolve();
  return {
    folder,
    disk,
    pathOf,
    freed: () => freeing,
    read: (name) => disk.read(pathOf(name)),
    readIfThere: (name) => readIfThere(disk, pathOf(name)),
    replace: async (name, bytes, replacing = {}) => {
      // A full disk may need the room.
      await freeing;
      const held = disk.hold(pathOf(name));
      const letGo = async (): Promise<void> => (await held)();
      try {
        await replaceWhole(disk, pathOf(name), bytes, letGo, replacing);
      } finally {
        freeing = letGo();
      }
    },
    write: async (name, bytes) => {
      await disk.makeFolder(dirname(pathOf(name)));
      await writeWhole(disk, pathOf(name), bytes);
      await disk.syncFolder(dirname(pathOf(name)));
    },
    append: async (name, bytes, keptLength) => {
      const file = await disk.open(pathOf(name), 'update');
      try {
        await file.truncate(keptLength);
        await file.write(bytes, keptLength);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    remove: (name) => disk.remove(pathOf(name)),
    move: async (name, to) => {
      await renameHeld(disk, pathOf(name), pathOf(to));
      await disk.syncFolder(dirname(pathOf(to)));
      await disk.syncFolder(dirname(pathOf(name)));
    },
    makeFolder: async (name) => {
      await disk.makeFolder(pathOf(name));
    },
    list: (name) => listIfThere(disk, pathOf(name)),
    removeLeftovers: async () => {
      for (const place of ['', backupFolder, undoFolder, attachmentFolder, quarantineFolder]) {
        for (const name of await listIfThere(disk, pathOf(place))) {
          if (isLeftover(name)) await removeQuietly(disk, join(pathOf(place), name));
        }
      }
    },
  };
};
