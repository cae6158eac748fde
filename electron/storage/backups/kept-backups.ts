import type { Backup } from '../../../shared/domain/base/backup.ts';
import { addDays, type Day, daysBetween } from '../../../shared/domain/values/calendar.ts';

const TODAY = 3;
const DAYS = 14;
const WEEKS = 8;
const MONTHS = 12;

const SOME_MONDAY = '1970-01-05';
const WEEK_DAYS = 7;

const weekOf = (day: Day): string => {
  const since = daysBetween(SOME_MONDAY, day) % WEEK_DAYS;
  return addDays(day, -((since + WEEK_DAYS) % WEEK_DAYS));
};

/** The latest backup of each of the latest periods that have one; `newestFirst` goes from the latest back. */
const latestOfEach = (
  newestFirst: readonly Backup[],
  periods: number,
  periodOf: (day: Day) => string,
): readonly Backup[] => {
  const found = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const period = periodOf(backup.day);
    if (!found.has(period)) found.set(period, backup);
  }
  return [...found.values()].slice(0, periods);
};

/**
 * What stays of a base's backups: the latest three of the latest day, and the latest of each of 14 days, 8 weeks
 * and 12 months. Periods without a backup do not count: neither the summer nor a clock that ran years ahead for a
 * day makes the program throw away what it has.
 */
export const keptBackups = (backups: readonly Backup[]): readonly Backup[] => {
  const newestFirst = backups.toSorted((left, right) => right.revision - left.revision);
  const latestDay = newestFirst[0]?.day;
  const kept = new Set([
    ...newestFirst.filter(({ day }) => day === latestDay).slice(0, TODAY),
    ...latestOfEach(newestFirst, DAYS, (day) => day),
    ...latestOfEach(newestFirst, WEEKS, weekOf),
    ...latestOfEach(newestFirst, MONTHS, (day) => day.slice(0, 7)),
  ]);
  return backups.filter((backup) => kept.has(backup));
};
