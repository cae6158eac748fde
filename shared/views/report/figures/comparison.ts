import { currentState, hasJoined } from '../../../domain/membership/membership.ts';
import { joiningCategories } from '../../../domain/membership/who-joins.ts';
import { byText } from '../../../domain/natural-order.ts';
import { fullName, type Person } from '../../../domain/people/person.ts';
import type { PlatformRole } from '../../../domain/people/role.ts';
import type { ReportCategory, ReportMembers } from '../../../domain/reports/report-records.ts';
import type { School } from '../../../domain/school.ts';
import type { Day } from '../../../domain/values/calendar.ts';
import { type PeopleByCategory, peopleByCategory, reportCategoryOf } from './category.ts';
import { type CategoryTallies, categoryTallies, eachCategory } from './day-tallies.ts';
import { schoolAsOf } from './school-as-of.ts';
import { baseOf, joinedOf, onListOf } from './tally.ts';
import { classesOfPeople } from './units.ts';

export type ComparedCounts = { readonly onList: number; readonly joined: number; readonly base: number };

export type ComparedRow = {
  readonly category: ReportCategory;
  readonly before: ComparedCounts;
  readonly now: ComparedCounts;
};

export type ChangedPerson = {
  readonly id: string;
  readonly name: string;
  readonly category: ReportCategory;
  readonly role: PlatformRole;
  readonly classes: readonly string[];
};

/** What changed since an earlier report. */
export type ReportComparison = {
  /** The earlier report's number; null: a day that no report tells of. */
  readonly number: number | null;
  readonly asOf: Day;
  readonly rows: readonly ComparedRow[];
  readonly joined: readonly ChangedPerson[];
  /** Still of the school, members no more. */
  readonly left: readonly ChangedPerson[];
  /** Members then, of the school no more. */
  readonly departed: readonly ChangedPerson[];
  /** Members then, whose data the base does not hold any longer. */
  readonly erased: number;
};

const countsOf = (tallies: CategoryTallies, category: ReportCategory): ComparedCounts => ({
  onList: onListOf(tallies[category]),
  joined: joinedOf(tallies[category]),
  base: baseOf(tallies[category]),
});

const everybodyOf = (people: PeopleByCategory): readonly Person[] => [...people.values()].flat();

const isMember = ({ states }: Person): boolean => hasJoined(currentState(states));

/** What a report keeps for later comparisons; `present` is the base as it stands when the report is made. */
export const reportMembers = (present: School, day: Day): ReportMembers => {
  const people = peopleByCategory(schoolAsOf(present, day));
  const tallies = categoryTallies(people, day);
  return {
    asOf: day,
    categories: eachCategory((category) => countsOf(tallies, category)),
    joined: everybodyOf(people)
      .filter(isMember)
      .map(({ id }) => id),
  };
};

/** Holds the school as of `day` against what an earlier report kept. */
export const compareWith = (
  present: School,
  day: Day,
  earlier: { readonly number: number | null; readonly members: ReportMembers },
): ReportComparison => {
  const school = schoolAsOf(present, day);
  const classesOfPerson = classesOfPeople(school);
  const people = peopleByCategory(school);
  const persons = everybodyOf(people);
  const tallies = categoryTallies(people, day);
  const { members, number } = earlier;
  const before = new Set(members.joined);
  const changed = (person: Person): ChangedPerson => ({
    id: person.id,
    name: fullName(person.name),
    category: reportCategoryOf(person),
    role: person.platformRole,
    classes: classesOfPerson(person).flatMap((id) =>
      id === null ? [] : (school.classes.get(id)?.label ?? []),
    ),
  });
  const named = (people: readonly Person[]): readonly ChangedPerson[] =>
    people.map(changed).toSorted((a, b) => byText(a.name, b.name));
  const gone = members.joined.filter((id) => !school.persons.has(id));
  return {
    number,
    asOf: members.asOf,
    rows: joiningCategories(school.organisation).map((category) => ({
      category,
      before: members.categories[category],
      now: countsOf(tallies, category),
    })),
    joined: named(persons.filter((person) => isMember(person) && !before.has(person.id))),
    left: named(persons.filter((person) => !isMember(person) && before.has(person.id))),
    departed: named(gone.flatMap((id) => present.persons.get(id) ?? [])),
    erased: gone.filter((id) => !present.persons.has(id)).length,
  };
};
