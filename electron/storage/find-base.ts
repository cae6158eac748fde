import { dirname } from 'node:path';
import type { Failure } from '../../shared/domain/failure.ts';
import { newestSoundBackup } from './backups/backups.ts';
import { type BaseFiles, baseName } from './base-files.ts';
import { readFailure } from './disk/disk-failure.ts';

/** Whether the folder holds a base at all, asked before anything is written into it. */
export const findBase = async (files: BaseFiles): Promise<Failure | null> => {
  try {
    const names = await files.list('');
    if (!names.includes(baseName)) {
      const copy = await newestSoundBackup(files);
      return { code: 'base-missing', folder: files.folder, copy };
    }
    // A saving would put a new file in the link's place: there would be two bases, and two locks.
    const target = await files.disk.linkTarget(files.pathOf(baseName));
    return target === null ? null : { code: 'base-is-link', folder: files.folder, target: dirname(target) };
  } catch (error) {
    return readFailure(error, files.pathOf(baseName));
  }
};
