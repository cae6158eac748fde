import type { SchoolClass } from './classes/school-class.ts';
import type { PersonName } from './organisation/organisation.ts';
import { fullName } from './people/person.ts';
import { folded } from './values/alphabet.ts';

const collator = new Intl.Collator('ru', { numeric: true });

/** As a reader expects: `2Б` before `10А`, ё beside е. */
export const byText = (a: string, b: string): number => collator.compare(a, b);

const inRussian = /^[а-яё .-]+$/i;

/** Texts in Russian letters alone stand in the order of these keys; null where only the collator knows. */
const orderKey = (text: string): string | null => (inRussian.test(text) ? folded(text) : null);

/** The order of `byText` for thousands of rows: names in Russian letters need the collator only where they tie. */
export const sortedByText = <T>(rows: readonly T[], textOf: (row: T) => string): readonly T[] =>
  rows
    .map((row) => {
      const text = textOf(row);
      return { row, text, key: orderKey(text) };
    })
    .sort((a, b) => {
      if (a.text === b.text) return 0;
      if (a.key === null || b.key === null || a.key === b.key) return byText(a.text, b.text);
      return a.key < b.key ? -1 : 1;
    })
    .map(({ row }) => row);

export const byName = (a: { readonly name: PersonName }, b: { readonly name: PersonName }): number =>
  byText(fullName(a.name), fullName(b.name));

const yearOf = ({ parallel }: SchoolClass): number => parallel ?? Number.MAX_SAFE_INTEGER;

/** Classes by year of study, then by letter; named groups after them, the staffroom last. */
export const byClass = (a: SchoolClass, b: SchoolClass): number =>
  Number(a.kind === 'staffroom') - Number(b.kind === 'staffroom') ||
  yearOf(a) - yearOf(b) ||
  byText(a.label, b.label);
