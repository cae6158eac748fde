import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { OutputFolder, ResultFile } from '../../shared/application/ports.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { baseAbove } from '../storage/base-above.ts';
import { type Disk, machineDisk } from '../storage/disk/disk.ts';
import { diskErrorCode, isMissing, writeFailure } from '../storage/disk/disk-failure.ts';
import { isHeld, renameHeld, writeWhole } from '../storage/disk/whole-file.ts';
import { apart, freeNames, standingName } from './free-names.ts';
import { abandonedIn, asidePath, stagedPath } from './staged-name.ts';

/** A file on its way: its bytes lie beside the place until the place is taken. */
type Staged = { readonly path: string; readonly temporary: string; readonly bytes: Uint8Array };

/** Where each file goes, or where it stands already, byte for byte. */
type Place = Staged | { readonly path: string; readonly temporary: null };

const isStaged = (place: Place): place is Staged => place.temporary !== null;

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await lstat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
};

/** Results in a folder, made when it is missing. A file appears whole or not at all. */
export const outputFolder = (folder: string, disk: Disk = machineDisk): OutputFolder => {
  /** Does something to the disk; what the disk refuses is a failure that the user can mend. */
  const attempt = async <T>(act: () => Promise<T>): Promise<Result<T>> => {
    try {
      return ok(await act());
    } catch (error) {
      return failed(writeFailure(error, folder));
    }
  };

  /** What an interrupted delivery left: its files hold people's data, and what it moved aside is the user's. */
  const clearAbandoned = async (): Promise<void> => {
    try {
      const names = await disk.list(folder);
      for (const { name, asideOf } of abandonedIn(names)) {
        if (asideOf === null) await disk.remove(join(folder, name));
        else if (!names.includes(asideOf)) await disk.rename(join(folder, name), join(folder, asideOf));
      }
    } catch (error) {
      // What cannot be cleared away now hinders nothing.
      if (diskErrorCode(error) === null) throw error;
    }
  };

  const planPlaces = async (
    files: readonly ResultFile[],
    existing: 'replace' | 'keep',
  ): Promise<readonly Place[]> => {
    await disk.makeFolder(folder);
    await clearAbandoned();
    const taken = existing === 'keep' ? await disk.list(folder) : [];
    const found: (string | null)[] = [];
    for (const file of files) found.push(await standingName(disk, folder, file, taken));
    const fresh = files.filter((_file, index) => found[index] === null).map(({ name }) => name);
    const free = new Map(freeNames(fresh, taken).map((name, index) => [fresh[index], name]));
    return files.map(({ name, bytes }, index) => {
      const same = found[index] ?? null;
      if (same !== null) return { path: join(folder, same), temporary: null };
      const path = join(folder, free.get(name) ?? name);
      return { path, temporary: stagedPath(path), bytes };
    });
  };

  /** Moves an older file away and back: what can be moved now can be replaced after the commit. */
  const checkPlace = async ({ path, temporary }: Staged): Promise<Result<null>> => {
    if (await isFolder(path)) return failed({ code: 'folder-not-writable', folder });
    const aside = asidePath(temporary);
    try {
      await renameHeld(disk, path, aside);
    } catch (error) {
      if (isMissing(error)) return ok(null);
      if (isHeld(error)) return failed({ code: 'file-held', file: basename(path) });
      throw error;
    }
    await renameHeld(disk, aside, path);
    return ok(null);
  };

  const prepare = async (staged: readonly Staged[]): Promise<Result<null>> => {
    for (const { temporary, bytes } of staged) await writeWhole(disk, temporary, bytes);
    for (const one of staged) {
      const free = await checkPlace(one);
      if (!free.ok) return free;
    }
    return ok(null);
  };

  /** Puts a file in its place, or beside it when something took the place at the last moment. */
  const place = async ({ path, temporary }: Staged): Promise<string> => {
    try {
      await renameHeld(disk, temporary, path);
      return path;
    } catch (error) {
      if (diskErrorCode(error) === null) throw error;
      const [name = ''] = freeNames([basename(path)], [basename(path), ...(await disk.list(folder))]);
      await renameHeld(disk, temporary, join(folder, name));
      return join(folder, name);
    }
  };

  const placeAll = async (places: readonly Place[]): Promise<readonly string[]> => {
    const paths: string[] = [];
    for (const one of places) paths.push(isStaged(one) ? await place(one) : one.path);
    return paths;
  };

  const discard = async (staged: readonly Staged[]): Promise<void> => {
    for (const { temporary } of staged) await disk.remove(temporary).catch(() => undefined);
  };

  const deliver: OutputFolder['deliver'] = async (files, commit, existing = 'replace') => {
    const base = await baseAbove(folder);
    if (base !== null) return failed({ code: 'folder-in-base', folder, base });
    const planned = await attempt(() => planPlaces(apart(files), existing));
    if (!planned.ok) return planned;
    const places = planned.value;
    const staged = places.filter(isStaged);
    try {
      const prepared = await attempt(() => prepare(staged));
      if (!prepared.ok) return prepared;
      if (!prepared.value.ok) return prepared.value;
      const committed = await commit();
      if (!committed.ok) return committed;
      const placed = await attempt(() => placeAll(places));
      return placed.ok ? placed : failed({ code: 'files-not-placed', folder });
    } finally {
      await discard(staged);
    }
  };

  return {
    deliver,
    write: async (name, bytes, existing) => {
      const written = await deliver([{ name, bytes }], async () => ok(null), existing);
      if (written.ok) return ok(written.value[0] ?? join(folder, name));
      // Nothing stands in the base for this file: it was not written, and that is all.
      const { failure } = written;
      return failure.code === 'files-not-placed' ? failed({ code: 'folder-not-writable', folder }) : written;
    },
  };
};
