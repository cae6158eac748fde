import { join, parse } from 'node:path';
import type { ResultFile } from '../../shared/application/ports.ts';
import type { Disk } from '../storage/disk/disk.ts';
import { diskErrorCode } from '../storage/disk/disk-failure.ts';

const numbered = (name: string, number: number): string => {
  const { name: stem, ext } = parse(name);
  return number === 1 ? name : `${stem} (${number})${ext}`;
};

/** Files of one delivery whose names are one on some system, each under a name of its own. */
export const apart = (files: readonly ResultFile[]): readonly ResultFile[] => {
  const taken = new Set<string>();
  return files.map((file) => {
    let name = file.name;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = numbered(file.name, number);
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
};

/** The names with the first number under which none of them is taken: what belongs together bears one number. */
export const freeNames = (names: readonly string[], taken: readonly string[]): readonly string[] => {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const free = names.map((name) => numbered(name, number));
    if (!free.some((name) => known.has(name.toLowerCase()))) return free;
  }
};

/** What cannot be read is taken for another file: the new one goes beside it. */
const holds = async (disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> => {
  try {
    return Buffer.from(bytes).equals(await disk.read(path));
  } catch (error) {
    if (diskErrorCode(error) === null) throw error;
    return false;
  }
};

/** The name under which the file stands already, byte for byte; null where it is new. */
export const standingName = async (
  disk: Disk,
  folder: string,
  { name, bytes }: ResultFile,
  taken: readonly string[],
): Promise<string | null> => {
  for (let number = 1; ; number += 1) {
    const wanted = numbered(name, number).toLowerCase();
    const older = taken.find((each) => each.toLowerCase() === wanted);
    if (older === undefined) return null;
    if (await holds(disk, join(folder, older), bytes)) return older;
  }
};
