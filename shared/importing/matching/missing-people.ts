import { classIdsOf, isOfSchool } from '../../domain/classes/classes-of-person.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Category } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';

/** A file that names at least this share of the classes is held against the whole school. */
const WHOLE_SCHOOL_SHARE = 0.5;

type Question = {
  readonly category: Category;
  readonly people: readonly Person[];
  readonly school: School;
  /** Those whom the file names. */
  readonly named: ReadonlySet<string>;
  /** The classes that the file speaks of. */
  readonly classIds: ReadonlySet<string>;
};

/** People of the base whom the file should have named and does not. */
export const missingPeople = ({ category, people, school, named, classIds }: Question): readonly string[] => {
  const present = people.filter((person) => isOfSchool(school, person));
  const unnamed = present.filter(({ id }) => !named.has(id));
  if (category === 'staff') return unnamed.map(({ id }) => id);
  const all = new Set(present.flatMap((person) => classIdsOf(school, person)));
  const covered = [...all].filter((id) => classIds.has(id)).length;
  if (covered > 0 && covered >= all.size * WHOLE_SCHOOL_SHARE) return unnamed.map(({ id }) => id);
  return unnamed
    .filter((person) => classIdsOf(school, person).some((id) => classIds.has(id)))
    .map(({ id }) => id);
};
