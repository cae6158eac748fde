import { type Day, dayOf } from '../../shared/domain/values/calendar.ts';

/** The day on this machine's calendar. */
export const localToday = (): Day => {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '';
};
