import { describe, expect, it } from 'vitest';
import { failureSentence } from '../../../../../shared/text/failures.ts';
import {
  cut,
  listed,
  quotable,
  quotableDetails,
  visibleText,
} from '../../../../../shared/text/words/outside-text.ts';

const ESCAPE = String.fromCharCode(27);
const BELL = String.fromCharCode(7);

describe('text from outside', () => {
  it.each([
    ['controls', `5А${ESCAPE}[31m${BELL}`, '5А[31m'],
    ['nothing else', '\u0001', ''],
    ['the second controls', 'а\u009B31mб', 'а31mб'],
    ['turned writing', '5А\u202E', '5А'],
    ['isolated writing', '\u2066Иван\u2069', 'Иван'],
    ['zero width', 'Ив\u200B\u200C\u200D\u2060\uFEFFан', 'Иван'],
    ['soft hyphens', 'Алек\u00ADсандр', 'Александр'],
    ['tags and fillers', 'а\u{E0041}\u3164б', 'аб'],
    ['halves of a sign', 'а\uD83Dб', 'аб'],
  ])('loses %s', (_, text, seen) => expect(visibleText(text)).toBe(seen));

  it.each(['Ёлкина-Иванова «О’Нил» – №\u00A05', 'а\tб\nв\r\nг', 'И\u0301гнат 😀', 'Nguyễn', 'Łukasz', ''])(
    'keeps %j',
    (text) => expect(visibleText(text)).toBe(text),
  );

  it('ends a line where a line or a page ends in other alphabets', () =>
    expect(visibleText('а\u2028б\u2029в\fг')).toBe('а\nб\nв\nг'));

  it('is not cut through the middle of a sign', () => {
    expect(cut('аб😀в', 3)).toBe('аб');
    expect(cut('аб😀в', 4)).toBe('аб😀');
    expect(cut('абв', 3)).toBe('абв');
  });
});

describe('a message', () => {
  it('quotes a text in one short line', () => {
    expect(quotable('Иванов\n  Иван')).toBe('Иванов Иван');
    const long = quotable('Ы'.repeat(1_000_000));
    expect([long.length, long.at(-1)]).toEqual([60, '…']);
  });

  it('quotes its details so, and more of a folder than of a word', () => {
    const details = quotableDetails({ text: 'а'.repeat(100), folder: 'б'.repeat(100), row: 3 });
    expect([details.text.length, details.folder.length, details.row]).toEqual([60, 100, 3]);
  });

  it('bears no signs that steer a terminal', () => {
    const sentence = failureSentence({
      code: 'base-in-use',
      folder: '/база',
      host: `a${ESCAPE}[31m\nb`,
      user: 'H'.repeat(5000),
    });
    expect(sentence).toMatch(/^[^\p{Cc}]{1,300}$/u);
  });

  it('lists the first words of many', () => {
    expect(listed(['5А', '5Б'])).toBe('5А, 5Б');
    expect(listed(Array.from({ length: 20_000 }, (_, index) => `${index}`))).toMatch(/, 29 и ещё 19970$/);
  });
});

it('an unseen sign between two names parts them', () => {
  expect(visibleText('Петров Иван\u202eИльич')).toBe('Петров Иван Ильич');
  expect(visibleText('Пет\u200bров Мак\u200bКей5\u200bА')).toBe('Петров Мак Кей5А');
});
