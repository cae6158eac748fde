import { classKey } from '../../domain/classes/class-label.ts';
import { classIdsOf, isOfSchool } from '../../domain/classes/classes-of-person.ts';
import type { Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { RosterPerson } from '../../reconciling/person-names.ts';

/** People who are of the school on a day. */
export const activePeople = (school: School, today: Day): readonly Person[] =>
  rowsOf(school.persons).filter((person) => isOfSchool(school, person, today));

const rosterOf = (school: School, people: readonly Person[], day?: Day): readonly RosterPerson[] => {
  const keys = new Map(rowsOf(school.classes).map(({ id, label }) => [id, classKey(label)]));
  const led = Map.groupBy(rowsOf(school.classes), ({ formMasterId }) => formMasterId);
  return people.map((person) => {
    const classIds = [...classIdsOf(school, person, day), ...(led.get(person.id) ?? []).map(({ id }) => id)];
    return {
      id: person.id,
      name: person.name,
      category: person.category,
      classKeys: classIds.flatMap((id) => keys.get(id) ?? []),
      ...(person.childIds !== undefined && { childIds: person.childIds }),
    };
  });
};

/** The active people as a list from the platform is held against them (R14). */
export const rosterPeople = (school: School, today: Day): readonly RosterPerson[] =>
  rosterOf(school, activePeople(school, today), today);

/** The same of the people who are of the school no more: who of the strangers was no stranger once. */
export const formerPeople = (school: School, today: Day): readonly RosterPerson[] =>
  rosterOf(
    school,
    rowsOf(school.persons).filter((person) => !isOfSchool(school, person, today)),
  );

/** `5А`; of a guardian the classes of all the children. */
export const classLabelsOf = (school: School, person: Person): string =>
  classIdsOf(school, person)
    .flatMap((id) => school.classes.get(id)?.label ?? [])
    .join(', ');
