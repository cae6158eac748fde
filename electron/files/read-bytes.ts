import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Failure } from '../../shared/domain/failure.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { isMissing, readFailure } from '../storage/disk/disk-failure.ts';
import { readLimits } from './read-limits.ts';

const MEGABYTE = 1024 * 1024;

type Seen = { readonly size: number; readonly isFile: () => boolean };

/** Why a file is not to be read, as far as that is seen from outside; null for one that may be. */
const refusal = (seen: Seen, file: string, limit: number): Failure | null => {
  if (!seen.isFile()) return { code: 'file-not-regular', file };
  if (seen.size === 0) return { code: 'file-empty', file };
  if (seen.size <= limit) return null;
  return {
    code: 'file-too-large',
    file,
    megabytes: Math.ceil(seen.size / MEGABYTE),
    limit: Math.ceil(limit / MEGABYTE),
  };
};

/** Opens and reads what has been looked at, and looks once more: something else may stand there now. */
const readWhole = async (path: string, file: string, limit: number): Promise<Result<Buffer>> => {
  // A pipe put in the file's place after it was looked at must not be waited for.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const seen = await handle.stat();
    const refused = refusal(seen, file, limit);
    return refused ? failed(refused) : ok(await handle.readFile());
  } finally {
    await handle.close();
  }
};

/**
 * The whole file, unless it is missing, empty, larger than the limit or no file at all: a folder, a pipe, a device.
 * That is seen before it is opened, for opening a pipe waits for its writer for ever.
 */
export const readBytes = async (
  path: string,
  limit: number = readLimits.fileBytes,
): Promise<Result<Buffer>> => {
  const file = basename(path);
  try {
    const refused = refusal(await stat(path), file, limit);
    return refused ? failed(refused) : await readWhole(path, file, limit);
  } catch (error) {
    return failed(isMissing(error) ? { code: 'file-missing', file } : readFailure(error, file));
  }
};
