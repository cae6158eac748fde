import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  isDay,
  schoolYearOf,
  shortDate,
} from '../../../../../shared/domain/values/calendar.ts';

describe('days', () => {
  it('are days of the calendar alone', () => {
    expect(['2024-02-29', '2026-11-21'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '21.11.2026', ''].some(isDay)).toBe(false);
    expect(dayOf(2026, 2, 30)).toBeNull();
    expect([dayOf(26, 9, 1), isDay('0026-09-01')], 'no year has two digits').toEqual([null, false]);
    expect(dayOf(2014, 3, 9)).toBe('2014-03-09');
  });

  it('are counted over months, leap years and backwards', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-09-01', '2026-10-01')).toBe(30);
    expect(daysBetween('2026-10-01', '2026-09-01')).toBe(-30);
  });

  it('fall into the school year that began last September', () => {
    expect(schoolYearOf('2026-09-01')).toBe('2026/27');
    expect(schoolYearOf('2026-08-31')).toBe('2025/26');
    expect(schoolYearOf('2099-12-01')).toBe('2099/00');
  });

  it('are written the Russian way', () => {
    expect(shortDate('2026-03-09')).toBe('09.03.2026');
  });
});
