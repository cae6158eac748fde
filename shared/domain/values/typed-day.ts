import { type Day, dayOf } from './calendar.ts';

const CENTURY = 2000;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

/** A year typed with a wrong digit makes no day of a school. */
const dayIn = (year: number, month: number, day: number): Day | null =>
  year < FIRST_YEAR || year > LAST_YEAR ? null : dayOf(year, month, day);

/** A day as people type it today: `1.9.26`, `01.09.2026`, `1/9/2026`, `2026-09-01`; null for anything else. */
export const typedDay = (text: string): Day | null => {
  const typed = text.trim().replace(/\s*г\.?$/, '');
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed) ?? [];
  if (year !== undefined) return dayIn(Number(year), Number(month), Number(date));
  const [, day, inMonth, inYear = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(typed) ?? [];
  if (day === undefined) return null;
  const whole = inYear.length === 2 ? CENTURY + Number(inYear) : Number(inYear);
  return dayIn(whole, Number(inMonth), Number(day));
};
