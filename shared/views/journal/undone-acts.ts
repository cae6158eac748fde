import type { ActKind, JournalEntry } from '../../domain/base/journal.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { ActDays } from '../duties/duty.ts';

/** Acts that take back the step whose revision they name. */
const turningBack: ReadonlySet<ActKind> = new Set(['step-undone', 'step-redone', 'import-undone']);

/** So much is an entry's number above the revision that it made; `entries` are newest first. */
export const revisionShift = (entries: readonly JournalEntry[], revision: number): number =>
  (entries[0]?.number ?? 0) - revision;

/**
 * The numbers of the entries whose step was taken back: an undoing that was itself taken back by a redoing undoes
 * nothing. Every entry but the first made one revision, so the newest entry's number tells which entry made
 * which; `entries` are newest first.
 */
export const undoneNumbers = (entries: readonly JournalEntry[], revision: number): ReadonlySet<number> => {
  const shift = revisionShift(entries, revision);
  const undone = new Set<number>();
  for (const { kind, number, counts } of entries) {
    if (turningBack.has(kind) && counts['revision'] !== undefined && !undone.has(number)) {
      undone.add(counts['revision'] + shift);
    }
  }
  return undone;
};

/** The last day of each kind of act, leaving out what was taken back. */
export const actDaysOf = (
  entries: readonly JournalEntry[],
  revision: number,
  dayOf: (at: string) => Day,
): ActDays => {
  const undone = undoneNumbers(entries, revision);
  const days: Partial<Record<ActKind, Day>> = {};
  for (const { kind, number, at } of entries) {
    if (days[kind] === undefined && !undone.has(number)) days[kind] = dayOf(at);
  }
  return days;
};
