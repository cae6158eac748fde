import type { Person } from '../people/person.ts';
import type { Category } from '../people/role.ts';
import type { School } from '../school.ts';
import { rowsOf } from '../table.ts';
import { type Day, dayOf } from '../values/calendar.ts';

/** How many months after the departure data are kept where nothing else was chosen. */
export const usualTermMonths = 12;
export const MOST_TERM_MONTHS = 900;

const MONTHS_A_YEAR = 12;
const LONGEST_MONTH = 31;

/** The same date so many months later; the month's last day where it has no such date. */
const monthsLater = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * MONTHS_A_YEAR + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(at / MONTHS_A_YEAR), (at % MONTHS_A_YEAR) + 1];
  for (let last = date; last > LONGEST_MONTH - 4; last -= 1) {
    const found = dayOf(laterYear, laterMonth, last);
    if (found) return found;
  }
  return dayOf(laterYear, laterMonth, date) ?? '9999-12-31';
};

type Departed = { readonly person: Person; readonly leftOn: Day };

/** When a guardian's last child left; null for one who has a child at the school, or none in the base. */
const lastChildLeft = (school: School, { childIds = [] }: Person): Day | null => {
  const days = childIds.flatMap((id) => {
    const child = school.persons.get(id);
    return child ? [child.leftOn ?? null] : [];
  });
  if (days.length === 0 || days.includes(null)) return null;
  return (
    days
      .flatMap((day) => day ?? [])
      .toSorted()
      .at(-1) ?? null
  );
};

/** The day on which a person departed; a guardian departs with the last child. Null while at the school. */
const departedOn = (school: School, person: Person): Day | null =>
  person.leftOn ?? (person.category === 'guardian' ? lastChildLeft(school, person) : null);

/** Who departed at least so many months ago, the longest gone first. */
export const departedPeople = (school: School, months: number, today: Day): readonly Departed[] =>
  rowsOf(school.persons)
    .flatMap((person): readonly Departed[] => {
      const leftOn = departedOn(school, person);
      return leftOn !== null && monthsLater(leftOn, months) <= today ? [{ person, leftOn }] : [];
    })
    .toSorted((left, right) => (left.leftOn < right.leftOn ? -1 : left.leftOn > right.leftOn ? 1 : 0));

/** How many of each category are among them. */
export const countByCategory = (people: Iterable<Person>): Readonly<Record<Category, number>> => {
  const counts = { staff: 0, student: 0, guardian: 0 };
  for (const { category } of people) counts[category] += 1;
  return counts;
};
