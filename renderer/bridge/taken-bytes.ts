import { failed, ok, type Result } from '../../shared/domain/result.ts';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 50;

/** What is taken into the main process: a name to show, and bytes. */
export type Taken = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A pasted text as a file of that name. */
export const pastedBytes = (name: string, text: string): Taken => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** The bytes of a dropped file, for the main process: a window names no path. Too large a file is not even read. */
export const droppedBytes = async (file: File): Promise<Result<Taken>> => {
  const { name, size } = file;
  if (size > MOST_MEGABYTES * MEGABYTE)
    return failed({
      code: 'file-too-large',
      file: name,
      megabytes: Math.ceil(size / MEGABYTE),
      limit: MOST_MEGABYTES,
    });
  try {
    return ok({ name: name.slice(0, 255), bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    // A folder, or a file that another program holds.
    return failed({ code: 'file-unreadable', file: name });
  }
};
