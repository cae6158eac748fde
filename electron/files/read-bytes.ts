import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { readLimits } from './read-limits.ts';

const MEGABYTE = 1024 * 1024;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** The whole file, unless it is missing, a folder, empty or larger than any roster: that is seen before reading. */
export const readBytes = async (path: string): Promise<Result<Buffer>> => {
  const file = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return failed({ code: 'file-unreadable', file });
      if (stat.size === 0) return failed({ code: 'file-empty', file });
      if (stat.size > readLimits.fileBytes) {
        const limit = readLimits.fileBytes / MEGABYTE;
        return failed({ code: 'file-too-large', file, megabytes: Math.ceil(stat.size / MEGABYTE), limit });
      }
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return failed({ code: isMissing(error) ? 'file-missing' : 'file-unreadable', file });
  }
};
