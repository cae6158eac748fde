import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFolder, ResultFile } from '../../shared/application/ports.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';

type Staged = { readonly temporary: string; readonly path: string };

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

/** Results in a folder, made when it is missing. A file appears whole or not at all. */
export const outputFolder = (folder: string): OutputFolder => {
  const placeOf = (name: string): Staged => {
    const path = join(folder, name);
    return { path, temporary: `${path}.${process.pid}.part` };
  };

  const discard = async (staged: readonly Staged[]): Promise<void> => {
    for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined);
  };

  const deliver = async (
    files: readonly ResultFile[],
    commit: () => Promise<Result<unknown>>,
  ): Promise<Result<readonly string[]>> => {
    const staged = files.map(({ name }) => placeOf(name));
    try {
      await mkdir(folder, { recursive: true });
      for (const [index, { bytes }] of files.entries())
        await writeFile(staged[index]?.temporary ?? '', bytes);
      const committed = await commit();
      if (!committed.ok) return committed;
      for (const { temporary, path } of staged) await rename(temporary, path);
      return ok(staged.map(({ path }) => path));
    } catch (error) {
      return failed({ code: isDiskFull(error) ? 'disk-full' : 'folder-not-writable', folder });
    } finally {
      await discard(staged);
    }
  };

  return {
    deliver,
    write: async (name, bytes) => {
      const written = await deliver([{ name, bytes }], async () => ok(null));
      return written.ok ? ok(placeOf(name).path) : written;
    },
  };
};
