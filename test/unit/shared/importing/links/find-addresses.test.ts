import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../../../shared/importing/links/find-addresses.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const token = (more: string): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...letters, ...more), { minLength: 1, maxLength: 60 })
    .map((signs) => signs.join(''));
const address = fc.oneof(
  token('-_').map((text) => `https://max.ru/join/${text}`),
  token('/_').map((text) => `https://sferum.ru/?p=messages&join=${text}=`),
  token('/_').map((text) => `https://vk.me/join/${text}`),
);
const around = fc.constantFrom(
  ['', ''],
  ['(', ')'],
  ['«', '».'],
  ['"', '",'],
  ['<', '>;'],
  ['ссылка: ', '.'],
  ['5А;ученики;', ';'],
  ['', ';5А;ученики'],
  ['', ', для родителей'],
  ['', '\tродители'],
  ['', '…'],
);

describe('findAddresses', () => {
  it('gives every address back whole, whatever stands around it', () => {
    fc.assert(
      fc.property(address, around, (given, [before, after]) => {
        expect(findAddresses(`${before}${given}${after}`).map((found) => found.address)).toEqual([given]);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it.each(['нет ссылки', 'и.о. директора', 'п. 5/3', 'info@sferum.ru', '12.09.2026 г./2026'])(
    'finds none in «%s»',
    (text) => {
      expect(findAddresses(text)).toEqual([]);
    },
  );
});
