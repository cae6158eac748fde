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

  /** Does something to the disk; what the disk refuses is a failure that the user can mend. */
  const attempt = async (act: () => Promise<unknown>): Promise<Result<null>> => {
    try {
      await act();
      return ok(null);
    } catch (error) {
      return failed({ code: isDiskFull(error) ? 'disk-full' : 'folder-not-writable', folder });
    }
  };

  const stage = async (files: readonly ResultFile[]): Promise<void> => {
    await mkdir(folder, { recursive: true });
    for (const { name, bytes } of files) await writeFile(placeOf(name).temporary, bytes);
  };

  const place = async (staged: readonly Staged[]): Promise<void> => {
    for (const { temporary, path } of staged) await rename(temporary, path);
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
      const written = await attempt(() => stage(files));
      if (!written.ok) return written;
      const committed = await commit();
      if (!committed.ok) return committed;
      const placed = await attempt(() => place(staged));
      return placed.ok ? ok(staged.map(({ path }) => path)) : placed;
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
