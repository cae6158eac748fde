import { orderOf } from '../people/follow-move.ts';
import type { MoveOrder } from '../people/move-people.ts';
import type { Person } from '../people/person.ts';
import { functionsOf } from '../people/position.ts';
import type { Movement } from '../registers.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import type { SchoolClass } from './school-class.ts';

/** Null: nobody leads the class any more. */
export type FormMaster = { readonly classId: string; readonly personId: string | null };

const asClassTeacher = (person: Person): Person => {
  const functions = functionsOf(person).filter((each) => each !== 'other');
  return functions.includes('classTeacher')
    ? person
    : { ...person, functions: [...functions, 'classTeacher'] };
};

const asOther = (person: Person): Person => {
  const functions = functionsOf(person).filter((each) => each !== 'classTeacher');
  return { ...person, functions: functions.length === 0 ? ['other'] : functions };
};

/** Gives classes their form-masters (R10); whoever leads no class any more is a class teacher no longer. */
export const appointFormMasters = (school: School, appointed: readonly FormMaster[]): School => {
  if (appointed.length === 0) return school;
  const before = appointed.flatMap(({ classId }) => school.classes.get(classId)?.formMasterId ?? []);
  const led = appointed.flatMap(({ classId, personId }): readonly SchoolClass[] => {
    const schoolClass = school.classes.get(classId);
    if (!schoolClass) return [];
    const { formMasterId: _, ...unled } = schoolClass;
    return [personId === null ? unled : { ...unled, formMasterId: personId }];
  });
  const classes = withRows(school.classes, led);
  const leading = new Set(rowsOf(classes).map(({ formMasterId }) => formMasterId));
  const changed = new Map<string, Person>();
  const change = (id: string, act: (person: Person) => Person): void => {
    const person = school.persons.get(id);
    if (person) changed.set(id, act(person));
  };
  for (const id of before) if (!leading.has(id)) change(id, asOther);
  for (const { formMasterId } of led) if (formMasterId !== undefined) change(formMasterId, asClassTeacher);
  return { ...school, classes, persons: withRows(school.persons, changed.values()) };
};

/** The appointments that differ from how it stands; the first that cannot be. */
const changesOf = (school: School, wanted: readonly FormMaster[]): Result<readonly FormMaster[]> => {
  for (const { classId, personId } of wanted) {
    if (school.classes.get(classId)?.kind !== 'class') return failed({ code: 'plan-outdated' });
    if (personId !== null && school.persons.get(personId)?.category !== 'staff') {
      return failed({ code: 'person-unknown', id: personId });
    }
  }
  return ok(
    wanted.filter(
      ({ classId, personId }) => (school.classes.get(classId)?.formMasterId ?? null) !== personId,
    ),
  );
};

type Assigned = { readonly school: School; readonly classes: number };

/** Distributes classes among form-masters by an order (R10, R13): who gives one up and who takes one is written down. */
export const assignFormMasters = (
  school: School,
  wanted: readonly FormMaster[],
  order: MoveOrder,
  today: Day,
): Result<Assigned> => {
  if (order.on > today) return failed({ code: 'day-in-future', day: order.on });
  const changes = changesOf(school, wanted);
  if (!changes.ok) return changes;
  const movement = (personId: string, place: Pick<Movement, 'fromClassId' | 'toClassId'>): Movement => ({
    id: order.nextId(),
    personId,
    kind: 'formMaster',
    ...orderOf(order),
    ...place,
  });
  const movements = changes.value.flatMap(({ classId, personId }): readonly Movement[] => {
    const before = school.classes.get(classId)?.formMasterId;
    return [
      ...(before === undefined ? [] : [movement(before, { fromClassId: classId })]),
      ...(personId === null ? [] : [movement(personId, { toClassId: classId })]),
    ];
  });
  const next = appointFormMasters(school, changes.value);
  return ok({
    school: { ...next, movements: withRows(school.movements, movements) },
    classes: changes.value.length,
  });
};
