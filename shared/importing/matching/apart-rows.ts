import { nameKey } from '../../domain/names/person-name.ts';
import type { Person } from '../../domain/people/person.ts';
import type { CheckedPerson } from '../rows/checked-row.ts';
import type { Place } from '../rows/problem.ts';
import type { ClassRegister } from './class-register.ts';

/** Whether a row that names `before` people of the file again is yet another person's. */
export type IsApart = (read: CheckedPerson, before: number) => boolean;

const never: IsApart = () => false;

const placeKey = ({ sheet, row }: Place): string => `${row} ${sheet}`;

/**
 * Rows that the user told apart, and namesakes of one class whom the base already has as several people: each of
 * them may stand in the file once.
 */
export const apartRows = (
  told: readonly Place[] | undefined,
  people: readonly Person[],
  classes: ClassRegister,
): IsApart => {
  const keyOf = (name: string, classId: string | undefined): string => `${name}|${classId ?? ''}`;
  const counts = new Map<string, number>();
  for (const { name, classId } of people) {
    const key = keyOf(nameKey(name), classId);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const several = new Map([...counts].filter(([, count]) => count > 1));
  const rows = new Set(told?.map(placeKey));
  if (several.size + rows.size === 0) return never;
  return (read, before) => {
    if (rows.has(placeKey(read.place))) return true;
    if (read.category !== 'student' || !read.label) return false;
    return before < (several.get(keyOf(nameKey(read.name), classes.find(read.label)?.id)) ?? 1);
  };
};
