import { randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type DataKey, dataKey, secretKey, subkey } from './data-key.ts';
import { type Cost, derivationGuard, derive, newDerivation } from './key-derivation.ts';
import { seal, unseal } from './sealed-bytes.ts';

const CHECK_BYTES = 16;
const SALT_BYTES = 16;

const wrapped = z.base64url().min(60).max(120);

/** `check` follows from the password alone: by it a wrong password and a damaged slot are told apart. */
export const passwordSlotGuard = z.strictObject({
  derivation: derivationGuard,
  check: z.base64url().length(22),
  wrapped,
});
type PasswordSlot = z.output<typeof passwordSlotGuard>;

export const recoverySlotGuard = z.strictObject({
  salt: z.base64url().length(22),
  check: z.base64url().length(22),
  wrapped,
});
type RecoverySlot = z.output<typeof recoverySlotGuard>;

export type SlotOpening =
  | { readonly kind: 'opened'; readonly key: DataKey }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'damaged' };

type Lid = { readonly check: string; readonly wrapped: string };

/** Wraps a key under a secret; what is wrapped opens under the key's own id alone. */
const wrap = (secret: Uint8Array, place: string, key: DataKey): Lid => ({
  check: Buffer.from(subkey(secret, 'check', CHECK_BYTES)).toString('base64url'),
  wrapped: Buffer.from(seal(secretKey(secret, 'wrap'), `${place}/${key.id}`, key.bytes())).toString(
    'base64url',
  ),
});

const unwrap = (secret: Uint8Array, place: string, keyId: string, lid: Lid): SlotOpening => {
  const check = subkey(secret, 'check', CHECK_BYTES);
  if (!timingSafeEqual(check, Buffer.from(lid.check, 'base64url'))) return { kind: 'wrong' };
  const sealed = Buffer.from(lid.wrapped, 'base64url');
  const bytes = unseal(secretKey(secret, 'wrap'), `${place}/${keyId}`, sealed);
  return bytes ? { kind: 'opened', key: dataKey(keyId, bytes) } : { kind: 'damaged' };
};

/** Uses a secret that was made for this once, and overwrites it. */
const once = <T>(secret: Uint8Array, use: (secret: Uint8Array) => T): T => {
  try {
    return use(secret);
  } finally {
    secret.fill(0);
  }
};

export const closePasswordSlot = async (
  password: string,
  place: string,
  key: DataKey,
  cost: Cost,
): Promise<PasswordSlot> => {
  const derivation = newDerivation(cost);
  const lid = once(await derive(password, derivation), (secret) => wrap(secret, `${place}/password`, key));
  return { derivation, ...lid };
};

export const openPasswordSlot = async (
  password: string,
  place: string,
  keyId: string,
  slot: PasswordSlot,
): Promise<SlotOpening> =>
  once(await derive(password, slot.derivation), (secret) => unwrap(secret, `${place}/password`, keyId, slot));

/** A recovery key is random: it needs no slow derivation, only a salt. */
const saltedRecovery = (recovery: Uint8Array, salt: string): Uint8Array =>
  once(Buffer.concat([recovery, Buffer.from(salt, 'base64url')]), (salted) => subkey(salted, 'recovery'));

export const closeRecoverySlot = (recovery: Uint8Array, place: string, key: DataKey): RecoverySlot => {
  const salt = randomBytes(SALT_BYTES).toString('base64url');
  const lid = once(saltedRecovery(recovery, salt), (secret) => wrap(secret, `${place}/recovery`, key));
  return { salt, ...lid };
};

export const openRecoverySlot = (
  recovery: Uint8Array,
  place: string,
  keyId: string,
  slot: RecoverySlot,
): SlotOpening =>
  once(saltedRecovery(recovery, slot.salt), (secret) => unwrap(secret, `${place}/recovery`, keyId, slot));
