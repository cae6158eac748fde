import type { Disk, FileBytes, WritableFile } from './disk.ts';
import { diskErrorCode } from './disk-failure.ts';

/** Windows' scanners and indexers hold a file for a moment after it was written; Excel for as long as it is open. */
const heldCodes: ReadonlySet<string | null> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const heldPauses = [20, 40, 80, 160, 320, 640];

/** True for what the system answers while another program has the file. */
export const isHeld = (error: unknown): boolean => heldCodes.has(diskErrorCode(error));

/** Renames, and tries again for a second while another program holds one of the two files. */
export const renameHeld = async (disk: Disk, from: string, to: string): Promise<void> => {
  for (const pause of heldPauses) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!isHeld(error)) throw error;
      await disk.pause(pause);
    }
  }
  await disk.rename(from, to);
};

/** Opens for writing; on Windows it tries again while a scanner has the file that was there. */
const openHeld = async (disk: Disk, path: string): Promise<WritableFile> => {
  for (const pause of process.platform === 'win32' ? heldPauses : []) {
    try {
      return await disk.open(path, 'fresh');
    } catch (error) {
      if (!isHeld(error)) throw error;
      await disk.pause(pause);
    }
  }
  return disk.open(path, 'fresh');
};

/** Writes a file in place; its bytes are on the disk when it returns. */
export const writeWhole = async (disk: Disk, path: string, bytes: FileBytes): Promise<void> => {
  const file = await openHeld(disk, path);
  try {
    await file.write(bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
};
