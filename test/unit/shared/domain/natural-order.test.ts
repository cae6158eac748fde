import { describe, expect, it } from 'vitest';
import { byText, sortedByText } from '../../../../shared/domain/natural-order.ts';

const syllables = ['Е', 'ё', 'ж', 'й', 'Я', 'щь', '-', ' ', '.', 'Ә', 'Li', 'і', '10', '2', '’'];
const texts = syllables.flatMap((one) =>
  syllables.flatMap((two) => syllables.map((three) => one + two + three)),
);

describe('the order of many texts', () => {
  it('is that of the collator, for Russian letters and for any other', () => {
    const shuffled = texts.toSorted(
      (a, b) => ((a.length * 7 + a.charCodeAt(0)) % 13) - ((b.length * 7 + b.charCodeAt(0)) % 13),
    );
    const sorted = sortedByText(shuffled, (text) => text);
    expect(sorted).toEqual(shuffled.toSorted(byText));
    expect(sortedByText(['Ёлкин', 'Ель', 'Жук', 'Едок'], (text) => text)).toEqual([
      'Едок',
      'Ёлкин',
      'Ель',
      'Жук',
    ]);
  });
});
