import { basename } from 'node:path';
import { SCAN_LIMIT } from '../../shared/application/documents/keep-scans.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { readBytes } from './read-bytes.ts';

const MEGABYTE = 1024 * 1024;

type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** A scan that is empty or too large is told with what to do about a scan. */
export const readScans = async (paths: readonly string[]): Promise<Result<readonly NamedBytes[]>> => {
  const files: NamedBytes[] = [];
  for (const path of paths) {
    const read = await readBytes(path, SCAN_LIMIT * MEGABYTE);
    if (!read.ok && read.failure.code === 'file-too-large') {
      const { file, megabytes, limit } = read.failure;
      return failed({ code: 'scan-too-large', file, megabytes, limit });
    }
    if (!read.ok && read.failure.code === 'file-empty')
      return failed({ code: 'scan-cut', file: read.failure.file });
    if (!read.ok) return read;
    files.push({ name: basename(path), bytes: read.value });
  }
  return ok(files);
};
