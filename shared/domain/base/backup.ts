import type { Day } from '../values/calendar.ts';

/** Why a copy of the base was made; all but `exit` and `hand` hold the state right before what they name. */
export const backupCauses = [
  'day',
  'exit',
  'hand',
  'migration',
  'roster-imported',
  'import-undone',
  'links-annulled',
  'year-transferred',
  'base-restored',
] as const;
export type BackupCause = (typeof backupCauses)[number];

/** A copy of the base, as its file's name tells of it; null where an older version's name tells nothing. */
export type Backup = {
  readonly name: string;
  readonly day: Day;
  readonly revision: number;
  readonly people: number | null;
  readonly cause: BackupCause | null;
};

/** What the restoring of a copy counts, then and now: links also by those in force, as annulling one leaves their number. */
export const restoredCounts = ['people', 'classes', 'links', 'activeLinks'] as const;

export type RestoredCount = (typeof restoredCounts)[number];

const FRESH_DAYS = 7;

/** Whether the copy in the second place is one to remind of, by its age in days; null: there is none yet. */
export const isSecondPlaceOld = (age: number | null): boolean => age === null || age > FRESH_DAYS;
