import type { PlatformRole } from '../../domain/people/role.ts';
import type { ReportCategory } from '../../domain/reports/report-records.ts';
import { type ActivityTargets, activityTargets } from '../../domain/reports/weekly-activity.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import {
  categoryNames,
  hasParallels,
  levelNames,
  parallelName,
  summaryText,
  withoutClass,
} from '../../text/report/report.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { reportContext } from '../report/book/report-book.ts';
import type { ReportContext } from '../report/book/report-context.ts';
import { type EntryList, summaryLists } from '../report/book/summary-lists.ts';
import { summarySentences } from '../report/book/summary-sentences.ts';
import type { ActivityWeek } from '../report/figures/activity-figures.ts';
import { reportFigures, type SchoolLevel } from '../report/figures/figures.ts';
import type { GrowthWeek } from '../report/figures/growth.ts';
import { notJoinedPlaces } from '../report/figures/not-joined.ts';
import { schoolAsOf } from '../report/figures/school-as-of.ts';
import { baseOf, joinedOf, notYetOf, onListOf, shareOf, type Tally } from '../report/figures/tally.ts';
import { type JoiningPoint, joiningLine } from './joining-line.ts';

/** The counts of one row as the screen shows them. */
export type Counts = Omit<Tally, 'joined' | 'newlyJoined'> & {
  readonly onList: number;
  /** Confirmed ones among them. */
  readonly joined: number;
  readonly base: number;
  readonly notYet: number;
  readonly newly: number;
  /** From 0 to 1; null where the base is empty. */
  readonly share: number | null;
};

export type CategoryRow = Counts & { readonly category: ReportCategory | null; readonly name: string };

export type ClassRow = {
  readonly classId: string | null;
  readonly label: string;
  readonly classTeacher: string;
  readonly students: Counts;
  readonly guardians: Counts;
};

/** Years of study, or levels of school. */
export type ParallelRow = {
  readonly name: string;
  /** Which people the row counts. */
  readonly of: { readonly parallel: number | null } | { readonly level: SchoolLevel };
  readonly classes: number;
  readonly students: Counts;
  readonly guardians: Counts;
};

/** A person who is expected, in the place where the person stands. */
export type ExpectedPerson = {
  readonly name: string;
  readonly role: PlatformRole;
  readonly children: readonly string[];
  readonly state: 'notInvited' | 'invited' | 'requested';
  readonly since: Day | null;
};

/** Those who have not joined: of one class, of the staff, or without a class that the base knows. */
export type NotJoinedGroup = {
  readonly isStaff: boolean;
  readonly classId: string | null;
  readonly label: string | null;
  readonly classTeacher: string;
  readonly people: readonly ExpectedPerson[];
};

/** The figures of the report on screen, as of the end of a day. */
export type ReportView = {
  readonly day: Day;
  /** The first day of which the base knows anything. */
  readonly earliest: Day;
  readonly sentences: readonly string[];
  /** Those that are told of, in their order. */
  readonly told: readonly ReportCategory[];
  /** One for each of them, and the last for all. */
  readonly categories: readonly CategoryRow[];
  readonly classes: readonly ClassRow[];
  /** Empty where the organisation has no years of study. */
  readonly parallels: readonly ParallelRow[];
  readonly levels: readonly ParallelRow[];
  readonly joining: readonly JoiningPoint[];
  readonly lists: readonly EntryList[];
  readonly notJoined: readonly NotJoinedGroup[];
  readonly growth: readonly GrowthWeek[];
  readonly activity: readonly ActivityWeek[];
  readonly targets: ActivityTargets;
};

const countsOf = (tally: Tally): Counts => {
  const { joined: _, newlyJoined, ...states } = tally;
  return {
    ...states,
    onList: onListOf(tally),
    joined: joinedOf(tally),
    base: baseOf(tally),
    notYet: notYetOf(tally),
    newly: newlyJoined,
    share: shareOf(tally),
  };
};

const earliestOf = (school: School, day: Day): Day => {
  let earliest = day;
  for (const { addedOn } of school.links.values()) if (addedOn < earliest) earliest = addedOn;
  for (const { states } of rowsOf(school.persons)) {
    const first = states[0]?.on;
    if (first !== undefined && first < earliest) earliest = first;
  }
  return earliest;
};

const notJoinedGroups = ({ figures }: ReportContext): readonly NotJoinedGroup[] => {
  const teachers = new Map(figures.classes.map((row) => [row.schoolClass?.id ?? null, row.classTeacher]));
  return notJoinedPlaces(figures.notJoined).map(({ isStaff, classId, label, rows }) => ({
    isStaff,
    classId,
    label,
    classTeacher: classId === null ? '' : (teachers.get(classId) ?? ''),
    people: rows.flatMap(({ name, role, children, state, since }) =>
      state === 'notInvited' || state === 'invited' || state === 'requested'
        ? [{ name, role, children, state, since }]
        : [],
    ),
  }));
};

/** The same figures as in the workbook, with what the screen alone shows: the line of joining. */
export const reportView = (school: School, day: Day, today: Day): ReportView => {
  const { organisation } = school;
  const words = vocabularyOf(organisation);
  const figures = reportFigures(school, day);
  const context = reportContext(organisation, figures, today);
  const names = categoryNames(words);
  const graded = hasParallels(organisation.kind) && figures.parallels.some((row) => row.parallel !== null);
  return {
    day,
    earliest: earliestOf(school, day),
    told: context.categories,
    sentences: summarySentences(context),
    categories: [
      ...context.categories.map((category) => ({
        category,
        // The note in brackets stands in the workbook; on screen it would widen the table.
        name: names[category].replace(/\s*\(.*/, ''),
        ...countsOf(figures.categories[category]),
      })),
      { category: null, name: summaryText.total, ...countsOf(figures.total) },
    ],
    classes: figures.classes.map(({ schoolClass, classTeacher, students, guardians }) => ({
      classId: schoolClass?.id ?? null,
      label: schoolClass?.label ?? withoutClass(words),
      classTeacher,
      students: countsOf(students),
      guardians: countsOf(guardians),
    })),
    parallels: graded
      ? figures.parallels.map(({ parallel, classes, students, guardians }) => ({
          name: parallelName(parallel, words),
          of: { parallel },
          classes,
          students: countsOf(students),
          guardians: countsOf(guardians),
        }))
      : [],
    levels: graded
      ? figures.levels.map(({ level, classes, students, guardians }) => ({
          name: levelNames[level],
          of: { level },
          classes,
          students: countsOf(students),
          guardians: countsOf(guardians),
        }))
      : [],
    joining: joiningLine(schoolAsOf(school, day), day),
    lists: summaryLists(context).flat(),
    notJoined: notJoinedGroups(context),
    growth: figures.growth,
    activity: figures.activity,
    targets: activityTargets(organisation),
  };
};
