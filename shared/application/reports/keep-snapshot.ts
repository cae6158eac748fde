import type { Snapshot } from '../../domain/reports/report-records.ts';
import type { School } from '../../domain/school.ts';
import { withRow } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { snapshotAfter, snapshotOf, snapshotOn, tellsTheSame } from '../../views/report/figures/snapshot.ts';

/** The day's figures of a state, told or not: the next state's follow from them. */
const figures = new WeakMap<School, Snapshot>();

const figuresOf = (school: School, day: Day, before: School | null): Snapshot => {
  const known = before && figures.get(before);
  return before && known?.on === day ? snapshotAfter(known, before, school, day) : snapshotOf(school, day);
};

/** The school with a snapshot of the day, where it stands in another way than the last one tells (R27). */
export const withDaySnapshot = (school: School, day: Day, before: School | null = null): School => {
  const snapshot = figuresOf(school, day, before);
  const last = snapshotOn(school, day);
  const isTold = last !== null && tellsTheSame(last, snapshot);
  const kept = isTold ? school : { ...school, snapshots: withRow(school.snapshots, snapshot) };
  figures.set(kept, snapshot);
  return kept;
};

/** Whether a change of the school may have changed what a snapshot tells. */
export const changesSnapshot = (before: School, after: School): boolean =>
  before.persons !== after.persons || before.movements !== after.movements;
