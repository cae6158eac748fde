import { isOfSchool } from '../../domain/classes/classes-of-person.ts';
import { type Category, categories } from '../../domain/people/role.ts';
import { rowsOf } from '../../domain/table.ts';
import { schoolYearOf } from '../../domain/values/calendar.ts';
import { dutyText } from '../../text/duties.ts';
import { onListOf } from '../report/figures/tally.ts';
import { classesOf } from '../report/figures/units.ts';
import type { DutyFacts, Judge } from './duty.ts';

const presentOf = ({ school }: DutyFacts, category: Category) =>
  rowsOf(school.persons).filter((person) => person.category === category && isOfSchool(school, person));

/** R12. */
export const judgeRoster =
  (category: Category): Judge =>
  (facts) => {
    const count = presentOf(facts, category).length;
    return count === 0
      ? { state: 'waiting', sentence: dutyText.rosterEmpty(category, facts.words) }
      : { state: 'done', sentence: dutyText.rosterLoaded(category, count, facts.words) };
  };

/** When the school year is over and the next has not begun. */
const summerMonths: readonly string[] = ['06', '07', '08'];

/** R9, R13: classes move up between June and 1 September. */
export const judgeSchoolYear: Judge = ({ school, today, words }) => {
  const classes = classesOf(school);
  if (classes.length === 0) return null;
  const year = schoolYearOf(today);
  const old = classes.filter(({ schoolYear }) => schoolYear < year).length;
  if (old > 0) return { state: 'overdue', sentence: dutyText.yearOld(old, words) };
  const isOver = summerMonths.includes(today.slice(5, 7));
  return isOver && classes.every(({ schoolYear }) => schoolYear === year)
    ? { state: 'waiting', sentence: dutyText.yearEnds(year) }
    : { state: 'done', sentence: dutyText.yearNew(words, classes[0]?.schoolYear ?? year) };
};

/** R10. */
export const judgeClassTeachers: Judge = ({ school, words }) => {
  const classes = classesOf(school);
  if (classes.length === 0) return null;
  const missing = classes.filter(({ formMasterId }) => formMasterId === undefined).length;
  return missing === 0
    ? { state: 'done', sentence: dutyText.classTeachersAll(words) }
    : { state: 'waiting', sentence: dutyText.classTeachersMissing(missing, words) };
};

/** R17, R19. */
export const judgeInvitations: Judge = ({ figures, words }) => {
  const { teachers, employees, students, guardians } = figures.categories;
  const counts: Readonly<Record<Category, number>> = {
    staff: teachers.notInvited + employees.notInvited,
    student: students.notInvited,
    guardian: guardians.notInvited,
  };
  if (onListOf(figures.total) === 0) return null;
  const parts = categories.flatMap((category) =>
    counts[category] === 0 ? [] : [[counts[category], category] as const],
  );
  return parts.length === 0
    ? { state: 'done', sentence: dutyText.invitedAll }
    : { state: 'waiting', sentence: dutyText.notInvited(parts, words) };
};

/** R15. */
export const judgeConfirmed: Judge = ({ figures, words }) => {
  const { joined, confirmed } = figures.categories.teachers;
  if (joined + confirmed === 0) return null;
  return joined === 0
    ? { state: 'done', sentence: dutyText.confirmedAll(words) }
    : { state: 'waiting', sentence: dutyText.confirmedNotAll(joined, words) };
};
