import type { Failure } from '../../shared/domain/failure.ts';

/** The `code` of a file system error (`ENOSPC`, `EACCES`…); null for anything else, which is a bug. */
export const diskErrorCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string'
    ? error.code
    : null;

const isFull = (code: string): boolean => code === 'ENOSPC' || code === 'EDQUOT';

/** What a failed writing means to the user; throws what is no file system error. */
export const writeFailure = (error: unknown, folder: string): Failure => {
  const code = diskErrorCode(error);
  if (code === null) throw error;
  return { code: isFull(code) ? 'disk-full' : 'folder-not-writable', folder };
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
