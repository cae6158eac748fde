import { type Day, shortDate } from '../domain/values/calendar.ts';

/** Said where the last act lies ahead of today: every date that is written now would be wrong. */
export const clockBehind = (last: Day): string =>
  `Часы компьютера отстают: последнее действие в базе – ${shortDate(last)}. Исправьте дату в настройках компьютера, иначе неверные дни попадут в приказы и отчёты.`;
