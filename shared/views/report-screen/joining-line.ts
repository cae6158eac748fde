import type { Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { addDays, type Day, daysBetween } from '../../domain/values/calendar.ts';
import { peopleByCategory } from '../report/figures/category.ts';
import { joinedOn } from '../report/figures/joined-on.ts';

/** How many people had joined by the end of a day. */
export type JoiningPoint = {
  readonly day: Day;
  readonly staff: number;
  readonly student: number;
  readonly guardian: number;
};

/** Points that a line can show apart. */
const MOST_POINTS = 60;

/**
 * Members by the day on which they joined, summed up to `day`: even steps of days or weeks, the last one ends at
 * `day`. `school` is as it stood on that day; empty where nobody has joined.
 */
export const joiningLine = (school: School, day: Day): readonly JoiningPoint[] => {
  const joins = [...peopleByCategory(school).values()].flat().flatMap((person) => {
    const on = joinedOn(person);
    return on === null ? [] : [{ on, category: person.category }];
  });
  const first = joins.reduce<Day | null>(
    (found, { on }) => (found === null || on < found ? on : found),
    null,
  );
  if (first === null) return [];
  // The line begins at zero, a day before the first member.
  const start = addDays(first, -1);
  const length = Math.max(1, daysBetween(start, day));
  const step = length <= MOST_POINTS ? 1 : 7 * Math.ceil(length / MOST_POINTS / 7);
  const count = Math.ceil(length / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = addDays(day, -step * (count - index));
    const then = joins.filter(({ on }) => on <= at);
    const of = (category: Person['category']): number =>
      then.filter((join) => join.category === category).length;
    return { day: at, staff: of('staff'), student: of('student'), guardian: of('guardian') };
  });
};
