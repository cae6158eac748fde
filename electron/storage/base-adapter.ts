import type { Adapter } from 'lowdb';
import type { StoredBase } from '../../shared/schema/base.ts';
import { newestVersion } from '../../shared/schema/migrations/chain.ts';
import { type BaseReading, basePartsOf, decodeInTurns } from './base-encoding.ts';
import { baseName } from './base-files.ts';
import type { FileBytes } from './disk/disk.ts';
import type { KeyedFiles } from './sealing/keyed-files.ts';

type Unread = Exclude<BaseReading, { readonly kind: 'sound' }>;

/** The base's file is there and cannot be opened. */
export class UnreadableBase extends Error {
  readonly reading: Unread;

  constructor(reading: Unread) {
    super(`the base is ${reading.kind}`);
    this.reading = reading;
  }
}

type BaseAdapter = Adapter<StoredBase> & {
  /** True while the file is of an older version: until the base is written for the first time. */
  readonly isOlder: () => boolean;
};

/** lowdb's two methods over a base's folder; lowdb's own file adapter syncs nothing to the disk. */
export const baseAdapter = ({ files, ring }: KeyedFiles): BaseAdapter => {
  let saved: FileBytes | undefined;
  let isOlder = false;
  return {
    isOlder: () => isOlder,
    read: async () => {
      const bytes = await files.readIfThere(baseName);
      if (!bytes) return null;
      const reading = await decodeInTurns(bytes, ring.keys());
      if (reading.kind !== 'sound') throw new UnreadableBase(reading);
      saved = bytes;
      isOlder = reading.version < newestVersion();
      return reading.base;
    },
    write: async (base) => {
      const bytes = basePartsOf(base, ring.keys());
      await files.replace(baseName, bytes, saved ? { previous: saved } : {});
      saved = bytes;
      isOlder = false;
    },
  };
};
