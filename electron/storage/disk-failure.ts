import type { Failure } from '../../shared/domain/failure.ts';

/** The `code` of a file system error (`ENOSPC`, `EACCES`…); null for anything else, which is a bug. */
export const diskErrorCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string'
    ? error.code
    : null;

export const isDiskFull = (error: unknown): boolean => {
  const code = diskErrorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT';
};

/** The path at which a folder was to be made and something else stands; null for any other error. */
const placeTaken = (error: unknown): string | null => {
  if (!(error instanceof Error && 'path' in error && 'syscall' in error)) return null;
  const isTaken = error.syscall === 'mkdir' && diskErrorCode(error) === 'EEXIST';
  return isTaken && typeof error.path === 'string' ? error.path : null;
};

/** What a failed writing means to the user; throws what is no file system error. */
export const writeFailure = (error: unknown, folder: string): Failure => {
  if (diskErrorCode(error) === null) throw error;
  const taken = placeTaken(error);
  if (taken !== null) return { code: 'folder-is-file', folder: taken };
  return { code: isDiskFull(error) ? 'disk-full' : 'folder-not-writable', folder };
};

/** What a failed reading means to the user; throws what is no file system error. */
export const readFailure = (error: unknown, file: string): Failure => {
  if (diskErrorCode(error) === null) throw error;
  return { code: 'file-unreadable', file };
};

export const isMissing = (error: unknown): boolean => {
  const code = diskErrorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
};
