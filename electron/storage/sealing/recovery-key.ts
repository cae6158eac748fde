import { randomBytes } from 'node:crypto';

const GROUPS = 8;
const DIGITS = 6;
const FACTOR = 11;
const LARGEST = 0xffff;

/** What is wrong with a typed recovery key: how many digits there are, or which group has a mistake. */
export type RecoveryKeyFault =
  | { readonly kind: 'length'; readonly digits: number; readonly expected: number }
  | { readonly kind: 'group'; readonly group: number };

export const newRecoveryKey = (): Uint8Array => randomBytes(GROUPS * 2);

/**
 * Eight groups of six digits: digits are typed the same on every keyboard. Each group is a multiple of eleven, so
 * that a mistyped one is found by itself.
 */
export const recoveryKeyText = (key: Uint8Array): string => {
  const view = Buffer.from(key);
  const group = (number: number): string =>
    String(view.readUInt16BE(number * 2) * FACTOR).padStart(DIGITS, '0');
  return Array.from({ length: GROUPS }, (_, number) => group(number)).join('-');
};

export const parseRecoveryKey = (text: string): Uint8Array | RecoveryKeyFault => {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== GROUPS * DIGITS) {
    return { kind: 'length', digits: digits.length, expected: GROUPS * DIGITS };
  }
  const key = Buffer.alloc(GROUPS * 2);
  for (let number = 0; number < GROUPS; number += 1) {
    const value = Number(digits.slice(number * DIGITS, (number + 1) * DIGITS));
    if (value % FACTOR !== 0 || value / FACTOR > LARGEST) return { kind: 'group', group: number + 1 };
    key.writeUInt16BE(value / FACTOR, number * 2);
  }
  return key;
};
