import { expect, test } from 'vitest';
import {
  newRecoveryKey,
  parseRecoveryKey,
  recoveryKeyText,
} from '../../../../../electron/storage/sealing/recovery-key.ts';

test('reads back what it prints, however the groups are parted', () => {
  for (let round = 0; round < 200; round += 1) {
    const key = newRecoveryKey();
    const text = recoveryKeyText(key);
    expect(text).toMatch(/^\d{6}(-\d{6}){7}$/);
    expect(parseRecoveryKey(text)).toEqual(key);
    expect(parseRecoveryKey(text.replaceAll('-', '  '))).toEqual(key);
  }
});

test('names the group in which one digit is wrong', () => {
  const text = recoveryKeyText(newRecoveryKey());
  const digits = text.replaceAll('-', '');
  for (let at = 0; at < digits.length; at += 1) {
    const wrong = `${digits.slice(0, at)}${(Number(digits[at]) + 1) % 10}${digits.slice(at + 1)}`;
    expect(parseRecoveryKey(wrong)).toEqual({ kind: 'group', group: Math.floor(at / 6) + 1 });
  }
});

test('counts the digits of a key that is too short', () => {
  expect(parseRecoveryKey('123456-12')).toEqual({ kind: 'length', digits: 8, expected: 48 });
});
