import { constants } from 'node:fs';
import {
  copyFile,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { diskErrorCode } from './disk-failure.ts';

/** The bytes of a file, whole or in parts that follow each other. */
export type FileBytes = Uint8Array | readonly Uint8Array[];

/** A file open for writing. */
export type WritableFile = {
  /** Writes all bytes, the first of them at this place of the file. */
  readonly write: (bytes: FileBytes, at: number) => Promise<void>;
  /** Returns when the bytes are on the disk itself. */
  readonly sync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The few calls of the file system that a base needs; errors are Node's own, with their `code`. */
export type Disk = {
  /** Fails with EISDIR for what is no file: a folder, a pipe, a device. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** `fresh` empties the file or makes it; `update` keeps what it holds or makes it. */
  readonly open: (path: string, mode: 'fresh' | 'update') => Promise<WritableFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Keeps a file's room until it is let go of, though another takes its name: giving back much of it takes long. */
  readonly hold: (path: string) => Promise<() => Promise<void>>;
  /** A second name for a file; fails with EEXIST when the name is taken. */
  readonly link: (path: string, name: string) => Promise<void>;
  /** A copy under a new name; fails with EEXIST when the name is taken. */
  readonly copyNew: (path: string, copy: string) => Promise<void>;
  /** Removes a file, or a folder with all in it; a missing one is no error. */
  readonly remove: (path: string) => Promise<void>;
  /** Fails when the folder holds anything. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Returns the outermost folder that had to be made, null when all were there. */
  readonly makeFolder: (path: string) => Promise<string | null>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Where a link leads in the end; null for what is no link. */
  readonly linkTarget: (path: string) => Promise<string | null>;
  /** Makes new names in the folder last through a power cut. */
  readonly syncFolder: (folder: string) => Promise<void>;
  /** Makes a file that is there as new as now, by the clock of the disk that holds it. */
  readonly touch: (path: string) => Promise<void>;
  /** Milliseconds since 1970, by the clock of the disk that holds the file. */
  readonly modifiedAt: (path: string) => Promise<number>;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** Opened without waiting: a pipe that stands in a file's place would never answer. */
const reading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const read = async (path: string): Promise<Uint8Array> => {
  const handle = await open(path, reading);
  try {
    if ((await handle.stat()).isFile()) return await handle.readFile();
    throw Object.assign(new Error(`EISDIR: no file, read '${path}'`), {
      code: 'EISDIR',
      syscall: 'read',
      path,
    });
  } finally {
    await handle.close();
  }
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (seen) => seen.isDirectory(),
    () => false,
  );

/** Null where the folder is there already. */
const makeOne = async (path: string): Promise<string | null> => {
  try {
    await mkdir(path);
    return path;
  } catch (error) {
    if (await isFolder(path)) return null;
    throw error;
  }
};

/** Not Node's own `recursive`: it never ends where a folder that is there takes no new ones, as in /proc. */
const makeFolder = async (path: string): Promise<string | null> => {
  try {
    return await makeOne(path);
  } catch (error) {
    const parent = dirname(path);
    if (diskErrorCode(error) !== 'ENOENT' || parent === path) throw error;
    const outermost = await makeFolder(parent);
    const made = await makeOne(path);
    return outermost ?? made;
  }
};

/** Some network and USB file systems know no syncing of folders. */
const isUnsupported = (error: unknown): boolean => {
  const code = diskErrorCode(error);
  return code === 'EINVAL' || code === 'ENOTSUP';
};

const syncFolder = async (folder: string): Promise<void> => {
  // Windows opens no folders: there NTFS itself keeps the names.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  } finally {
    await handle.close();
  }
};

const hold = async (path: string): Promise<() => Promise<void>> => {
  // Windows renames over no open file.
  const handle = process.platform === 'win32' ? null : await open(path, reading).catch(() => null);
  return async () => {
    await handle?.close().catch(() => undefined);
  };
};

/** Not Node's `a`: a file that was opened for appending cannot be cut on Windows. */
const updating = constants.O_RDWR | constants.O_CREAT;

/** What is left of the parts behind so many bytes; none of it is empty. */
const partsBehind = (parts: readonly Uint8Array[], done: number): readonly Uint8Array[] => {
  let skipped = done;
  return parts.flatMap((part) => {
    const left = part.subarray(Math.min(skipped, part.length));
    skipped -= part.length - left.length;
    return left.length > 0 ? [left] : [];
  });
};

const writeAll = async (handle: FileHandle, bytes: FileBytes, at: number): Promise<void> => {
  let place = at;
  let left = partsBehind([bytes].flat(), 0);
  while (left.length > 0) {
    const { bytesWritten } = await handle.writev(left, place);
    place += bytesWritten;
    left = partsBehind(left, bytesWritten);
  }
};

/** Writes a byte over itself: setting the time outright would set this machine's, not the share's. */
const touch = async (path: string): Promise<void> => {
  const handle = await open(path, 'r+');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1), 0, 1, 0);
    if (bytesRead === 1) await handle.write(buffer, 0, 1, 0);
  } finally {
    await handle.close();
  }
};

export const machineDisk: Disk = {
  read,
  open: async (path, mode) => {
    const handle = await open(path, mode === 'fresh' ? 'w' : updating);
    return {
      write: (bytes, at) => writeAll(handle, bytes, at),
      sync: () => handle.sync(),
      truncate: (length) => handle.truncate(length),
      close: () => handle.close(),
    };
  },
  rename,
  hold,
  link,
  copyNew: (path, copy) => copyFile(path, copy, constants.COPYFILE_EXCL),
  remove: (path) => rm(path, { recursive: true, force: true }),
  removeFolder: rmdir,
  makeFolder,
  list: (folder) => readdir(folder),
  linkTarget: async (path) => ((await lstat(path)).isSymbolicLink() ? realpath(path) : null),
  syncFolder,
  touch,
  modifiedAt: async (path) => (await stat(path)).mtimeMs,
  pause: (milliseconds) => setTimeout(milliseconds),
};
