import type { SchoolClass } from '../../../domain/classes/school-class.ts';
import { finished } from '../../../domain/in-parts.ts';
import { type Person, surnameWithInitials } from '../../../domain/people/person.ts';
import type { School } from '../../../domain/school.ts';
import type { Day } from '../../../domain/values/calendar.ts';
import { type ActingAdministrator, actingAdministrators } from './acting-administrators.ts';
import { type ActivityWeek, activityFigures } from './activity-figures.ts';
import { type PeopleByCategory, peopleByCategory } from './category.ts';
import { type ChatFigures, chatFigures } from './chat-figures.ts';
import { type CategoryTallies, categoryTallies } from './day-tallies.ts';
import { type GrowthWeek, growthOf } from './growth.ts';
import { type LinkFigures, linkFigures } from './link-figures.ts';
import { type MovedFigures, movedFigures } from './moved-figures.ts';
import { type NotJoined, notJoinedOf } from './not-joined.ts';
import { type RegisterFigures, registerFigures } from './register-figures.ts';
import { schoolAsOf } from './school-as-of.ts';
import { baseOf, differenceOf, sumOf, type Tally, tallyOf } from './tally.ts';
import { type ClassesOfPerson, classesOf, classesOfPeople } from './units.ts';

/** The rows that speak of classes: students by their class, guardians by their children's. */
export type UnitFigures = { readonly students: Tally; readonly guardians: Tally };

export type ClassFigures = UnitFigures & {
  /** Null: people without a class that the base knows. */
  readonly schoolClass: SchoolClass | null;
  /** `Иванова М. П.`, or '' where nobody is appointed. */
  readonly classTeacher: string;
};

export type ParallelFigures = UnitFigures & {
  /** Null: classes and people without a year of study. */
  readonly parallel: number | null;
  readonly classes: number;
};

export const schoolLevels = ['primary', 'basic', 'secondary', 'none'] as const;
export type SchoolLevel = (typeof schoolLevels)[number];
type LevelFigures = UnitFigures & { readonly level: SchoolLevel; readonly classes: number };

/** Every figure of the report, as of the end of `day`. */
export type ReportFigures = {
  readonly day: Day;
  readonly categories: CategoryTallies;
  readonly total: Tally;
  readonly classes: readonly ClassFigures[];
  /** Guardians counted again because they have children in several classes. */
  readonly repeatedGuardians: Tally;
  readonly parallels: readonly ParallelFigures[];
  readonly levels: readonly LevelFigures[];
  readonly links: LinkFigures;
  readonly registers: RegisterFigures;
  readonly administrators: readonly ActingAdministrator[];
  readonly chats: ChatFigures;
  readonly moved: MovedFigures;
  readonly growth: readonly GrowthWeek[];
  readonly activity: readonly ActivityWeek[];
  readonly notJoined: readonly NotJoined[];
};

const byUnit = (
  people: readonly Person[],
  classesOfPerson: ClassesOfPerson,
): ReadonlyMap<string | null, readonly Person[]> => {
  const units = new Map<string | null, Person[]>();
  for (const person of people) {
    for (const unit of classesOfPerson(person)) {
      const own = units.get(unit);
      if (own) own.push(person);
      else units.set(unit, [person]);
    }
  }
  return units;
};

const classFigures = (
  school: School,
  people: PeopleByCategory,
  classesOfPerson: ClassesOfPerson,
  day: Day,
): readonly ClassFigures[] => {
  const students = byUnit(people.get('students') ?? [], classesOfPerson);
  const guardians = byUnit(people.get('guardians') ?? [], classesOfPerson);
  const rowOf = (schoolClass: SchoolClass | null): ClassFigures => {
    const id = schoolClass?.id ?? null;
    const teacher = school.persons.get(schoolClass?.formMasterId ?? '');
    return {
      schoolClass,
      classTeacher: teacher ? surnameWithInitials(teacher.name) : '',
      students: tallyOf(students.get(id) ?? [], day),
      guardians: tallyOf(guardians.get(id) ?? [], day),
    };
  };
  const rows = classesOf(school).map(rowOf);
  return students.has(null) || guardians.has(null) ? [...rows, rowOf(null)] : rows;
};

const unitsTogether = (units: readonly UnitFigures[]): UnitFigures => ({
  students: sumOf(units.map(({ students }) => students)),
  guardians: sumOf(units.map(({ guardians }) => guardians)),
});

/** Parallels in the order of the classes, which are sorted by them. */
const parallelFigures = (classes: readonly ClassFigures[]): readonly ParallelFigures[] =>
  [...Map.groupBy(classes, ({ schoolClass }) => schoolClass?.parallel ?? null)].map(([parallel, rows]) => ({
    parallel,
    classes: rows.filter(({ schoolClass }) => schoolClass !== null).length,
    ...unitsTogether(rows),
  }));

export const levelOf = (parallel: number | null): SchoolLevel => {
  if (parallel === null || parallel < 1 || parallel > 12) return 'none';
  if (parallel <= 4) return 'primary';
  return parallel <= 9 ? 'basic' : 'secondary';
};

const levelFigures = (parallels: readonly ParallelFigures[]): readonly LevelFigures[] =>
  [...Map.groupBy(parallels, ({ parallel }) => levelOf(parallel))].map(([level, rows]) => ({
    level,
    classes: rows.reduce((sum, row) => sum + row.classes, 0),
    ...unitsTogether(rows),
  }));

/** The figures that the duties are judged by: a small part of the report's, for they are asked for at every start. */
export type DutyFigures = Pick<ReportFigures, 'categories' | 'total' | 'links'>;

/** Those last made of each state of the school: the first screen's are made before the window asks for them. */
const lastForDuties = new WeakMap<School, DutyFigures & { readonly day: Day }>();

/** Makes the duties' figures, pausing between their parts. */
export function* makingDutyFigures(present: School, day: Day): Generator<undefined, DutyFigures> {
  const last = lastForDuties.get(present);
  if (last?.day === day) return last;
  const school = schoolAsOf(present, day);
  yield;
  const categories = categoryTallies(peopleByCategory(school), day);
  yield;
  const links = linkFigures(school, classesOfPeople(school), day);
  const figures = { day, categories, total: sumOf(Object.values(categories)), links };
  lastForDuties.set(present, figures);
  return figures;
}

/** The figures last made of each state of the school: the screen, the page and the workbook ask for the same. */
const lastMade = new WeakMap<School, ReportFigures>();

/** Makes the figures, pausing between their parts. */
export function* makingFigures(present: School, day: Day): Generator<undefined, ReportFigures> {
  const last = lastMade.get(present);
  if (last?.day === day) return last;
  const school = schoolAsOf(present, day);
  yield;
  const classesOfPerson = classesOfPeople(school);
  const people = peopleByCategory(school);
  const categories = categoryTallies(people, day);
  yield;
  const classes = classFigures(school, people, classesOfPerson, day);
  const parallels = parallelFigures(classes);
  yield;
  const links = linkFigures(school, classesOfPerson, day);
  yield;
  const moved = movedFigures(school, people);
  const growth = growthOf(school, people, day);
  yield;
  const notJoined = notJoinedOf(school, people, classesOfPerson);
  yield;
  const figures: ReportFigures = {
    day,
    categories,
    total: sumOf(Object.values(categories)),
    classes,
    repeatedGuardians: differenceOf(unitsTogether(classes).guardians, categories.guardians),
    parallels,
    levels: levelFigures(parallels),
    links,
    registers: registerFigures(school, day),
    administrators: actingAdministrators(present, day),
    chats: chatFigures(school, day),
    moved,
    growth,
    activity: activityFigures(school, day, (category) => baseOf(categories[category])),
    notJoined,
  };
  lastMade.set(present, figures);
  return figures;
}

export const reportFigures = (present: School, day: Day): ReportFigures =>
  finished(makingFigures(present, day));
