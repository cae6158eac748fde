import { type ReportCategory, reportCategories } from '../../../domain/reports/report-records.ts';
import type { Day } from '../../../domain/values/calendar.ts';
import type { PeopleByCategory } from './category.ts';
import { type Tally, tallyOf } from './tally.ts';

export type CategoryTallies = Readonly<Record<ReportCategory, Tally>>;

/** What a category's own function gives, for each of them. */
export const eachCategory = <T>(
  of: (category: ReportCategory) => T,
): Readonly<Record<ReportCategory, T>> => ({
  teachers: of('teachers'),
  employees: of('employees'),
  students: of('students'),
  guardians: of('guardians'),
});

/** How the people of each category stand; they are as they stood on `day`. */
export const categoryTallies = (people: PeopleByCategory, day: Day): CategoryTallies =>
  eachCategory((category) => tallyOf(people.get(category) ?? [], day));

export const sumOverCategories = (of: (category: ReportCategory) => number): number =>
  reportCategories.reduce((sum, category) => sum + of(category), 0);
