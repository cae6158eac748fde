import { createHash } from 'node:crypto';
import type { Attachments } from '../../shared/application/ports.ts';
import { failed, ok } from '../../shared/domain/result.ts';
import { attachmentFolder, type BaseFiles } from './base-files.ts';
import { readFailure, writeFailure } from './disk/disk-failure.ts';

const idOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const isId = (id: string): boolean => /^[0-9a-f]{64}$/.test(id);

/** Keeps each attachment in a file of the base's folder, named by the digest of its bytes. */
export const attachmentsOf = (files: BaseFiles): Attachments => {
  const nameOf = (id: string): string => `${attachmentFolder}/${id}`;
  const isKept = async (id: string): Promise<boolean> => {
    const kept = await files.readIfThere(nameOf(id));
    return kept !== null && idOf(kept) === id;
  };
  return {
    keep: async (bytes) => {
      const id = idOf(bytes);
      try {
        if (await isKept(id)) return ok(id);
        await files.makeFolder(attachmentFolder);
        await files.replace(nameOf(id), bytes);
        return ok(id);
      } catch (error) {
        return failed(writeFailure(error, files.folder));
      }
    },
    read: async (id) => {
      // An id comes from the base's file, which another hand may have written: it must name nothing else.
      if (!isId(id)) return failed({ code: 'attachment-missing' });
      try {
        const bytes = await files.readIfThere(nameOf(id));
        return bytes && idOf(bytes) === id ? ok(bytes) : failed({ code: 'attachment-missing' });
      } catch (error) {
        return failed(readFailure(error, files.pathOf(nameOf(id))));
      }
    },
  };
};
