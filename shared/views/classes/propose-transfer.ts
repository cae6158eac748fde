import { classKey } from '../../domain/classes/class-label.ts';
import { nextYearOf, yearAfter } from '../../domain/classes/next-label.ts';
import type { ClassStep, NewClass, YearTransfer } from '../../domain/classes/transfer-year.ts';
import type { School } from '../../domain/school.ts';
import { type Day, schoolYearOf } from '../../domain/values/calendar.ts';
import { classesOf } from '../report/figures/units.ts';
import { peopleByClass } from './class-rows.ts';

export type ProposedStep = ClassStep & {
  readonly from: string;
  readonly students: number;
  /** Whether it is but a guess from the group's name. */
  readonly guessed: boolean;
};

/** The usual transfer of a school, for the user to change. */
export type ProposedTransfer = Omit<YearTransfer, 'classes'> & {
  readonly classes: readonly ProposedStep[];
  readonly revision: number;
  readonly today: Day;
  /** The school year that is still under way, or has not begun; '' when it is over. */
  readonly underWay: string;
};

const newClassesOf = (steps: readonly ProposedStep[], followers: readonly string[]): readonly NewClass[] => {
  const taken = new Set(steps.map(({ label }) => classKey(label)));
  return [...new Set(followers)]
    .filter((label) => label !== '' && !taken.has(classKey(label)))
    .map((label, at) => ({ key: `new-${at + 1}`, label, formMasterId: null }));
};

const isUnderWay = (year: string, today: Day): boolean => {
  const now = schoolYearOf(today);
  const isSummer = ['06', '07', '08'].includes(today.slice(5, 7));
  return year > now || (year === now && !isSummer);
};

/** What the new school year usually makes of each class, and the classes with which it begins (R13). */
export const proposeTransfer = (school: School, revision: number, today: Day): ProposedTransfer => {
  const classes = classesOf(school);
  const people = peopleByClass(school);
  const year = classes.map(({ schoolYear }) => schoolYear).reduce((a, b) => (a > b ? a : b), '');
  const next = classes.map((unit) => ({ unit, ...nextYearOf(school.organisation.kind, unit, classes) }));
  const steps = next.map(({ unit, fate, label, sure }): ProposedStep => {
    const students = (people.get(unit.id) ?? []).filter(({ category }) => category === 'student').length;
    return {
      classId: unit.id,
      from: unit.label,
      students,
      fate,
      label,
      intoId: '',
      formMasterId: fate === 'leave' ? null : (unit.formMasterId ?? null),
      guessed: !sure,
    };
  });
  const followers = next.map(({ follower }) => follower);
  return {
    schoolYear: yearAfter(year || schoolYearOf(today)),
    classes: steps,
    newClasses: newClassesOf(steps, followers),
    moves: [],
    revision,
    today,
    underWay: isUnderWay(year, today) ? year : '',
  };
};
