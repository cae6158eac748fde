import { expect, test } from 'vitest';
import { decideLines } from '../../../../shared/reconciling/decide-lines.ts';

const found = {
  matched: [{ line: 1, text: 'Ким Олег', personId: 'kim', score: 1 }],
  ambiguous: [
    { line: 2, text: 'Соколова Мария', candidates: ['one', 'other'], similar: false },
    { line: 3, text: 'Ли Анна', candidates: ['anna'], similar: true },
  ],
  strangers: [],
  nobody: [],
};

test('an answer moves a doubtful line to the matched or to the strangers', () => {
  const decided = decideLines(
    found,
    new Map<number, string | null>([
      [0, 'other'],
      [1, null],
    ]),
  );
  expect(decided.matched.map(({ personId }) => personId)).toEqual(['kim', 'other']);
  expect(decided.strangers).toEqual([{ line: 3, text: 'Ли Анна' }]);
  expect(decided.ambiguous).toEqual([]);
});

test('nobody but a candidate can be chosen', () => {
  expect(decideLines(found, new Map([[0, 'kim']])).ambiguous).toHaveLength(2);
});
