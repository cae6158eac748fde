import type { MatchDecision } from '../../domain/base/remembered.ts';
import { nameKey } from '../../domain/names/person-name.ts';
import type { Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import type { CheckedPerson } from '../rows/checked-row.ts';

/** What the user once said of rows and people of the base. */
export type PastDecisions = {
  readonly sameAs: (read: CheckedPerson) => string | null;
  readonly isOther: (read: CheckedPerson, person: Person) => boolean;
};

/** Equal for rows that name the same person in the same place (a guardian: the child's class), in whatever file. */
export const rowKeyOf = ({ category, name, label, birthDate, phone }: CheckedPerson): string => {
  const place = category === 'staff' ? '' : (label?.key ?? '');
  const known = category === 'student' ? birthDate : phone;
  return [category, nameKey(name), place, known ?? ''].join('|');
};

const none: PastDecisions = { sameAs: () => null, isOther: () => false };

/** The decisions that the base keeps; they cost nothing where there are none. */
export const pastDecisions = ({ matchDecisions, persons }: School): PastDecisions => {
  if (matchDecisions.size === 0) return none;
  const byRow = Map.groupBy(matchDecisions.values(), ({ rowKey }): string => rowKey);
  const of = (read: CheckedPerson): readonly MatchDecision[] => byRow.get(rowKeyOf(read)) ?? [];
  return {
    sameAs: (read) =>
      of(read).find(({ same, personId }) => same && persons.get(personId)?.category === read.category)
        ?.personId ?? null,
    isOther: (read, { id }) => of(read).some(({ same, personId }) => !same && personId === id),
  };
};
