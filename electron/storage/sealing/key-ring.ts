import { randomBytes } from 'node:crypto';
import { type DataKey, dataKey, newDataKey } from './data-key.ts';
import { type Cost, isWeaker } from './key-derivation.ts';
import type { KeyHeader } from './key-header.ts';
import {
  closePasswordSlot,
  closeRecoverySlot,
  openPasswordSlot,
  openRecoverySlot,
  type SlotOpening,
} from './key-slot.ts';
import { seal, unseal } from './sealed-bytes.ts';

const ID_BYTES = 16;

/** What opens a sealed base. */
export type Secret =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'recovery'; readonly key: Uint8Array }
  /** The data key itself, as this computer's own safe kept it. */
  | { readonly kind: 'kept'; readonly id: string; readonly bytes: Uint8Array };

/** An unlocked base's keys: `older` open what is not sealed anew yet. */
export type BaseKeys = {
  readonly header: KeyHeader;
  readonly present: DataKey;
  readonly older: readonly DataKey[];
};

/** Holds the keys of one base while it is open; null for a base without a password. */
export type KeyRing = {
  readonly keys: () => BaseKeys | null;
  readonly use: (keys: BaseKeys | null) => void;
  /** Overwrites the keys: the base is closed. */
  readonly wipe: () => void;
};

const wipeKeys = ({ present, older }: BaseKeys): void => {
  for (const key of [present, ...older]) key.wipe();
};

export const keyRing = (first: BaseKeys | null = null): KeyRing => {
  let held = first;
  return {
    keys: () => held,
    use: (keys) => {
      held = keys;
    },
    wipe: () => {
      if (held) wipeKeys(held);
    },
  };
};

const placeOf = (id: string): string => `base/${id}`;
const olderPlace = (id: string, key: string): string => `base/${id}/older/${key}`;

const wrapOlder = (id: string, present: DataKey, key: DataKey) => ({
  key: key.id,
  wrapped: Buffer.from(seal(present.of('older'), olderPlace(id, key.id), key.bytes())).toString('base64url'),
});

const openOlder = ({ id, older = [] }: KeyHeader, present: DataKey): readonly DataKey[] =>
  older.flatMap(({ key, wrapped }) => {
    const sealed = Buffer.from(wrapped, 'base64url');
    const bytes = unseal(present.of('older'), olderPlace(id, key), sealed);
    return bytes ? [dataKey(key, bytes)] : [];
  });

const openSlot = async (header: KeyHeader, secret: Secret): Promise<SlotOpening> => {
  const place = placeOf(header.id);
  if (secret.kind === 'password') {
    return openPasswordSlot(secret.password, place, header.key, header.password);
  }
  if (secret.kind === 'kept') {
    return secret.id === header.key
      ? { kind: 'opened', key: dataKey(secret.id, secret.bytes) }
      : { kind: 'wrong' };
  }
  return header.recovery
    ? openRecoverySlot(secret.key, place, header.key, header.recovery)
    : { kind: 'wrong' };
};

type Unlocking =
  | { readonly kind: 'unlocked'; readonly keys: BaseKeys }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'damaged' };

/** Opens the data key of a header. A weak derivation grows with the password that is at hand now. */
export const unlock = async (header: KeyHeader, secret: Secret, cost: Cost): Promise<Unlocking> => {
  const opened = await openSlot(header, secret);
  if (opened.kind !== 'opened') return opened;
  const present = opened.key;
  const older = openOlder(header, present);
  if (secret.kind !== 'password' || !isWeaker(header.password.derivation, cost)) {
    return { kind: 'unlocked', keys: { header, present, older } };
  }
  const password = await closePasswordSlot(secret.password, placeOf(header.id), present, cost);
  return { kind: 'unlocked', keys: { header: { ...header, password }, present, older } };
};

/** True when the password opens the base: asked before it is changed. */
export const isPasswordOf = async ({ header }: BaseKeys, password: string): Promise<boolean> => {
  const opened = await openSlot(header, { kind: 'password', password });
  if (opened.kind === 'opened') opened.key.wipe();
  return opened.kind === 'opened';
};

/**
 * New keys for a password: never the old data key under a new lid, for who has an old copy and the old password
 * would have that key, and with it all that is written later.
 */
export const newKeys = async (
  password: string,
  recovery: Uint8Array,
  before: BaseKeys | null,
  cost: Cost,
): Promise<BaseKeys> => {
  const id = before?.header.id ?? randomBytes(ID_BYTES).toString('base64url');
  const present = newDataKey();
  const older = before ? [before.present, ...before.older] : [];
  const header: KeyHeader = {
    version: 1,
    purpose: 'base',
    id,
    key: present.id,
    password: await closePasswordSlot(password, placeOf(id), present, cost),
    recovery: closeRecoverySlot(recovery, placeOf(id), present),
    older: older.map((key) => wrapOlder(id, present, key)),
    turning: before ? 'from-older' : 'from-plain',
  };
  return { header, present, older };
};

/** The keys while everything is turned into plain files, one by one. */
export const leavingKeys = ({ header, present, older }: BaseKeys): BaseKeys => ({
  header: { ...header, turning: 'to-plain' },
  present,
  older,
});

/** The keys when nothing is left under older ones. */
export const settledKeys = ({ header, present }: BaseKeys): BaseKeys => {
  const { older: _, turning: _turning, ...rest } = header;
  return { header: rest, present, older: [] };
};

export const keyNamed = ({ present, older }: BaseKeys, id: string): DataKey | undefined =>
  [present, ...older].find((key) => key.id === id);
