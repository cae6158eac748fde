import { createHash } from 'node:crypto';
import type { Act, JournalEntry } from '../../../shared/domain/base/journal.ts';
import { journalEntryGuard } from '../../../shared/schema/journal.ts';

/** What the first entry follows. */
export const noHash = '';

const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;

/** JSON that is the same for equal values, whatever the order of their keys. */
const canonicalJson = (value: unknown): string => JSON.stringify(value, sortKeys);

const hashOf = (entry: Omit<JournalEntry, 'hash'>): string =>
  createHash('sha256').update(canonicalJson(entry)).digest('hex');

type ChainEnd = { readonly number: number; readonly hash: string };

export const nextEntry = (end: ChainEnd, act: Act, at: string, user: string): JournalEntry => {
  const { kind, subject, counts } = act;
  const entry = { number: end.number + 1, at, user, kind, subject, counts, previousHash: end.hash };
  return { ...entry, hash: hashOf(entry) };
};

/** The text of an entry's line. */
export const journalText = (entry: JournalEntry): string => canonicalJson(entry);

/** The entry of a line, or null where the line is none. */
export const parseJournalLine = (text: string | null): JournalEntry | null => {
  if (text === null) return null;
  try {
    return journalEntryGuard.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** The end of the chain, or the number of the first entry that does not follow the one before it. */
export const followChain = (
  entries: readonly (JournalEntry | null)[],
): { readonly end: ChainEnd; readonly brokenAt: number | null } => {
  let end: ChainEnd = { number: 0, hash: noHash };
  for (const entry of entries) {
    const number = end.number + 1;
    if (entry?.number !== number || entry.previousHash !== end.hash) return { end, brokenAt: number };
    const { hash, ...content } = entry;
    if (hash !== hashOf(content)) return { end, brokenAt: number };
    end = { number, hash };
  }
  return { end, brokenAt: null };
};

/**
 * The last entry of a sound journal that goes on behind this one: its base was put back to an earlier state by
 * hand. Null for a journal that ends with the entry, is broken, or never held it.
 */
export const lastBeyond = (
  lines: readonly string[],
  head: ChainEnd,
  textOf: (line: string) => string | null,
): JournalEntry | null => {
  const entryOf = (line: string): JournalEntry | null => parseJournalLine(textOf(line));
  const last = entryOf(lines.at(-1) ?? '');
  if (!last || last.number <= head.number) return null;
  if (entryOf(lines[head.number - 1] ?? '')?.hash !== head.hash) return null;
  return followChain(lines.map(entryOf)).brokenAt === null ? last : null;
};
