import type { Day } from './calendar.ts';
import { currentState, hasJoined } from './membership.ts';
import type { Person } from './person.ts';
import { type PersonFields, type ReadFields, readPersonFields } from './person-fields.ts';
import type { Movement, PlatformTask } from './registers.ts';
import { failed, ok, type Result } from './result.ts';
import type { School } from './school.ts';
import { withRow } from './table.ts';

type Means = { readonly today: Day; readonly nextId: () => string };

/** The person with these fields; an empty one is taken away. */
const withFields = (person: Person, { classId, ...fields }: ReadFields): Person => {
  const { birthDate: _1, phone: _2, email: _3, position: _4, functions: _5, ...kept } = person;
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...kept, ...given, name: fields.name, ...(classId !== undefined && { classId }) };
};

/** A transfer is written down, and who is on the platform must be invited anew: a class cannot be changed there (R16). */
const transfer = (school: School, before: Person, after: Person, { today, nextId }: Means): School => {
  if (before.classId === after.classId || after.classId === undefined) return school;
  const movement: Movement = {
    id: nextId(),
    personId: after.id,
    kind: 'transfer',
    on: today,
    orderNumber: '',
    ...(before.classId !== undefined && { fromClassId: before.classId }),
    toClassId: after.classId,
  };
  const moved = { ...school, movements: withRow(school.movements, movement) };
  if (!hasJoined(currentState(before.states))) return moved;
  const task: PlatformTask = { id: nextId(), kind: 'reinvite', personId: after.id, openedOn: today };
  return { ...moved, tasks: withRow(school.tasks, task) };
};

/** The school with a person's fields as typed; the same school when nothing changed. */
export const editPerson = (school: School, id: string, typed: PersonFields, means: Means): Result<School> => {
  const before = school.persons.get(id);
  if (!before) return failed({ code: 'person-unknown', id });
  const read = readPersonFields(typed, before.category, means.today);
  if (!read.ok) return failed({ code: 'person-fields-wrong', problems: read.problems });
  const { classId } = read.fields;
  if (classId !== undefined && school.classes.get(classId)?.kind !== 'class') {
    return failed({ code: 'person-fields-wrong', problems: { classId: 'class-missing' } });
  }
  const after = withFields(before, read.fields);
  if (JSON.stringify(Object.entries(after).sort()) === JSON.stringify(Object.entries(before).sort())) {
    return ok(school);
  }
  return ok(transfer({ ...school, persons: withRow(school.persons, after) }, before, after, means));
};
