import { safeStorage } from 'electron';
import { z } from 'zod';
import { keyOf } from '../storage/backups/kept-place.ts';
import type { Secret } from '../storage/sealing/key-ring.ts';
import type { SettingsStore } from '../storage/settings.ts';

type Kept = Extract<Secret, { readonly kind: 'kept' }>;

const keptGuard = z.strictObject({ id: z.string(), bytes: z.base64url() });

/** Keys of bases in the safe that the system keeps for this user of this computer. */
export type KeptKeys = {
  readonly isAvailable: () => boolean;
  readonly read: (folder: string) => Kept | null;
  readonly keep: (folder: string, secret: Kept) => void;
  readonly forget: (folder: string) => void;
};

/** Without a keyring Linux would only veil the key: that is no safe. */
const isAvailable = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text');

const parse = (text: string): Kept | null => {
  const kept = keptGuard.safeParse(JSON.parse(text));
  return kept.success
    ? { kind: 'kept', id: kept.data.id, bytes: Buffer.from(kept.data.bytes, 'base64url') }
    : null;
};

export const keptKeys = (settings: SettingsStore): KeptKeys => ({
  isAvailable,
  read: (folder) => {
    const sealed = settings.safety().kept[keyOf(folder)];
    if (sealed === undefined || !isAvailable()) return null;
    try {
      return parse(safeStorage.decryptString(Buffer.from(sealed, 'base64')));
    } catch {
      // Another user's safe, or one that was made anew: the password opens as ever.
      return null;
    }
  },
  keep: (folder, { id, bytes }) => {
    const text = JSON.stringify({ id, bytes: Buffer.from(bytes).toString('base64url') });
    const { kept } = settings.safety();
    const sealed = safeStorage.encryptString(text).toString('base64');
    settings.saveSafety({ kept: { ...kept, [keyOf(folder)]: sealed } });
  },
  forget: (folder) => {
    const { [keyOf(folder)]: _, ...kept } = settings.safety().kept;
    settings.saveSafety({ kept });
  },
});
