import type { OrganisationKind } from '../organisation/organisation.ts';
import { schoolYearOf } from '../values/calendar.ts';
import { parseClassLabel } from './class-label.ts';
import { courseReadings } from './college-course.ts';
import type { SchoolClass } from './school-class.ts';

/** What the next school year makes of a class. */
type NextYear = {
  readonly fate: 'up' | 'stay' | 'leave';
  /** '' for those who leave. */
  readonly label: string;
  /** The class that begins in its place: a new first class; '' for none. */
  readonly follower: string;
  /** Whether the base knows it; else it is a guess from the name, for the user to look at. */
  readonly sure: boolean;
};

/** The last years of the nine-year and the whole school. */
const LAST_SCHOOL_YEARS: readonly number[] = [9, 11, 12];
/** Schools begin anew with the first year and after the nine-year school. */
const FIRST_SCHOOL_YEARS: readonly number[] = [1, 10];

const stays = (label: string, sure: boolean): NextYear => ({ fate: 'stay', label, follower: '', sure });

const nextOfSchool = ({ label, parallel }: SchoolClass): NextYear => {
  if (parallel === undefined) return stays(label, true);
  if (LAST_SCHOOL_YEARS.includes(parallel)) return { fate: 'leave', label: '', follower: '', sure: true };
  return {
    fate: 'up',
    label: label.replace(/^\d+/, String(parallel + 1)),
    follower: FIRST_SCHOOL_YEARS.includes(parallel) ? label : '',
    sure: true,
  };
};

/** Colleges teach three or four years: after the third course a group may leave. */
const LAST_COURSE = 4;

/** The course that a list told of a group, not its name. */
export const toldCourse = ({ label, parallel }: SchoolClass): number | undefined =>
  parseClassLabel(label)?.parallel === undefined ? parallel : undefined;

const nextOfCollege = (unit: SchoolClass, siblings: readonly SchoolClass[]): NextYear => {
  const { label, schoolYear } = unit;
  const told = toldCourse(unit);
  const labels = siblings.map((sibling) => sibling.label);
  const all = courseReadings(label, labels, Number(schoolYear.slice(0, 4)));
  const readings = told === undefined ? all : all.filter(({ course }) => course === told);
  const [reading] = readings;
  const course = told ?? reading?.course;
  if (course === undefined) return stays(label, false);
  const sure = readings.length <= 1 && course < LAST_COURSE - 1;
  if (course >= LAST_COURSE) return { fate: 'leave', label: '', follower: '', sure: told !== undefined };
  const follower = course === 1 ? (reading?.follower ?? '') : '';
  return { fate: 'up', label: reading?.next ?? label, follower, sure };
};

/** Groups of a kindergarten by the children's age; a name such as «Ромашка» stays with its children. */
const ages: readonly (readonly [age: RegExp, next: string])[] = [
  [/ясельн(ая|ой)/i, 'Первая младшая'],
  [/(?:первая|1-?я|i)\s+младш(ая|ей)/i, 'Вторая младшая'],
  [/(?:вторая|2-?я|ii)\s+младш(ая|ей)/i, 'Средняя'],
  [/младш(ая|ей)/i, 'Средняя'],
  [/средн(яя|ей)/i, 'Старшая'],
  [/старш(ая|ей)/i, 'Подготовительная'],
];

/** A kindergarten may rename a group or let the children change rooms: its groups are always asked about. */
const nextOfKindergarten = ({ label }: SchoolClass): NextYear => {
  if (/подготовит/i.test(label)) return { fate: 'leave', label: '', follower: '', sure: false };
  const found = ages.find(([age]) => age.test(label));
  if (!found) return stays(label, false);
  const [age, next] = found;
  const renamed = label.replace(age, (text, _ending, at: number) => {
    if (text === text.toUpperCase()) return next.toUpperCase();
    return at > 0 && text === text.toLowerCase() ? next.toLowerCase() : next;
  });
  return { fate: 'up', label: renamed, follower: label, sure: false };
};

/** What the coming school year usually makes of a class of `siblings`; circles of extra education stay as they are. */
export const nextYearOf = (
  kind: OrganisationKind,
  unit: SchoolClass,
  siblings: readonly SchoolClass[],
): NextYear => {
  switch (kind) {
    case 'school':
      return nextOfSchool(unit);
    case 'college':
      return nextOfCollege(unit, siblings);
    case 'kindergarten':
      return nextOfKindergarten(unit);
    case 'extra':
      return stays(unit.label, true);
  }
};

/** The school year after one: `2026/27` → `2027/28`. */
export const yearAfter = (schoolYear: string): string =>
  schoolYearOf(`${Number(schoolYear.slice(0, 4)) + 1}-09-01`);

/** The class of a typed label without its id. */
export const unitOf = (label: string, schoolYear: string): Omit<SchoolClass, 'id'> | null => {
  const parsed = parseClassLabel(label);
  return (
    parsed && {
      kind: 'class',
      label: parsed.label,
      schoolYear,
      ...(parsed.parallel !== undefined && { parallel: parsed.parallel }),
      ...(parsed.letter !== undefined && { letter: parsed.letter }),
    }
  );
};
