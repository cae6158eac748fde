import type { RosterProfile } from '../../domain/base/remembered.ts';
import type { ClassLabel } from '../../domain/classes/class-label.ts';
import { staffroomOf } from '../../domain/classes/classes-of-person.ts';
import type { Ids } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names/person-name.ts';
import { isAtSchool, type Person } from '../../domain/people/person.ts';
import type { Category } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { Corrections } from '../cells/corrections.ts';
import { apartRows } from '../matching/apart-rows.ts';
import { type ClassRegister, classRegister } from '../matching/class-register.ts';
import type { FilePerson } from '../matching/file-people.ts';
import { gatherPeople } from '../matching/file-people.ts';
import { childFinder } from '../matching/find-children.ts';
import { guardianRanks, staffRanks, studentRanks } from '../matching/match-people.ts';
import { missingPeople } from '../matching/missing-people.ts';
import { partNamesakes } from '../matching/part-namesakes.ts';
import { type PastDecisions, pastDecisions } from '../matching/past-decisions.ts';
import type { Problem } from '../rows/problem.ts';
import type { ReadRoster } from '../rows/read-roster.ts';
import { type FileChoices, fileChoices } from './file-choices.ts';
import { followMoves } from './follow-moves.ts';
import { attachFormMasters } from './form-masters.ts';
import { oddClasses } from './odd-classes.ts';
import type { PlanCounts, PlanEntry, RosterPlan, RosterSource } from './plan.ts';
import { type FileSeeker, type PlannedPeople, planPeople } from './plan-people.ts';

type PlanRequest = {
  readonly roster: ReadRoster;
  readonly source: RosterSource;
  readonly school: School;
  readonly revision: number;
  readonly ids: Ids;
  readonly today: Day;
  readonly corrections?: Corrections | undefined;
  readonly profile?: RosterProfile | null;
};

/** The base's people of a category, those who have left after the others. */
const peopleOf = (school: School, category: Category): readonly Person[] => {
  const people = rowsOf(school.persons).filter((person) => person.category === category);
  const left = people.filter((person) => !isAtSchool(person));
  return left.length === 0 ? people : [...people.filter((person) => isAtSchool(person)), ...left];
};

type Working = PlanRequest & {
  readonly classes: ClassRegister;
  readonly decisions: PastDecisions;
  readonly choices: FileChoices;
};

const planListed = (listed: readonly FilePerson[], work: Working): PlannedPeople => {
  const { roster, school, classes, ids, decisions, choices } = work;
  const { category } = roster;
  if (category === 'guardian') return { entries: [], problems: [] };
  const staffroom = staffroomOf(school)?.id ?? null;
  const seekers = listed.map((person): FileSeeker => {
    const { read, key } = person;
    const classId = read.label ? classes.findOrAdd(read.label).id : null;
    return { person, read, key, classId: category === 'staff' ? staffroom : classId, childIds: [] };
  });
  const spokenOf = new Set(seekers.flatMap(({ classId }) => classId ?? []));
  const ranks = category === 'staff' ? staffRanks : studentRanks(spokenOf);
  const people = peopleOf(school, category);
  return planPeople({ seekers, people, ranks, classes, ids, decisions, choices });
};

/** The ids of each guardian's children: those just planned, or those found in the base. */
const planGuardians = (
  guardians: readonly FilePerson[],
  idOf: ReadonlyMap<FilePerson, string>,
  work: Working,
): PlannedPeople => {
  if (guardians.length === 0) return { entries: [], problems: [] };
  const { school, classes, ids, decisions, choices } = work;
  const findChild = childFinder(
    peopleOf(school, 'student').filter((person) => isAtSchool(person)),
    classes,
  );
  const problems: Problem[] = [];
  const people = peopleOf(school, 'guardian');
  const namesakes = Map.groupBy(people, ({ name }) => nameKey(name));
  const seekers = guardians.flatMap((person): readonly FileSeeker[] => {
    const found = person.children.map((child) => {
      if (child.kind === 'listed') return { child, id: idOf.get(child.child) ?? null };
      const { id, doubt } = findChild(child.child);
      if (doubt) problems.push({ ...child.place, column: '', severity: 'warning', doubt });
      return { child, id };
    });
    if (found.length === 0)
      problems.push({
        ...person.read.place,
        column: '',
        severity: 'warning',
        doubt: { code: 'child-not-given' },
      });
    return partNamesakes(person, found, namesakes.get(person.key) ?? [], decisions);
  });
  const planned = planPeople({ seekers, people, ranks: guardianRanks, classes, ids, decisions, choices });
  return { entries: planned.entries, problems: [...problems, ...planned.problems] };
};

const byPlace = (roster: ReadRoster) => {
  const order = new Map(roster.sheets.map(({ sheet }, index) => [sheet, index]));
  type Placed = { readonly sheet: string; readonly row: number };
  return (one: Placed, other: Placed): number =>
    (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) || one.row - other.row;
};

const countsOf = (entries: readonly PlanEntry[], rejected: number, missing: number): PlanCounts => {
  const of = (action: PlanEntry['action']): number =>
    entries.filter((entry) => entry.action === action).length;
  return { created: of('create'), updated: of('update'), unchanged: of('unchanged'), rejected, missing };
};

/** The classes that the rows speak of: those of pupils, or of guardians' children. */
const labelsOf = (roster: ReadRoster): readonly ClassLabel[] =>
  roster.rows.flatMap(({ main, guardians }) => main?.label ?? guardians[0]?.label ?? []);

const missingFrom = (entries: readonly PlanEntry[], work: Working): readonly string[] => {
  const { roster, school, classes } = work;
  return missingPeople({
    category: roster.category,
    people: peopleOf(school, roster.category),
    school,
    named: new Set(entries.map(({ person }) => person.id)),
    classIds: new Set(labelsOf(roster).flatMap((label) => classes.find(label)?.id ?? [])),
  });
};

const formMasterColumn = (roster: ReadRoster): string =>
  roster.sheets.flatMap(({ columns }) => columns.main.formMasterOf ?? [])[0]?.title ?? '';

/** Works out all that an import would do, and does nothing. */
export const planRoster = (request: PlanRequest): RosterPlan => {
  const { roster, school, ids, today, revision, source } = request;
  const classes = classRegister(school, ids, today, labelsOf(roster));
  const [decisions, choices] = [pastDecisions(school), fileChoices(request.corrections)];
  const work: Working = { ...request, classes, decisions, choices };
  const isApart = apartRows(request.corrections?.apart, peopleOf(school, roster.category), classes);
  const people = gatherPeople(roster.rows, roster.category === 'guardian', isApart);
  const listed = planListed(people.listed, work);
  const idOf = new Map(
    people.listed.map((person, index) => [person, listed.entries[index]?.person.id ?? '']),
  );
  const guardians = planGuardians(people.guardians, idOf, work);
  const attached = attachFormMasters(listed.entries, school, classes, formMasterColumn(roster));
  const inOrder = byPlace(roster);
  const moved = followMoves([...attached.entries, ...guardians.entries], school, { today, ids });
  const added = classes.added();
  const entries = moved.entries.toSorted((one, other) => inOrder(one.read.place, other.read.place));
  const unfit = roster.rows.filter((row) => row.rejected).map(({ place }) => place);
  const rejected = [...unfit, ...people.repeated].toSorted(inOrder);
  const missing = missingFrom(entries, work);
  const problems = [
    ...roster.problems,
    ...roster.rows.flatMap((row) => row.problems),
    ...people.problems,
    ...listed.problems,
    ...guardians.problems,
    ...attached.problems,
    ...oddClasses(entries, added, school),
  ].sort(inOrder);
  return {
    revision,
    source,
    category: roster.category,
    reason: roster.reason,
    sheets: roster.sheets,
    profile: request.profile ?? null,
    entries,
    rejected,
    newClasses: added,
    courses: classes.told(),
    formMasters: attached.formMasters,
    movements: moved.movements,
    tasks: moved.tasks,
    missing,
    problems,
    counts: countsOf(entries, rejected.length, missing.length),
  };
};
