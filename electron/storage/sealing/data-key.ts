import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const ID_BYTES = 12;

/** The random key under which everything of one base or one handover file is sealed. */
export type DataKey = {
  /** Names the key without telling anything of it. */
  readonly id: string;
  /** A key of its own for every purpose, so that no piece of one kind opens as another. */
  readonly of: (purpose: string) => KeyObject;
  /** The key itself: only to be wrapped under another. */
  readonly bytes: () => Uint8Array;
  /** Overwrites the key, which serves nothing from then on. */
  readonly wipe: () => void;
};

export const subkey = (secret: Uint8Array, purpose: string, length = KEY_BYTES): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `sferum-admin/${purpose}`, length));

/** The same as a key of its own, out of reach of the program. */
export const secretKey = (secret: Uint8Array, purpose: string): KeyObject => {
  const bytes = subkey(secret, purpose);
  try {
    return createSecretKey(bytes);
  } finally {
    bytes.fill(0);
  }
};

/** The bytes are the key's own from now on. */
export const dataKey = (id: string, secret: Uint8Array): DataKey => {
  const keys = new Map<string, KeyObject>();
  let isWiped = false;
  const refuseWiped = (): void => {
    if (isWiped) throw new Error('a key is used that was wiped');
  };
  return {
    id,
    of: (purpose) => {
      refuseWiped();
      const known = keys.get(purpose) ?? secretKey(secret, purpose);
      keys.set(purpose, known);
      return known;
    },
    bytes: () => {
      refuseWiped();
      return secret;
    },
    wipe: () => {
      isWiped = true;
      keys.clear();
      secret.fill(0);
    },
  };
};

export const newDataKey = (): DataKey =>
  dataKey(randomBytes(ID_BYTES).toString('base64url'), randomBytes(KEY_BYTES));
