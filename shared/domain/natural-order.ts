import type { PersonName } from './organisation.ts';
import { fullName } from './person.ts';
import type { SchoolClass } from './school-class.ts';

const collator = new Intl.Collator('ru', { numeric: true });

/** As a reader expects: `2Б` before `10А`, ё beside е. */
export const byText = (a: string, b: string): number => collator.compare(a, b);

export const byName = (a: { readonly name: PersonName }, b: { readonly name: PersonName }): number =>
  byText(fullName(a.name), fullName(b.name));

const yearOf = ({ parallel }: SchoolClass): number => parallel ?? Number.MAX_SAFE_INTEGER;

/** Classes by year of study, then by letter; named groups after them, the staffroom last. */
export const byClass = (a: SchoolClass, b: SchoolClass): number =>
  Number(a.kind === 'staffroom') - Number(b.kind === 'staffroom') ||
  yearOf(a) - yearOf(b) ||
  byText(a.label, b.label);
