import { Low } from 'lowdb';
import type { Failure } from '../../shared/domain/failure.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { StoredBase } from '../../shared/schema/base.ts';
import { newestSoundBackup } from './backups/backups.ts';
import { baseAdapter, UnreadableBase } from './base-adapter.ts';
import { baseName } from './base-files.ts';
import { readFailure } from './disk/disk-failure.ts';
import { type Cost, presentCost } from './sealing/key-derivation.ts';
import type { KeyHeader } from './sealing/key-header.ts';
import { type Secret, unlock } from './sealing/key-ring.ts';
import type { KeyedFiles } from './sealing/keyed-files.ts';

/** A kept key that does not fit is no mistake of the user's: the password was changed meanwhile. */
const wrongSecret = (secret: Secret, folder: string): Failure => {
  if (secret.kind === 'kept') return { code: 'password-needed', folder };
  return { code: secret.kind === 'password' ? 'password-wrong' : 'recovery-key-wrong' };
};

const damaged = async ({ files, ring }: KeyedFiles): Promise<Failure> => ({
  code: 'base-damaged',
  file: files.pathOf(baseName),
  copy: await newestSoundBackup(files, ring.keys()),
});

/** Puts the keys of a header into the ring, or says why they stay locked. */
export const unlockHeader = async (
  keyed: KeyedFiles,
  header: KeyHeader,
  secret: Secret | undefined,
  cost: Cost = presentCost,
): Promise<Failure | null> => {
  const { folder } = keyed.files;
  if (!secret) return { code: 'password-needed', folder };
  const unlocked = await unlock(header, secret, cost);
  if (unlocked.kind === 'wrong') return wrongSecret(secret, folder);
  if (unlocked.kind === 'damaged') return damaged(keyed);
  keyed.ring.use(unlocked.keys);
  return null;
};

const unreadFailure = async (error: unknown, keyed: KeyedFiles): Promise<Failure> => {
  const file = keyed.files.pathOf(baseName);
  if (!(error instanceof UnreadableBase)) return readFailure(error, file);
  const { reading } = error;
  return reading.kind === 'newer' ? { code: 'base-newer', file, version: reading.version } : damaged(keyed);
};

/** A base that was read, and whether its file is of an older version still. */
type LoadedBase = { readonly low: Low<StoredBase>; readonly isOlder: () => boolean };

/** Reads the base of a folder, unlocking it first where it is sealed. */
export const loadBase = async (
  keyed: KeyedFiles,
  secret: Secret | undefined,
  cost?: Cost,
): Promise<Result<LoadedBase>> => {
  const adapter = baseAdapter(keyed);
  const read = async (): Promise<Result<LoadedBase>> => {
    const base = await adapter.read();
    if (!base) return failed({ code: 'base-missing', folder: keyed.files.folder, copy: null });
    return ok({ low: new Low(adapter, base), isOlder: adapter.isOlder });
  };
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableBase && error.reading.kind === 'locked')) {
      return failed(await unreadFailure(error, keyed));
    }
    const locked = await unlockHeader(keyed, error.reading.header, secret, cost);
    if (locked) return failed(locked);
  }
  try {
    return await read();
  } catch (error) {
    return failed(await unreadFailure(error, keyed));
  }
};
