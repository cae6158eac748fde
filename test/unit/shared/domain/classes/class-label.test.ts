import { describe, expect, test } from 'vitest';
import {
  classKey,
  joinClassLabel,
  looksLikeClass,
  parseClassLabel,
} from '../../../../../shared/domain/classes/class-label.ts';

describe('parseClassLabel', () => {
  test.each([
    ['7A', '7А'],
    ['7 ?А?', '7А'],
    ['7 ? А', '7А'],
    ['7а', '7А'],
    ['7 А', '7А'],
    ['7-a', '7А'],
    ['7 «А»', '7А'],
    ['5 "А"', '5А'],
    ["5''А''", '5А'],
    ['5А класс', '5А'],
    ['5 класс А', '5А'],
    ['5 А кл.', '5А'],
    ['5 "А" класс', '5А'],
    ['класс 5А', '5А'],
    ['10-Б', '10Б'],
    ['5/А', '5А'],
    ['5 \\ б', '5Б'],
    ['ПСО/1', 'ПСО/1'],
    ['5 – А', '5А'],
    ['5—а', '5А'],
    ['1-й Г', '1Г'],
    ['7-я Б', '7Б'],
    ['11 (А)', '11А'],
    ['10-А соц-эк', '10А'],
    ['9 «К» кадетский', '9К'],
    ['2 младшая', '2 младшая'],
    ['1-я младшая', '1-я младшая'],
    ['VII А', '7А'],
    ['VIIB', '7В'],
    ['ХI Б', '11Б'],
    ['Х А', '10А'],
    ['IX', '9'],
    ['9 «К» (кадетский)', '9К'],
    ['11', '11'],
    ['5 класс', '5'],
    ['05А', '5А'],
    ['5\u00A0А', '5А'],
    ['5.1', '5.1'],
    ['5/2', '5/2'],
    ['5-1', '5-1'],
    ['10М-1', '10М1'],
    ['10ФМ', '10ФМ'],
    ['П-101СД', 'П-101СД'],
    ['п–101сд', 'П-101СД'],
    ['П-101CД', 'П-101СД'],
    ['ИС-21-1', 'ИС-21-1'],
    ['гр. ПИ-21', 'ПИ-21'],
    ['101', '101'],
    ['«Ромашка»', 'Ромашка'],
    ['Группа «Ромашка»', 'Ромашка'],
    ['Младшая группа', 'Младшая группа'],
  ])('%s → %s', (text, label) => {
    expect(parseClassLabel(text)?.label).toBe(label);
  });

  test.each(['', '   ', '-', '–', '\u00A0'])('%j names no class', (text) => {
    expect(parseClassLabel(text)).toBeNull();
  });

  test('splits parallel and letter and keeps the text of the file', () => {
    expect(parseClassLabel(' VII  «a» ')).toEqual({
      label: '7А',
      key: '7А',
      parallel: 7,
      letter: 'А',
      original: 'VII «a»',
    });
    expect(parseClassLabel('П-101СД')).not.toHaveProperty('parallel');
  });

  test('two spellings of one class have one key, two classes have two', () => {
    expect(classKey('п101сд')).toBe(classKey('П-101 СД'));
    expect(classKey('5-1')).not.toBe(classKey('51'));
    expect(classKey('5.1')).not.toBe(classKey('51'));
    // One class on paper, in a list, and out of a cell that Excel made a date.
    expect(new Set(['5/1', '5-1', '5.1', '5 . 1', '05/01'].map(classKey)).size).toBe(1);
  });

  test.each([
    '10М-1',
    '10 м 1',
    'П-101СД',
    'п101сд',
    '5.1',
    '5/2',
    '5-1',
    'ИС-21-1',
    '«Ромашка»',
    'VII А',
    '11',
  ])('the normal form of %s is found again', (text) => {
    const label = parseClassLabel(text)?.label ?? '';
    expect(classKey(label)).toBe(classKey(text));
    expect(parseClassLabel(label)?.label).toBe(label);
  });

  test('two classes of one parallel with numbers have two keys', () => {
    expect(classKey('10М-1')).not.toBe(classKey('10М-2'));
    expect(classKey('5/1')).not.toBe(classKey('5/2'));
  });
});

test('joinClassLabel puts parallel and letter of two columns together', () => {
  expect(joinClassLabel('5', 'А')?.label).toBe('5А');
  expect(joinClassLabel('5 класс', '«б»')?.label).toBe('5Б');
  expect(joinClassLabel('5А', 'А')?.label).toBe('5А');
  expect(joinClassLabel('5', '5А')?.label).toBe('5А');
  expect(joinClassLabel('5', '1')?.label).toBe('5.1');
  expect(joinClassLabel('11', '-')?.label).toBe('11');
});

test('looksLikeClass takes sheet names for classes only when they are', () => {
  expect(['5А', '10-Б', '7 класс', 'П-101СД', 'VII А'].every(looksLikeClass)).toBe(true);
  expect(['Лист1', 'Sheet1', 'Ученики', '11', '2026', 'Итого'].some(looksLikeClass)).toBe(false);
});
