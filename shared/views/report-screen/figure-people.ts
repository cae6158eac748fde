import { addDays, type Day } from '../../domain/calendar.ts';
import { currentState, hasJoined, type MembershipState, stateOn } from '../../domain/membership.ts';
import { byText } from '../../domain/natural-order.ts';
import { fullName, type Person } from '../../domain/person.ts';
import type { ReportCategory } from '../../domain/report-records.ts';
import type { PlatformRole } from '../../domain/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { reportCategoryOf } from '../report/category.ts';
import { schoolAsOf } from '../report/school-as-of.ts';
import { NEW_WITHIN_DAYS } from '../report/tally.ts';
import { type ClassesOfPerson, classesOfPeople } from '../report/units.ts';

/** The figures of the report behind which people stand. */
export const figureNames = [
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
export type FigureName = (typeof figureNames)[number];

/** One figure of the report: whom it counts. */
export type Figure = {
  readonly day: Day;
  readonly name: FigureName;
  /** Null: all categories. */
  readonly category: ReportCategory | null;
  /** Absent: every class; null: people whom no class of the base takes. */
  readonly classId?: string | null;
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
} as const satisfies Record<FigureName, readonly MembershipState[] | null>;

const isCounted = (person: Person, { name, day }: Figure): boolean => {
  const wanted: readonly MembershipState[] | null = states[name];
  if (!(wanted?.includes(currentState(person.states)) ?? true)) return false;
  return name !== 'newly' || !hasJoined(stateOn(person.states, addDays(day, -NEW_WITHIN_DAYS)));
};

const inPlace = (person: Person, { category, classId }: Figure, classesOf: ClassesOfPerson): boolean =>
  (category === null || reportCategoryOf(person) === category) &&
  (classId === undefined || classesOf(person).includes(classId));

/** The people whom a figure of the report counts, by name. */
export const figurePeople = (present: School, figure: Figure): readonly FigurePerson[] => {
  const school = schoolAsOf(present, figure.day);
  const classesOf = classesOfPeople(school);
  return rowsOf(school.persons)
    .filter((person) => inPlace(person, figure, classesOf) && isCounted(person, figure))
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
