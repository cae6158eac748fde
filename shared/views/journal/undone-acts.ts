import type { Day } from '../../domain/calendar.ts';
import type { ActKind, JournalEntry } from '../../domain/journal.ts';
import type { ActDays } from '../duties/duty.ts';

/**
 * The numbers of the entries whose step was taken back. Every entry but the first made one revision, so the
 * newest entry's number tells which entry made which; `entries` are newest first.
 */
export const undoneNumbers = (entries: readonly JournalEntry[], revision: number): ReadonlySet<number> => {
  const shift = (entries[0]?.number ?? 0) - revision;
  return new Set(
    entries.flatMap(({ kind, counts }) =>
      kind === 'step-undone' && counts['revision'] !== undefined ? [counts['revision'] + shift] : [],
    ),
  );
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
