import type { Day } from '../../domain/calendar.ts';
import { type ReportCategory, reportCategories } from '../../domain/report-records.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { reportCategoryOf } from './category.ts';
import { type Tally, tallyOf } from './tally.ts';

export type CategoryTallies = Readonly<Record<ReportCategory, Tally>>;

/** How the people of each category stand; `school` is as it stood on `day`. */
export const categoryTallies = (school: School, day: Day): CategoryTallies => {
  const people = Map.groupBy(rowsOf(school.persons), reportCategoryOf);
  const tally = (category: ReportCategory): Tally => tallyOf(people.get(category) ?? [], day);
  return {
    teachers: tally('teachers'),
    employees: tally('employees'),
    students: tally('students'),
    guardians: tally('guardians'),
  };
};

/** What a category's own function gives, for each of them. */
export const eachCategory = <T>(
  of: (category: ReportCategory) => T,
): Readonly<Record<ReportCategory, T>> => ({
  teachers: of('teachers'),
  employees: of('employees'),
  students: of('students'),
  guardians: of('guardians'),
});

export const sumOverCategories = (of: (category: ReportCategory) => number): number =>
  reportCategories.reduce((sum, category) => sum + of(category), 0);
