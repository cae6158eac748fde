import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const METHOD = 'aes-256-gcm';
export const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Sealing makes a piece longer by this much. */
const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

/**
 * Encrypts with AES-256-GCM: nonce, ciphertext, tag. `place` says where the piece belongs and is not stored: a
 * piece that was moved elsewhere does not open there.
 */
export const seal = (
  key: KeyObject,
  place: string,
  plain: Uint8Array,
  nonce: Uint8Array = randomBytes(NONCE_BYTES),
): Uint8Array => {
  const cipher = createCipheriv(METHOD, key, nonce);
  cipher.setAAD(Buffer.from(place));
  const body = cipher.update(plain);
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
};

/** Null where one bit differs, the place is another or the key is. */
export const unseal = (key: KeyObject, place: string, sealed: Uint8Array): Uint8Array | null => {
  if (sealed.length < SEAL_BYTES) return null;
  const decipher = createDecipheriv(METHOD, key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const body = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    return Buffer.concat([body, decipher.final()]);
  } catch {
    return null;
  }
};
