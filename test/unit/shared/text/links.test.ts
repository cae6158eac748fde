import { expect, it } from 'vitest';
import { atLines } from '../../../../shared/text/links.ts';

it('says an equal sentence of many lines once, with runs of lines as ranges', () => {
  expect(atLines([3], undefined, 'Так.')).toBe('Строка 3: Так.');
  expect(atLines([3, 3], undefined, 'Так.')).toBe('Строка 3: Так.');
  expect(atLines([2, 3, 7, 8, 9], '5А', 'Так.')).toBe('Лист «5А», строки 2, 3, 7–9: Так.');
});
