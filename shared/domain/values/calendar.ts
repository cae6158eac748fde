/** A day as `YYYY-MM-DD`; sorts as text. */
export type Day = string;

const DAY_MS = 86_400_000;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const monthLength = (year: number, month: number): number => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
};

/** Years of four digits; `Date` reads those below 100 as of another century. */
const isInCalendar = (year: number, month: number, date: number): boolean =>
  year >= 100 && year <= 9999 && date >= 1 && date <= monthLength(year, month);

/** The day's number since 1970-01-01, or null when there is no such day in the calendar. */
const dayNumber = (day: Day): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isInCalendar(year, month, date) ? Date.UTC(year, month - 1, date) / DAY_MS : null;
};

export const isDay = (text: string): boolean => dayNumber(text) !== null;

/** Null when there is no such day in the calendar. */
export const dayOf = (year: number, month: number, date: number): Day | null => {
  if (!isInCalendar(year, month, date)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

export const addDays = (day: Day, days: number): Day => {
  const number = dayNumber(day);
  if (number === null) throw new Error(`not a day: ${day}`);
  return new Date((number + days) * DAY_MS).toISOString().slice(0, 10);
};

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number => {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (start === null || end === null) throw new Error(`not a day: ${start === null ? from : to}`);
  return end - start;
};

/** `2026-03-09` as Russian papers write it: `09.03.2026`. */
export const shortDate = (day: Day): string => day.split('-').reverse().join('.');

/** The school year a day falls into, which begins on 1 September: `2026/27`. */
export const schoolYearOf = (day: Day): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const start = month >= 9 ? year : year - 1;
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
};
