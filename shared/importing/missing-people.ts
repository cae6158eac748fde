import type { Person } from '../domain/person.ts';
import type { Category } from '../domain/role.ts';

/** A file that names at least this share of the classes is held against the whole school. */
const WHOLE_SCHOOL_SHARE = 0.5;

type Question = {
  readonly category: Category;
  readonly people: readonly Person[];
  readonly persons: ReadonlyMap<string, Person>;
  /** Those whom the file names. */
  readonly named: ReadonlySet<string>;
  /** The classes that the file speaks of. */
  readonly classIds: ReadonlySet<string>;
};

const classesOf = (person: Person, persons: ReadonlyMap<string, Person>): readonly string[] => {
  if (person.category !== 'guardian') return person.classId === undefined ? [] : [person.classId];
  return (person.childIds ?? []).flatMap((id) => persons.get(id)?.classId ?? []);
};

/** People of the base whom the file should have named and does not. */
export const missingPeople = ({
  category,
  people,
  persons,
  named,
  classIds,
}: Question): readonly string[] => {
  const present = people.filter(({ leftOn }) => leftOn === undefined);
  const unnamed = present.filter(({ id }) => !named.has(id));
  if (category === 'staff') return unnamed.map(({ id }) => id);
  const all = new Set(present.flatMap((person) => classesOf(person, persons)));
  const covered = [...all].filter((id) => classIds.has(id)).length;
  if (covered > 0 && covered >= all.size * WHOLE_SCHOOL_SHARE) return unnamed.map(({ id }) => id);
  return unnamed
    .filter((person) => classesOf(person, persons).some((id) => classIds.has(id)))
    .map(({ id }) => id);
};
