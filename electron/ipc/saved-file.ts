import { basename } from 'node:path';
import { ok, type Result } from '../../shared/domain/result.ts';
import { outputFolder } from '../files/output-folder.ts';

type SavedFile = { readonly folder: string; readonly file: string };

/** A title as a file may be called on every system. */
export const fileTitle = (title: string): string => title.replace(/[\\/:*?"<>|]+/g, ' ').trim();

/** Writes one file into the folder that the user chose. */
export const saveFile = async (
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<SavedFile>> => {
  const written = await outputFolder(folder).write(name, bytes);
  return written.ok ? ok({ folder, file: basename(written.value) }) : written;
};
