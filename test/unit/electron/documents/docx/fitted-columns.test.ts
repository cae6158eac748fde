import { expect, it } from 'vitest';
import { fittedColumns } from '../../../../../electron/documents/docx/fitted-columns.ts';

const columns = [
  { title: '№', share: 7 },
  { title: 'Группа', share: 15 },
  { title: 'Фамилия, имя, отчество', share: 46 },
  { title: 'Подпись', share: 32 },
];
const sharesWith = (label: string): readonly number[] =>
  fittedColumns(columns, [['1', label, 'Щукина Майя Семёновна', '']]).map(({ share }) => share);

it('keeps the columns where every word finds room', () => {
  expect(sharesWith('5А')).toEqual([7, 15, 46, 32]);
});

it('gives a long word the room that other columns have to spare', () => {
  const shares = sharesWith('Подготовительная группа «Почемучки»');
  expect(shares[1]).toBeCloseTo(22.8);
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(100);
  expect(shares[2]).toBeLessThan(46);
  expect(shares[2]).toBeGreaterThan(30);
});
