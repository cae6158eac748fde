import { describe, expect, it } from 'vitest';
import { backupsText } from '../../../../../shared/text/backups.ts';
import { transferText } from '../../../../../shared/text/screens/year-transfer.ts';
import { counted, grouped } from '../../../../../shared/text/words/plural.ts';
import { vocabularies } from '../../../../../shared/text/words/vocabulary.ts';

const { student } = vocabularies.school;

describe('numbers with nouns', () => {
  it.each([
    [0, 'учеников'],
    [1, 'ученик'],
    [2, 'ученика'],
    [5, 'учеников'],
    [11, 'учеников'],
    [12, 'учеников'],
    [21, 'ученик'],
    [22, 'ученика'],
    [25, 'учеников'],
    [111, 'учеников'],
    [101, 'ученик'],
  ])('%i agrees as «%s»', (count, word) => {
    expect(counted(count, student)).toBe(`${count}\u00A0${word}`);
  });

  it('set thousands apart', () => {
    expect(grouped(1043)).toBe('1\u00A0043');
    expect(grouped(1_000_000)).toBe('1\u00A0000\u00A0000');
    expect(grouped(999)).toBe('999');
  });
});

describe('a sentence with a number', () => {
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
  it.each([
    [backupsText.count, ['Хранится 1 копия.', 'Хранятся 2 копии.', 'Хранится 5 копий.']],
    [transferText.graduates, ['Выпускается 1 человек.', 'Выпускаются 2 человека.', 'Выпускается 5 человек.']],
    [backupsText.willBack, ['Вернётся 1 человек.', 'Вернутся 2 человека.', 'Вернётся 5 человек.']],
  ])('agrees with it', (sentence, [one = '', few = '', many = '']) => {
    expect([1, 2, 5].map((count) => plain(sentence(count)))).toEqual([one, few, many]);
  });
});
