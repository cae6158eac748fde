import { basename } from 'node:path';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { TakenFile } from '../background/tasks.ts';
import { readBytes } from '../files/read-bytes.ts';

/** A file that the user chose in the system's dialog, as bytes with its name. */
export const readTaken = async (path: string): Promise<Result<TakenFile>> => {
  const bytes = await readBytes(path);
  return bytes.ok ? ok({ name: basename(path), bytes: bytes.value }) : bytes;
};
