// The real disk with a fault in one of its calls, or in every call from one on.
import { type Disk, machineDisk, type WritableFile } from '../../electron/storage/disk/disk.ts';

export const diskError = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });

/** Called before every changing call; throws to make it fail. */
type Gate = (call: string, path: string) => void;

/** Half of the bytes arrive before a writing fails, as on a disk that fills up. */
const gatedFile = (file: WritableFile, path: string, gate: Gate): WritableFile => ({
  write: async (bytes, at) => {
    try {
      gate('write', path);
    } catch (error) {
      const whole = Buffer.concat([bytes].flat());
      await file.write(whole.subarray(0, Math.floor(whole.length / 2)), at);
      throw error;
    }
    await file.write(bytes, at);
  },
  sync: async () => {
    gate('sync', path);
    await file.sync();
  },
  truncate: async (length) => {
    gate('truncate', path);
    await file.truncate(length);
  },
  close: () => file.close(),
});

/** A disk whose changing calls all pass a gate; it never pauses. */
export const gatedDisk = (gate: Gate): Disk => ({
  ...machineDisk,
  open: async (path, mode) => {
    gate('open', path);
    return gatedFile(await machineDisk.open(path, mode), path, gate);
  },
  rename: async (from, to) => {
    gate('rename', to);
    await machineDisk.rename(from, to);
  },
  link: async (path, name) => {
    gate('link', name);
    await machineDisk.link(path, name);
  },
  copyNew: async (path, copy) => {
    gate('copyNew', copy);
    await machineDisk.copyNew(path, copy);
  },
  remove: async (path) => {
    gate('remove', path);
    await machineDisk.remove(path);
  },
  makeFolder: async (path) => {
    gate('makeFolder', path);
    return machineDisk.makeFolder(path);
  },
  syncFolder: async (folder) => {
    gate('syncFolder', folder);
    await machineDisk.syncFolder(folder);
  },
  pause: async () => {},
});

export type FaultyDisk = {
  readonly disk: Disk;
  readonly calls: () => number;
  readonly lastCall: () => string;
};

/** Fails the call of this number (from 1), and with `from` all that follow it too. */
export const faultyDisk = (code: string, failing: number, kind: 'once' | 'from'): FaultyDisk => {
  let count = 0;
  let last = '';
  const disk = gatedDisk((call, path) => {
    count += 1;
    const fails = kind === 'once' ? count === failing : count >= failing;
    if (!fails) return;
    last = `${call} ${path}`;
    throw diskError(code, call);
  });
  return { disk, calls: () => count, lastCall: () => last };
};
