import type { Backup, RestoredCount } from '../domain/base/backup.ts';
import { differenceBetween } from '../domain/base/difference.ts';
import type { Act, JournalEntry } from '../domain/base/journal.ts';
import { linkState } from '../domain/links/invite-link.ts';
import type { Result } from '../domain/result.ts';
import { type School, type TableName, tableNames } from '../domain/school.ts';
import { rowsOf } from '../domain/table.ts';
import { shortDate } from '../domain/values/calendar.ts';
import type { SchoolStore } from './ports.ts';

const SHOWN_ACTS = 20;

/** The base as a backup holds it. */
type HeldBase = {
  readonly school: School;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly journal: { readonly number: number };
};

/** What restoring a backup would make of the present state. */
export type RestorePreview = {
  readonly savedAt: string;
  readonly before: Readonly<Record<RestoredCount, number>>;
  readonly now: Readonly<Record<RestoredCount, number>>;
  /** People who are in the base now and were not then, who were and are not, and whose rows differ. */
  readonly people: { readonly gone: number; readonly back: number; readonly changed: number };
  /** Rows of all other kinds that would go, come back or change. */
  readonly otherRows: number;
  /** Acts since, whose work would be taken back; the latest of them, newest first. */
  readonly acts: number;
  readonly lastActs: readonly (Act & Pick<JournalEntry, 'at'>)[];
};

const isAlike = (left: unknown, right: unknown): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right);

const countsOf = ({ persons, classes, links }: School): RestorePreview['before'] => ({
  people: persons.size,
  classes: classes.size,
  links: links.size,
  activeLinks: rowsOf(links).filter((link) => linkState(link) === 'active').length,
});

/** `entries` is the journal, newest first. */
export const previewRestore = (
  now: School,
  { school: before, savedAt, journal }: HeldBase,
  entries: readonly JournalEntry[],
): RestorePreview => {
  const { tables } = differenceBetween(now, before, isAlike);
  const { put = [], removed = [] } = tables.persons ?? {};
  const rowsIn = (name: TableName): number => {
    const table = tables[name];
    return table ? table.put.length + table.removed.length : 0;
  };
  const since = entries.filter(({ number }) => number > journal.number);
  return {
    savedAt,
    before: countsOf(before),
    now: countsOf(now),
    people: {
      gone: removed.length,
      back: put.filter(({ id }) => !now.persons.has(id)).length,
      changed: put.filter(({ id }) => now.persons.has(id)).length,
    },
    otherRows: tableNames.reduce((sum, name) => sum + (name === 'persons' ? 0 : rowsIn(name)), 0),
    acts: since.length,
    lastActs: since
      .slice(0, SHOWN_ACTS)
      .map(({ kind, subject, counts, at }) => ({ kind, subject, counts, at })),
  };
};

/** Puts the rows of a backup in place of the present ones, as one step; the store saves a copy of the present first. */
export const restoreBackup = (
  { day, revision }: Backup,
  { school }: HeldBase,
  store: Pick<SchoolStore, 'current' | 'commit'>,
): Promise<Result<number>> =>
  store.commit(store.current(), school, {
    kind: 'base-restored',
    subject: shortDate(day),
    counts: { revision },
  });
