import type { SchoolClass } from '../../domain/school-class.ts';

const collator = new Intl.Collator('ru', { numeric: true });

/** As a reader expects: `2Б` before `10А`, ё beside е. */
export const byText = (a: string, b: string): number => collator.compare(a, b);

/** Classes by year of study, then by letter; named groups after them. */
export const byClass = (a: SchoolClass, b: SchoolClass): number =>
  (a.parallel ?? Number.MAX_SAFE_INTEGER) - (b.parallel ?? Number.MAX_SAFE_INTEGER) ||
  byText(a.label, b.label);
