import type { Failure } from '../../shared/domain/failure.ts';
import { type BaseFiles, baseName } from './base-files.ts';
import { readFailure } from './disk-failure.ts';

/** Whether the folder holds a base at all, asked before anything is written into it. */
export const findBase = async (files: BaseFiles): Promise<Failure | null> => {
  try {
    const names = await files.list('');
    return names.includes(baseName) ? null : { code: 'base-missing', folder: files.folder };
  } catch (error) {
    return readFailure(error, files.pathOf(baseName));
  }
};
