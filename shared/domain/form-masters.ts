import type { Person } from './person.ts';
import type { School } from './school.ts';
import type { SchoolClass } from './school-class.ts';
import { rowsOf, withRows } from './table.ts';

export type FormMaster = { readonly classId: string; readonly personId: string };

const asClassTeacher = (person: Person): Person => {
  const functions = (person.functions ?? []).filter((each) => each !== 'other');
  return functions.includes('classTeacher')
    ? person
    : { ...person, functions: [...functions, 'classTeacher'] };
};

const asOther = (person: Person): Person => {
  const functions = (person.functions ?? []).filter((each) => each !== 'classTeacher');
  return { ...person, functions: functions.length === 0 ? ['other'] : functions };
};

/** Gives classes their form-masters (R10); whoever leads no class any more is a class teacher no longer. */
export const appointFormMasters = (school: School, appointed: readonly FormMaster[]): School => {
  if (appointed.length === 0) return school;
  const before = appointed.flatMap(({ classId }) => school.classes.get(classId)?.formMasterId ?? []);
  const led = appointed.flatMap(({ classId, personId }): readonly SchoolClass[] => {
    const schoolClass = school.classes.get(classId);
    return schoolClass ? [{ ...schoolClass, formMasterId: personId }] : [];
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
