import { expect, test } from 'vitest';
import { openSealedFile, sealFile } from '../../../../../electron/storage/sealing/sealed-file.ts';
import { quickCost } from '../../../../support/a-base.ts';

const plain = Buffer.from('{"persons":["Лесная Александра"]}');

test('opens with its password alone, and holds nothing readable', async () => {
  const sealed = await sealFile(plain, 'слово и дело', quickCost);
  expect(Buffer.from(sealed).includes('Лесная')).toBe(false);
  expect(await openSealedFile(sealed, 'слово и дело')).toEqual({ kind: 'opened', bytes: plain });
  expect(await openSealedFile(sealed, 'слово и тело')).toEqual({ kind: 'wrong-password' });
});

test('takes a letter for the same in both of its Unicode forms', async () => {
  const sealed = await sealFile(plain, 'йод'.normalize('NFD'), quickCost);
  expect((await openSealedFile(sealed, 'йод'.normalize('NFC'))).kind).toBe('opened');
});

test('tells every changed byte and every cut as damage, never as a wrong password', async () => {
  const sealed = await sealFile(plain, 'слово', quickCost);
  for (let at = 0; at < sealed.length; at += 7) {
    const altered = Buffer.from(sealed);
    altered[at] = (altered[at] ?? 0) ^ 0x10;
    expect((await openSealedFile(altered, 'слово')).kind, `byte ${at}`).toBe('damaged');
    expect((await openSealedFile(sealed.subarray(0, at), 'слово')).kind, `cut at ${at}`).toBe('damaged');
  }
});

test('refuses a body that was moved under another header', async () => {
  const [first, second] = [
    await sealFile(plain, 'одно', quickCost),
    await sealFile(plain, 'одно', quickCost),
  ];
  const body = plain.length + 28;
  const mixed = Buffer.concat([first.subarray(0, -body), second.subarray(-body)]);
  expect((await openSealedFile(mixed, 'одно')).kind).toBe('damaged');
});
