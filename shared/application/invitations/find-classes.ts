import { classKey } from '../../domain/classes/class-label.ts';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import { byClass } from '../../domain/natural-order.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';

/** The units by the normal key of their labels, the staffroom among them; of two alike the one added last. */
export const classesByKey = ({ classes }: Pick<School, 'classes'>): ReadonlyMap<string, SchoolClass> =>
  new Map(
    rowsOf(classes)
      .filter(({ kind }) => kind !== 'closed')
      .map((unit) => [classKey(unit.label), unit]),
  );

/** Whether a normal key is that of a class; the staffroom is none. */
export const isKnownClass = (school: Pick<School, 'classes'>): ((key: string) => boolean) => {
  const keys = new Set(
    rowsOf(school.classes)
      .filter(({ kind }) => kind === 'class')
      .map(({ label }) => classKey(label)),
  );
  return (key) => keys.has(key);
};

/** `1А, 1Б, 2А`: the classes that there are, for a sentence about one that there is not. */
export const knownClasses = ({ classes }: Pick<School, 'classes'>): string =>
  rowsOf(classes)
    .filter(({ kind }) => kind === 'class')
    .toSorted(byClass)
    .map(({ label }) => label)
    .join(', ');

/** The ids of the units that people name by their labels, however they spell them. */
export const findClasses = (school: School, labels: readonly string[]): Result<readonly string[]> => {
  const ids: string[] = [];
  for (const label of labels) {
    const key = classKey(label);
    const found = rowsOf(school.classes).filter(
      (unit) => key !== '' && unit.kind !== 'closed' && classKey(unit.label) === key,
    );
    if (found.length === 0) return failed({ code: 'class-unknown', label, known: knownClasses(school) });
    ids.push(...found.map(({ id }) => id));
  }
  return ok(ids);
};
