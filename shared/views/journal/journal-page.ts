import type { ActKind, JournalEntry } from '../../domain/base/journal.ts';
import { folded } from '../../domain/values/alphabet.ts';
import { actSentence, momentText } from '../../text/screens/journal-screen.ts';
import { revisionShift, undoneNumbers } from './undone-acts.ts';

const JOURNAL_PAGE = 50;

export type JournalRow = {
  readonly number: number;
  readonly when: string;
  readonly kind: ActKind;
  readonly sentence: string;
  readonly user: string;
  readonly undone: boolean;
  /** An import that can be looked at as though it were taken back, by the revision that it made. */
  readonly pastImport: { readonly revision: number; readonly file: string } | null;
};

type JournalFilter = {
  /** Null: acts of every kind. */
  readonly kind: ActKind | null;
  /** Every word must stand in the row; letter case and ё/е do not matter. */
  readonly text: string;
  /** Counted from 1; a page behind the last one is the last. */
  readonly page: number;
};

export type JournalPage = {
  readonly rows: readonly JournalRow[];
  readonly found: number;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The kinds that the journal holds at all. */
  readonly kinds: readonly ActKind[];
};

const comparable = (text: string): string => folded(text).replaceAll('\u00A0', ' ');

const rowOf = (
  { number, at, kind, user, ...act }: JournalEntry,
  undone: boolean,
  shift: number,
): JournalRow => ({
  number,
  when: momentText(at),
  kind,
  sentence: actSentence({ kind, subject: act.subject, counts: act.counts }),
  user,
  undone,
  pastImport: kind === 'roster-imported' && !undone ? { revision: number - shift, file: act.subject } : null,
});

/** One page of the journal's acts that fit the filter; `entries` are newest first. */
export const journalPage = (
  entries: readonly JournalEntry[],
  revision: number,
  { kind, text, page }: JournalFilter,
): JournalPage => {
  const undone = undoneNumbers(entries, revision);
  const words = comparable(text).split(/\s+/).filter(Boolean);
  const ofKind = kind === null ? entries : entries.filter((entry) => entry.kind === kind);
  const shift = revisionShift(entries, revision);
  const toRow = (entry: JournalEntry): JournalRow => rowOf(entry, undone.has(entry.number), shift);
  const fits = (row: JournalRow): boolean => {
    const line = comparable(`${row.when} ${row.sentence} ${row.user}`);
    return words.every((word) => line.includes(word));
  };
  const found = words.length === 0 ? ofKind.length : ofKind.map(toRow).filter(fits);
  const count = typeof found === 'number' ? found : found.length;
  const pages = Math.max(1, Math.ceil(count / JOURNAL_PAGE));
  const shown = Math.min(page, pages);
  const [start, end] = [(shown - 1) * JOURNAL_PAGE, shown * JOURNAL_PAGE];
  return {
    rows: typeof found === 'number' ? ofKind.slice(start, end).map(toRow) : found.slice(start, end),
    found: count,
    total: entries.length,
    page: shown,
    pages,
    kinds: [...new Set(entries.map((entry) => entry.kind))],
  };
};
