import type { School } from '../../domain/school.ts';
import { withRow } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { snapshotOf, snapshotOn, tellsTheSame } from '../../views/report/figures/snapshot.ts';

/** The school with a snapshot of the day, where it stands in another way than the last one tells (R27). */
export const withDaySnapshot = (school: School, day: Day): School => {
  const snapshot = snapshotOf(school, day);
  const last = snapshotOn(school, day);
  const isTold = last !== null && tellsTheSame(last, snapshot);
  return isTold ? school : { ...school, snapshots: withRow(school.snapshots, snapshot) };
};

/** Whether a change of the school may have changed what a snapshot tells. */
export const changesSnapshot = (before: School, after: School): boolean =>
  before.persons !== after.persons || before.movements !== after.movements;
