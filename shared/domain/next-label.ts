import { schoolYearOf } from './calendar.ts';
import { parseClassLabel } from './class-label.ts';
import type { OrganisationKind } from './organisation.ts';
import type { SchoolClass } from './school-class.ts';

/** What the next school year makes of a class. */
type NextYear =
  | { readonly fate: 'up' | 'stay'; readonly label: string }
  | { readonly fate: 'leave'; readonly label: '' };

const leaves: NextYear = { fate: 'leave', label: '' };

/** The last years of the nine-year and the whole school. */
const LAST_SCHOOL_YEARS: readonly number[] = [9, 11, 12];
const LAST_COURSE = 4;

const nextOfSchool = ({ label, parallel }: SchoolClass): NextYear => {
  if (parallel === undefined) return { fate: 'stay', label };
  if (LAST_SCHOOL_YEARS.includes(parallel)) return leaves;
  return { fate: 'up', label: label.replace(/^\d+/, String(parallel + 1)) };
};

/** The number of a group's code: `П-101СД` → 101, `ИС-21-1` → 21. */
const codeNumber = /^([А-ЯЁA-Z]+-?)(\d{1,3})(.*)$/i;

/**
 * A college counts courses (`П-101`: the first) or years of entering (`ИС-21-1`: 2021), which its groups keep. Two
 * digits are a year when they lie near this one and are no course: from five years ago to this year.
 */
const nextOfCollege = ({ label, parallel, schoolYear }: SchoolClass): NextYear => {
  if (parallel !== undefined) {
    return parallel >= LAST_COURSE
      ? leaves
      : { fate: 'up', label: label.replace(/^\d+/, String(parallel + 1)) };
  }
  const [, head = '', digits = '', tail = ''] = codeNumber.exec(label) ?? [];
  if (digits === '') return { fate: 'stay', label };
  const year = Number(schoolYear.slice(2, 4));
  const entered = Number(digits);
  if (digits.length === 2 && entered <= year && entered > year - 6) {
    return year - entered + 1 >= LAST_COURSE ? leaves : { fate: 'stay', label };
  }
  const course = Number(digits[0]);
  if (course >= LAST_COURSE) return leaves;
  return { fate: 'up', label: `${head}${course + 1}${digits.slice(1)}${tail}` };
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

const nextOfKindergarten = ({ label }: SchoolClass): NextYear => {
  if (/подготовит/i.test(label)) return leaves;
  const found = ages.find(([age]) => age.test(label));
  if (!found) return { fate: 'stay', label };
  const [age, next] = found;
  const renamed = label.replace(age, (text, _ending, at: number) =>
    at > 0 && text === text.toLowerCase() ? next.toLowerCase() : next,
  );
  return { fate: 'up', label: renamed };
};

/** What the coming school year usually makes of a class; circles of extra education stay as they are. */
export const nextYearOf = (kind: OrganisationKind, unit: SchoolClass): NextYear => {
  const by: Readonly<Record<OrganisationKind, (unit: SchoolClass) => NextYear>> = {
    school: nextOfSchool,
    college: nextOfCollege,
    kindergarten: nextOfKindergarten,
    extra: ({ label }) => ({ fate: 'stay', label }),
  };
  return by[kind](unit);
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
