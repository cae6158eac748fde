import { describe, expect, it } from 'vitest';
import { keptBackups } from '../../../../../electron/storage/backups/kept-backups.ts';
import type { Backup } from '../../../../../shared/domain/base/backup.ts';
import { addDays, type Day } from '../../../../../shared/domain/values/calendar.ts';

const backup = (day: Day, revision: number): Backup => ({
  name: `${revision}`,
  day,
  revision,
  people: 1,
  cause: 'exit',
});

const daysOf = (backups: readonly Backup[]): readonly Day[] => keptBackups(backups).map(({ day }) => day);

describe('what stays of the backups', () => {
  it('is all where there are few', () => {
    const few = [backup('2026-11-11', 1), backup('2026-11-12', 2), backup('2026-11-12', 3)];
    expect(keptBackups(few)).toEqual(few);
    expect(keptBackups([])).toEqual([]);
  });

  it('is three of the latest day and the last of each day before', () => {
    const made = [1, 2, 3, 4, 5].map((number) => backup('2026-11-11', number));
    const today = [6, 7, 8, 9, 10].map((number) => backup('2026-11-12', number));
    expect(keptBackups([...made, ...today]).map(({ revision }) => revision)).toEqual([5, 8, 9, 10]);
  });

  it('is fourteen days, eight weeks and twelve months of a year of daily work', () => {
    const year = Array.from({ length: 400 }, (_, day) => backup(addDays('2025-11-01', day), day));
    const kept = daysOf(year);
    const last = addDays('2025-11-01', 399);
    expect(kept.slice(-14)).toEqual(Array.from({ length: 14 }, (_, day) => addDays(last, day - 13)));
    expect(kept.filter((day) => day < addDays(last, -13))).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-18',
      '2026-10-25',
      '2026-10-31',
      '2026-11-01',
      '2026-11-08',
      '2026-11-15',
    ]);
  });

  it('outlasts a summer, and a clock that ran ten years ahead for a day', () => {
    const spring = Array.from({ length: 14 }, (_, day) => backup(addDays('2026-05-12', day), day));
    expect(keptBackups([...spring, backup('2026-09-01', 20)])).toContain(spring[13]);
    expect(
      keptBackups([...spring, backup('2036-05-26', 20), backup('2026-05-27', 21)]).length,
    ).toBeGreaterThan(13);
  });

  it('never grows beyond the periods, whatever the days', () => {
    const wild = Array.from({ length: 3000 }, (_, at) =>
      backup(addDays('2020-01-01', (at * 7919) % 4000), at),
    );
    expect(keptBackups(wild).length).toBeLessThanOrEqual(3 + 14 + 8 + 12);
  });
});
