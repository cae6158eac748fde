import type { Backup, RestoredCount } from '../domain/base/backup.ts';
import { differenceBetween } from '../domain/base/difference.ts';
import type { Act, JournalEntry } from '../domain/base/journal.ts';
import { linkState } from '../domain/links/invite-link.ts';
import { organisationName } from '../domain/organisation/organisation.ts';
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
  readonly journal: Pick<JournalEntry, 'number' | 'hash'>;
};

/** What restoring a backup would make of the present state. */
export type RestorePreview = {
  /** The organisation of the copy, where it was made in another base: its journal is not the beginning of this one. */
  readonly otherBase: string | null;
  /** People whose data were destroyed since (R29): they would be back. */
  readonly destroyed: number;
  /** Whether the organisation's card would change. */
  readonly card: boolean;
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

/** Where the journal tells nothing of that moment, the organisation's name decides. */
const isOfAnother = (
  now: School,
  { school, journal }: HeldBase,
  entries: readonly JournalEntry[],
): boolean => {
  const then = entries.find(({ number }) => number === journal.number);
  return then
    ? then.hash !== journal.hash
    : organisationName(school.organisation) !== organisationName(now.organisation);
};

/** `entries` is the journal, newest first. */
export const previewRestore = (
  now: School,
  held: HeldBase,
  entries: readonly JournalEntry[],
): RestorePreview => {
  const { school: before, savedAt, journal } = held;
  const { tables } = differenceBetween(now, before, isAlike);
  const { put = [], removed = [] } = tables.persons ?? {};
  const rowsIn = (name: TableName): number => {
    const table = tables[name];
    return table ? table.put.length + table.removed.length : 0;
  };
  const since = entries.filter(({ number }) => number > journal.number);
  return {
    otherBase: isOfAnother(now, held, entries) ? organisationName(before.organisation) : null,
    destroyed: since
      .filter(({ kind }) => kind === 'data-destroyed')
      .reduce((sum, { counts }) => sum + (counts['people'] ?? 0), 0),
    card: !isAlike(now.organisation, before.organisation),
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
