import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFolder } from '../../shared/application/ports.ts';
import { failed, ok } from '../../shared/domain/result.ts';

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

/** Results in a folder, made when it is missing. A file appears whole or not at all. */
export const outputFolder = (folder: string): OutputFolder => ({
  write: async (name, bytes) => {
    const path = join(folder, name);
    const temporary = `${path}.${process.pid}.part`;
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(temporary, bytes);
      await rename(temporary, path);
      return ok(path);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      return failed({ code: isDiskFull(error) ? 'disk-full' : 'folder-not-writable', folder });
    }
  },
});
