import type { JournalEntry } from '../../../domain/base/journal.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf } from '../../../domain/table.ts';
import type { Day } from '../../../domain/values/calendar.ts';

/** A journal entry with the day on which it was made, in the machine's own time zone. */
type DatedEntry = Pick<JournalEntry, 'kind'> & { readonly day: Day };

const datesOf = (school: School): readonly Day[] => [
  ...rowsOf(school.persons).flatMap(({ states, leftOn }) =>
    [...states.map(({ on }) => on), leftOn ?? []].flat(),
  ),
  ...rowsOf(school.links).map(({ addedOn }) => addedOn),
  ...rowsOf(school.movements).map(({ on }) => on),
];

/**
 * The first day that a report can tell of: a person bears no day of entry, so it is the day of the first roster,
 * else that on which the base was made, or an earlier one that the base's own dates know. Null where nothing tells.
 */
export const firstReportDay = (school: School, entries: readonly DatedEntry[]): Day | null => {
  const began = entries.find(({ kind }) => kind === 'roster-imported') ?? entries[0];
  return [...(began ? [began.day] : []), ...datesOf(school)].toSorted()[0] ?? null;
};
