import { realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { baseName } from './base-files.ts';
import { diskErrorCode } from './disk/disk-failure.ts';

/** What cannot be looked at is taken as not there. */
const ifThere = async <T>(look: Promise<T>): Promise<T | null> => {
  try {
    return await look;
  } catch (error) {
    if (diskErrorCode(error) === null) throw error;
    return null;
  }
};

/** The folder itself, or of those above it that are there, with all links followed. */
const nearestReal = async (folder: string): Promise<string> => {
  const real = await ifThere(realpath(folder));
  const parent = dirname(folder);
  return real ?? (parent === folder ? folder : nearestReal(parent));
};

/** The folder of the base in which this folder lies or would lie, be it that one itself; null when in none. */
export const baseAbove = async (folder: string): Promise<string | null> => {
  for (let path = await nearestReal(folder); ; path = dirname(path)) {
    if (await ifThere(stat(join(path, baseName)))) return path;
    if (dirname(path) === path) return null;
  }
};
