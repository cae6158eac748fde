import type { ActKind, JournalEntry } from '../../domain/base/journal.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { extractText } from '../../text/journal-extract.ts';
import { actSentence, momentText } from '../../text/screens/journal-screen.ts';

export type ExtractFilter = {
  readonly kind: ActKind | null;
  /** Both days belong to the period; null leaves that side open. */
  readonly from: Day | null;
  readonly to: Day | null;
};

type JournalExtract = {
  readonly title: string;
  readonly columns: readonly string[];
  /** Oldest first, each with its hash, by which it is found in the journal. */
  readonly rows: readonly (readonly string[])[];
};

/** The acts of a period as a table; `entries` are newest first, `dayOf` tells a moment's day on this machine. */
export const journalExtract = (
  entries: readonly JournalEntry[],
  { kind, from, to }: ExtractFilter,
  dayOf: (at: string) => Day,
): JournalExtract => {
  const fits = (entry: JournalEntry): boolean => {
    const day = dayOf(entry.at);
    return (
      (kind === null || entry.kind === kind) && (from === null || day >= from) && (to === null || day <= to)
    );
  };
  return {
    title: extractText.title(from, to),
    columns: extractText.columns,
    rows: entries
      .filter(fits)
      .toReversed()
      .map((entry) => [
        String(entry.number),
        momentText(entry.at),
        actSentence({ kind: entry.kind, subject: entry.subject, counts: entry.counts }),
        entry.user,
        entry.hash,
      ]),
  };
};
