import type { Adapter } from 'lowdb';
import type { StoredBase } from '../../shared/schema/base.ts';
import type { Reading } from '../../shared/schema/read-base.ts';
import type { UndoStep } from '../../shared/schema/undo-step.ts';
import { decodeBase, encodeBase } from './base-encoding.ts';
import { type BaseFiles, baseName } from './base-files.ts';
import { writeStep } from './undo-files.ts';

/** A base with the step that made it, while that step is not on the disk yet. */
export type BaseRecord = StoredBase & { readonly newStep?: UndoStep };

/** The base's file is there and cannot be opened. */
export class UnreadableBase extends Error {
  readonly reading: Exclude<Reading, { readonly kind: 'sound' }>;

  constructor(reading: Exclude<Reading, { readonly kind: 'sound' }>) {
    super(`the base is ${reading.kind}`);
    this.reading = reading;
  }
}

/** lowdb's two methods over a base's folder; lowdb's own file adapter syncs nothing to the disk. */
export const baseAdapter = (files: BaseFiles): Adapter<BaseRecord> => {
  let saved: Uint8Array | undefined;
  return {
    read: async () => {
      const bytes = await files.readIfThere(baseName);
      if (!bytes) return null;
      const reading = decodeBase(bytes);
      if (reading.kind !== 'sound') throw new UnreadableBase(reading);
      saved = bytes;
      return reading.base;
    },
    write: async ({ newStep, ...base }) => {
      const bytes = encodeBase(base);
      await files.replace(baseName, bytes, {
        ...(newStep ? { alongside: writeStep(files, newStep) } : {}),
        ...(saved ? { previous: saved } : {}),
      });
      saved = bytes;
    },
  };
};
