import { classKey } from '../../shared/domain/classes/class-label.ts';
import type { MadeUpSchool } from '../../shared/made-up/made-up-school.ts';
import type { RosterPerson } from '../../shared/reconciling/person-names.ts';

/** The made-up school's people as names are compared; ids are the people's numbers. */
export const madeUpRoster = (school: MadeUpSchool): readonly RosterPerson[] => {
  const labels = new Map(school.students.map(({ number, classLabel }) => [number, classLabel]));
  const everybody = [...school.staff, ...school.students, ...school.guardians];
  return everybody.map((person) => {
    const own = person.classLabel === undefined ? [] : [person.classLabel];
    const children = (person.childNumbers ?? []).flatMap((number) => labels.get(number) ?? []);
    return {
      id: String(person.number),
      name: person.name,
      category: person.category,
      classKeys: [...own, ...children].map(classKey),
    };
  });
};
