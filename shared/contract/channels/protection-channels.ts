import { z } from 'zod';
import { channel } from '../channel.ts';
import { passwordGuard as password } from '../guards/password-guard.ts';
import type { BaseInfo } from './base-channels.ts';

const LONGEST_RECOVERY_KEY = 200;

/** Minutes without the user's hand after which the base is locked; 0: never. */
export const lockMinutes = [0, 5, 10, 15, 30, 60] as const;
type LockMinutes = (typeof lockMinutes)[number];

/** Why a base that was asked for is not open yet. */
export type Gate = {
  /** Shown and never sent back. */
  readonly folder: string;
  readonly organisation: string;
  readonly reason: 'password' | 'in-use' | 'not-writable' | 'damaged';
  /** A base whose file is gone while copies of it are there. */
  readonly isMissing: boolean;
  /** It will be opened for looking only. */
  readonly readOnly: boolean;
  /** The program itself locked it: by time, or together with the system. */
  readonly locked: boolean;
  /** Who has it, where the reason is `in-use`. */
  readonly holder: { readonly host: string; readonly user: string } | null;
  /** True where the holder's machine has given no sign for so long that the base may be taken from it. */
  readonly canTake: boolean;
  /** Whether this computer has a safe that can keep the key. */
  readonly canStay: boolean;
};

export type Protection = {
  readonly isSealed: boolean;
  readonly readOnly: boolean;
  /** What lies in the base's folder and no password seals; `folder` is shown and never sent back. */
  readonly foreign: readonly string[];
  readonly folder: string;
  /** Whether this computer has a safe for the key, and whether the base's key is in it. */
  readonly canStay: boolean;
  readonly stays: boolean;
  readonly lockAfter: LockMinutes;
};

/** The recovery key in its groups: shown once, kept nowhere. */
type NewRecoveryKey = { readonly recoveryKey: string };

export const protectionChannels = {
  'protection.read': channel<Protection>()(z.null()),
  /** Sets the password, or changes it where `current` is right. */
  'protection.set': channel<NewRecoveryKey>()(z.strictObject({ password, current: password.nullable() })),
  'protection.remove': channel<null>()(z.strictObject({ current: password })),
  'protection.unlock': channel<BaseInfo>()(z.strictObject({ password, stay: z.boolean() })),
  /** Opens by the recovery key and gives the base a new password at once. */
  'protection.recover': channel<NewRecoveryKey>()(
    z.strictObject({ recoveryKey: z.string().max(LONGEST_RECOVERY_KEY), password }),
  ),
  'protection.stay': channel<null>()(z.strictObject({ stay: z.boolean() })),
  'protection.lockAfter': channel<null>()(z.strictObject({ minutes: z.literal([...lockMinutes]) })),
  'protection.lockNow': channel<null>()(z.null()),
  /** The user is there: the time until the lock begins anew. */
  'protection.stillHere': channel<null>()(z.null()),
  /** Tries the base at the gate once more: as it is, for looking only, or taking it from a machine that is gone. */
  'protection.enter': channel<BaseInfo>()(z.strictObject({ how: z.enum(['again', 'look', 'take']) })),
};
