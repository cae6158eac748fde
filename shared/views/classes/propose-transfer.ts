import { type Day, schoolYearOf } from '../../domain/calendar.ts';
import { classKey } from '../../domain/class-label.ts';
import { nextYearOf, yearAfter } from '../../domain/next-label.ts';
import type { School } from '../../domain/school.ts';
import type { SchoolClass } from '../../domain/school-class.ts';
import type { ClassStep, NewClass, YearTransfer } from '../../domain/transfer-year.ts';
import { classesOf } from '../report/units.ts';
import { peopleByClass } from './class-rows.ts';

export type ProposedStep = ClassStep & { readonly from: string; readonly students: number };

/** The usual transfer of a school, for the user to change. */
export type ProposedTransfer = Omit<YearTransfer, 'classes'> & {
  readonly classes: readonly ProposedStep[];
  readonly revision: number;
  readonly today: Day;
  /** The school year that is still under way, or has not begun; '' when it is over. */
  readonly underWay: string;
};

/** Schools begin anew with the first year and after the nine-year school; colleges with the first course. */
const beginsAnew = ({ organisation }: School, { label, parallel }: SchoolClass): boolean => {
  if (organisation.kind === 'kindergarten') return true;
  if (parallel !== undefined) return parallel === 1 || (organisation.kind === 'school' && parallel === 10);
  return /^[А-ЯЁA-Z]+-?1\d/i.test(label);
};

const newClassesOf = (
  school: School,
  classes: readonly SchoolClass[],
  steps: readonly ProposedStep[],
): readonly NewClass[] => {
  const taken = new Set(steps.map(({ label }) => classKey(label)));
  return classes
    .filter(
      (unit, at) => steps[at]?.fate === 'up' && beginsAnew(school, unit) && !taken.has(classKey(unit.label)),
    )
    .map(({ label }, at) => ({ key: `new-${at + 1}`, label, formMasterId: null }));
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
  const steps = classes.map((unit): ProposedStep => {
    const { fate, label } = nextYearOf(school.organisation.kind, unit);
    const students = (people.get(unit.id) ?? []).filter(({ category }) => category === 'student').length;
    const formMasterId = fate === 'leave' ? null : (unit.formMasterId ?? null);
    return { classId: unit.id, from: unit.label, students, fate, label, intoId: '', formMasterId };
  });
  return {
    schoolYear: yearAfter(year || schoolYearOf(today)),
    classes: steps,
    newClasses: newClassesOf(school, classes, steps),
    moves: [],
    revision,
    today,
    underWay: isUnderWay(year, today) ? year : '',
  };
};
