import { type Day, dayOf } from './calendar.ts';

const CENTURY = 2000;

/** A day as people type it today: `1.9.26`, `01.09.2026`, `1/9/2026`, `2026-09-01`; null for anything else. */
export const typedDay = (text: string): Day | null => {
  const typed = text.trim().replace(/\s*г\.?$/, '');
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(date));
  const [, day, inMonth, inYear = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(typed) ?? [];
  if (day === undefined) return null;
  const whole = inYear.length === 2 ? CENTURY + Number(inYear) : Number(inYear);
  return dayOf(whole, Number(inMonth), Number(day));
};
