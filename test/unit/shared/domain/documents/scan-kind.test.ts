import { describe, expect, it } from 'vitest';
import { readScan } from '../../../../../shared/domain/documents/scan-kind.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const filler = 'x'.repeat(5000);

const pdf = `%PDF-1.4\n${filler}\nstartxref\n0\n%%EOF\n`;
const jpg = `\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF${filler}\u00FF\u00D9`;
const png = `\u0089PNG\r\n\u001A\n\0\0\0\rIHDR${filler}\0\0\0\0IEND\u00AEB\`\u0082`;

describe('readScan', () => {
  it.each([
    ['pdf', pdf],
    ['jpg', jpg],
    ['png', png],
  ])('knows a %s by its bytes', (kind, text) => {
    expect(readScan(bytes(text))).toEqual({ kind });
  });

  it('forgives what scanners put before the mark and behind the end', () => {
    expect(readScan(bytes(`\u00EF\u00BB\u00BF${pdf}\0\0\0\r\n`))).toEqual({ kind: 'pdf' });
    expect(readScan(bytes(`${jpg}${'\0'.repeat(500)}`))).toEqual({ kind: 'jpg' });
  });

  it.each([
    ['a program', `MZ\u0090\0${filler}`],
    ['a program that mentions a PDF', `MZ\u0090\0 %PDF-1.4 ${filler} %%EOF`],
    ['an office document', `PK\u0003\u0004${filler}`],
    ['a web page', `<html>${filler}</html>`],
    ['a PNG without its header', `\u0089PNG\r\n\u001A\n${filler}IEND`],
    ['an empty file', ''],
  ])('takes no %s', (_name, text) => {
    expect(readScan(bytes(text))).toBe('foreign');
  });

  it.each([
    ['pdf', pdf],
    ['jpg', jpg],
    ['png', png],
  ])('tells a %s that was cut short', (_kind, text) => {
    expect(readScan(bytes(text).subarray(0, 3000))).toBe('cut');
  });
});
