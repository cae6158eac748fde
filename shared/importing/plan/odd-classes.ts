import { distance } from 'fastest-levenshtein';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import type { Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Problem } from '../rows/problem.ts';
import type { PlanEntry } from './plan.ts';

/** So few people in a new class beside so many in the others are rather a slip of the pen. */
const FEW = 2;
const MANY = 10;

const isAlike = (odd: SchoolClass, other: SchoolClass): boolean =>
  odd.parallel === undefined || other.parallel === undefined
    ? distance(odd.label, other.label) === 1
    : odd.parallel === other.parallel;

/** How many people each class has. */
const sizes = (people: Iterable<Person>): ReadonlyMap<string | undefined, number> => {
  const counts = new Map<string | undefined, number>();
  for (const { classId } of people) counts.set(classId, (counts.get(classId) ?? 0) + 1);
  return counts;
};

/** Points out rows whose class is new, nearly empty, and near to well-filled ones: `6Ж` beside 6А–6Г. */
export const oddClasses = (
  entries: readonly PlanEntry[],
  added: readonly SchoolClass[],
  school: School,
): readonly Problem[] => {
  const newcomers = sizes(entries.map(({ person }) => person));
  const odd = added.filter(({ id }) => (newcomers.get(id) ?? 0) <= FEW);
  if (odd.length === 0) return [];
  const people = new Map(school.persons);
  for (const { person } of entries) people.set(person.id, person);
  const all = sizes(people.values());
  const filled = [...rowsOf(school.classes), ...added].filter(
    ({ id, kind }) => kind === 'class' && (all.get(id) ?? 0) >= MANY,
  );
  return odd.flatMap((unit) => {
    const alike = filled.filter((other) => isAlike(unit, other)).map(({ label }) => label);
    if (alike.length === 0) return [];
    const doubt = { code: 'class-unusual', label: unit.label, alike: alike.sort().join(', ') } as const;
    return entries
      .filter(({ person }) => person.classId === unit.id)
      .map(({ read }): Problem => ({ ...read.place, column: '', severity: 'warning', doubt }));
  });
};
