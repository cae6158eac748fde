import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSheetDocument } from '../../../../../electron/documents/pdf/sheet-document.ts';
import { breakEvenly, wrapText } from '../../../../../electron/documents/pdf/wrap-text.ts';

const face = openSheetDocument('проба').faces.regular;
const sign = fc.constantFrom(...'АбвгЖшщёЁ Latin-09_/?&=.,'.split(''));
const text = fc.string({ unit: sign, maxLength: 250 });
const limit = fc.double({ min: 2, max: 40, noNaN: true });

describe('breaking lines', () => {
  it('loses and adds no sign of an address, and keeps every line within its width', () => {
    fc.assert(
      fc.property(text, limit, (address, width) => {
        const lines = breakEvenly(face, address, width);
        expect(lines.join('')).toBe(address);
        for (const line of lines) expect(face.width(line)).toBeLessThanOrEqual(width + 0.001);
      }),
    );
  });

  it('keeps the words of a sentence, and every line within its width', () => {
    fc.assert(
      fc.property(text, limit, (sentence, width) => {
        const lines = wrapText(face, sentence, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''));
        for (const line of lines) expect(face.width(line)).toBeLessThanOrEqual(width + 0.001);
      }),
    );
  });

  it('breaks a double surname after its hyphen, a telephone number never', () => {
    const wide = face.width('Абдурахмангаджиева-');
    expect(wrapText(face, 'Абдурахмангаджиева-Преображенская', wide)[0]).toBe('Абдурахмангаджиева-');
    expect(wrapText(face, 'тел. 916 123-45-67', face.width('123-45-67'))).toContain('123-45-67');
  });

  it.each(['8 (495) 123-45-67', '+7 916 123 45 67', '8 916 1234567'])('keeps %s on one line', (phone) => {
    const whole = phone.replaceAll(' ', '\u00A0');
    expect(wrapText(face, `звоните ${phone}`, face.width(`звоните ${phone}`) - 0.1)).toEqual([
      'звоните',
      whole,
    ]);
  });

  it('breaks an address into lines of like length', () => {
    const address = 'a'.repeat(66);
    const lines = breakEvenly(face, address, face.width('a'.repeat(62)) + 0.01);
    expect(lines.map(({ length }) => length)).toEqual([34, 32]);
  });

  it('does not end a line of an address with a hyphen', () => {
    const lines = breakEvenly(face, 'aaaaaaaa-bbbbbbbb', face.width('aaaaaaaa-') + 0.01);
    expect(lines[0]).not.toMatch(/-$/);
  });
});
