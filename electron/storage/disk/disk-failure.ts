import type { Failure } from '../../../shared/domain/failure.ts';

/** The `code` of a file system error (`ENOSPC`, `EACCES`…); null for anything else, which is a bug. */
export const diskErrorCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string'
    ? error.code
    : null;

export const isDiskFull = (error: unknown): boolean => {
  const code = diskErrorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT';
};

/** What stands where a folder or a file of the program's own should be; null for any other error. */
const placeFailure = (error: unknown): Failure | null => {
  if (!(error instanceof Error && 'path' in error && 'syscall' in error)) return null;
  if (typeof error.path !== 'string') return null;
  const code = diskErrorCode(error);
  if (error.syscall === 'mkdir' && code === 'EEXIST') return { code: 'folder-is-file', folder: error.path };
  return code === 'EISDIR' ? { code: 'file-is-no-file', file: error.path } : null;
};

/** What a failed writing means to the user; throws what is no file system error. */
export const writeFailure = (error: unknown, folder: string): Failure => {
  if (diskErrorCode(error) === null) throw error;
  if (diskErrorCode(error) === 'ENAMETOOLONG') return { code: 'path-too-long', folder };
  return placeFailure(error) ?? { code: isDiskFull(error) ? 'disk-full' : 'folder-not-writable', folder };
};

/** What a failed reading means to the user; throws what is no file system error. */
export const readFailure = (error: unknown, file: string): Failure => {
  if (diskErrorCode(error) === null) throw error;
  return placeFailure(error) ?? { code: 'file-unreadable', file };
};

export const isMissing = (error: unknown): boolean => {
  const code = diskErrorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
};
