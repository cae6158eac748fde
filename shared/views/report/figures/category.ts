import { roleJoins } from '../../../domain/membership/who-joins.ts';
import type { Person } from '../../../domain/people/person.ts';
import { functionsOf } from '../../../domain/people/position.ts';
import type { ReportCategory } from '../../../domain/reports/report-records.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf } from '../../../domain/table.ts';

/** By what the person does: the role on the platform differs from it (R12). */
export const reportCategoryOf = (person: Person): ReportCategory => {
  if (person.category === 'student') return 'students';
  if (person.category === 'guardian') return 'guardians';
  const done = functionsOf(person);
  const teaches = done.includes('subjectTeacher') || done.includes('classTeacher');
  // Where nothing tells what the person does, the role on the platform has to.
  const isUnknown = person.position === undefined && done.every((each) => each === 'other');
  return teaches || (isUnknown && person.platformRole === 'teacher') ? 'teachers' : 'employees';
};

export type PeopleByCategory = ReadonlyMap<ReportCategory, readonly Person[]>;

/** Those who are to join, by category: every figure of people counts them and nobody else. */
export const peopleByCategory = ({ organisation, persons }: School): PeopleByCategory =>
  Map.groupBy(
    rowsOf(persons).filter(({ platformRole }) => roleJoins(organisation, platformRole)),
    reportCategoryOf,
  );
