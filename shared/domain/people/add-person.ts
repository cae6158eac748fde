import { nameKey } from '../names/person-name.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, withRow } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import { orderOf } from './follow-move.ts';
import type { MoveOrder } from './move-people.ts';
import type { Person } from './person.ts';
import { type PersonFields, readPersonFields } from './person-fields.ts';
import { postOf } from './position.ts';
import type { Category, PlatformRole } from './role.ts';

/** A person as typed by hand. */
export type NewPerson = {
  readonly category: Category;
  readonly fields: PersonFields;
  /** Of a guardian alone. */
  readonly childIds: readonly string[];
};

const roleOf = (category: Category, position: string): PlatformRole =>
  category === 'staff' ? postOf(position, '').platformRole : category;

const namesake = (school: School, person: Person): Person | undefined =>
  rowsOf(school.persons).find(
    (other) =>
      other.category === person.category &&
      nameKey(other.name) === nameKey(person.name) &&
      (person.classId === undefined || other.classId === person.classId) &&
      (person.birthDate === undefined ||
        other.birthDate === undefined ||
        other.birthDate === person.birthDate),
  );

type Added = { readonly school: School; readonly id: string };

/** Adds a person by hand; students and staff arrive with an order (R13). A namesake in the same place is refused. */
export const addPerson = (
  school: School,
  { category, fields, childIds }: NewPerson,
  order: MoveOrder,
  today: Day,
): Result<Added> => {
  const read = readPersonFields(fields, category, today);
  if (!read.ok) return failed({ code: 'person-fields-wrong', problems: read.problems });
  if (order.on > today) return failed({ code: 'day-in-future', day: order.on });
  const { classId, name, ...others } = read.fields;
  if (classId !== undefined && school.classes.get(classId)?.kind !== 'class') {
    return failed({ code: 'person-fields-wrong', problems: { classId: 'class-missing' } });
  }
  const stranger = childIds.find((id) => school.persons.get(id)?.category !== 'student');
  if (stranger !== undefined) return failed({ code: 'person-unknown', id: stranger });
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  const person: Person = {
    id: order.nextId(),
    name,
    category,
    platformRole: roleOf(category, fields.position),
    states: [],
    ...given,
    ...(classId !== undefined && { classId }),
    ...(category === 'guardian' && { childIds: [...new Set(childIds)] }),
  };
  if (namesake(school, person)) return failed({ code: 'person-is-there' });
  const withPerson = { ...school, persons: withRow(school.persons, person) };
  if (category === 'guardian') return ok({ school: withPerson, id: person.id });
  const movement = {
    id: order.nextId(),
    personId: person.id,
    kind: 'arrival' as const,
    ...orderOf(order),
    ...(classId !== undefined && { toClassId: classId }),
  };
  return ok({
    school: { ...withPerson, movements: withRow(school.movements, movement) },
    id: person.id,
  });
};
