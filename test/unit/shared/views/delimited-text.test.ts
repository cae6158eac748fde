import { describe, expect, it } from 'vitest';
import { delimitedText } from '../../../../shared/views/delimited-text.ts';

describe('delimited text', () => {
  it('begins with a byte order mark and ends each row', () => {
    expect(delimitedText([['а', 'б'], ['1']])).toBe('\uFEFFа;б\r\n1\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+7', "'+7"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['a;b', '"a;b"'],
    ['«5"А»', '"«5""А»"'],
    ['две\nстроки', '"две\nстроки"'],
    ['–', '–'],
    ['5А', '5А'],
  ])('writes %j as a harmless cell', (text, written) => {
    expect(delimitedText([[text]])).toBe(`\uFEFF${written}\r\n`);
  });
});
