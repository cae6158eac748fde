import {
  currentState,
  hasJoined,
  type MembershipState,
  stateOn,
} from '../../domain/membership/membership.ts';
import { roleJoins } from '../../domain/membership/who-joins.ts';
import { byText } from '../../domain/natural-order.ts';
import { fullName, type Person } from '../../domain/people/person.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import type { ReportCategory } from '../../domain/reports/report-records.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { addDays, type Day } from '../../domain/values/calendar.ts';
import { peopleByCategory, reportCategoryOf } from '../report/figures/category.ts';
import { levelOf, type SchoolLevel } from '../report/figures/figures.ts';
import {
  membersByPlatform,
  type PlatformFigureName,
  platformFigureNames,
} from '../report/figures/moved-figures.ts';
import { type MovedFigureName, movedFigureNames, yearStartOf } from '../report/figures/register-figures.ts';
import { schoolAsOf } from '../report/figures/school-as-of.ts';
import { NEW_WITHIN_DAYS } from '../report/figures/tally.ts';
import { type ClassesOfPerson, classesOfPeople } from '../report/figures/units.ts';

export const stateFigureNames = [
  'onList',
  'notInvited',
  'invited',
  'requested',
  'joined',
  'confirmed',
  'refused',
  'left',
  'base',
  'notYet',
  'newly',
] as const;
export type StateFigureName = (typeof stateFigureNames)[number];

/** The figures of the report behind which people stand. */
export const figureNames = [...stateFigureNames, ...movedFigureNames, ...platformFigureNames] as const;
export type FigureName = (typeof figureNames)[number];

/** One figure of the report: whom it counts. */
export type Figure = {
  readonly day: Day;
  readonly name: FigureName;
  /** Null: all categories. */
  readonly category: ReportCategory | null;
  /** Absent: every class; null: people whom no class of the base takes. */
  readonly classId?: string | null;
  /** Of the classes of one year of study alone; null: of those without one. */
  readonly parallel?: number | null;
  readonly level?: SchoolLevel;
};

export type FigurePerson = {
  readonly id: string;
  readonly name: string;
  readonly role: PlatformRole;
  /** Labels of the classes in whose rows the person stands. */
  readonly classes: readonly string[];
  readonly state: MembershipState;
  /** Since when; null before the first dated change. */
  readonly since: Day | null;
};

const states = {
  onList: null,
  notInvited: ['notInvited'],
  invited: ['invited'],
  requested: ['requested'],
  joined: ['joined', 'confirmed'],
  confirmed: ['confirmed'],
  refused: ['refused'],
  left: ['left'],
  base: ['notInvited', 'invited', 'requested', 'joined', 'confirmed'],
  notYet: ['notInvited', 'invited', 'requested'],
  newly: ['joined', 'confirmed'],
} as const satisfies Record<StateFigureName, readonly MembershipState[] | null>;

const isPlatform = (name: FigureName): name is PlatformFigureName =>
  platformFigureNames.some((known) => known === name);

const isMoved = (name: FigureName): name is MovedFigureName =>
  movedFigureNames.some((known) => known === name);

const isCounted = (person: Person, { name, day }: Figure): boolean => {
  if (isMoved(name) || isPlatform(name)) return true;
  const wanted: readonly MembershipState[] | null = states[name];
  if (!(wanted?.includes(currentState(person.states)) ?? true)) return false;
  return name !== 'newly' || !hasJoined(stateOn(person.states, addDays(day, -NEW_WITHIN_DAYS)));
};

const inPlace = (
  school: School,
  person: Person,
  { category, classId, parallel, level }: Figure,
  classesOf: ClassesOfPerson,
): boolean => {
  if (category !== null && reportCategoryOf(person) !== category) return false;
  const classes = classesOf(person);
  if (classId !== undefined && !classes.includes(classId)) return false;
  const years = classes.map((id) => school.classes.get(id ?? '')?.parallel ?? null);
  if (parallel !== undefined && !years.includes(parallel)) return false;
  return level === undefined || years.some((year) => levelOf(year) === level);
};

/** Those of whom a figure can tell: of movements also people who are gone since. */
const candidates = (present: School, school: School, { name, day }: Figure): readonly Person[] => {
  if (isPlatform(name)) return membersByPlatform(school, peopleByCategory(school)).get(name) ?? [];
  if (!isMoved(name))
    return rowsOf(school.persons).filter(({ platformRole }) => roleJoins(school.organisation, platformRole));
  const ids = rowsOf(school.movements)
    .filter(({ kind, on }) => kind === name && on >= yearStartOf(day))
    .map(({ personId }) => personId);
  return [...new Set(ids)].flatMap((id) => school.persons.get(id) ?? present.persons.get(id) ?? []);
};

/** The people whom a figure of the report counts, by name. */
export const figurePeople = (present: School, figure: Figure): readonly FigurePerson[] => {
  const school = schoolAsOf(present, figure.day);
  const classesOf = classesOfPeople(school);
  return candidates(present, school, figure)
    .filter((person) => inPlace(school, person, figure, classesOf) && isCounted(person, figure))
    .map((person) => ({
      id: person.id,
      name: fullName(person.name),
      role: person.platformRole,
      classes: classesOf(person).flatMap((id) => (id === null ? [] : (school.classes.get(id)?.label ?? []))),
      state: currentState(person.states),
      since: person.states.at(-1)?.on ?? null,
    }))
    .toSorted((a, b) => byText(a.name, b.name));
};
