import { expect, test } from 'vitest';
import { columnLetters } from '../../../../../shared/domain/values/column-letters.ts';
import { headerByLetters } from '../../../../../shared/importing/table/header-by-values.ts';

test('columns have the letters that Excel gives them', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
  const row = Array.from({ length: 703 }, (_, at) => (at === 702 ? 'последний' : null));
  expect(headerByLetters([row]).columns.map(({ title }) => title)).toEqual(['Столбец AAA']);
});
