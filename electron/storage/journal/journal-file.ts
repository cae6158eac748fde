import type { JournalEntry } from '../../../shared/domain/base/journal.ts';
import { journalName } from '../base-files.ts';
import type { JournalCode } from '../sealing/journal-code.ts';
import type { KeyedFiles } from '../sealing/keyed-files.ts';
import { journalText } from './journal-chain.ts';

const LINE_FEED = 0x0a;

/** Where the journal's last whole line ends, in bytes: all that is written goes behind it. */
export type JournalEnd = { readonly length: number };

const lineOf = (code: JournalCode, entry: JournalEntry): string =>
  code.line(entry.number, journalText(entry));

/** The whole lines of a journal as they would be written now, and what follows the last line feed: an entry whose writing was cut off. */
export const splitJournal = (
  bytes: Uint8Array,
  code: JournalCode,
): { readonly lines: readonly string[]; readonly rest: Uint8Array } => {
  const wholeLength = bytes.lastIndexOf(LINE_FEED) + 1;
  const text = Buffer.from(bytes.subarray(0, wholeLength)).toString('utf8');
  return { lines: text.split('\n').slice(0, -1).map(code.renewed), rest: bytes.subarray(wholeLength) };
};

/** The entries that no line of the journal is. */
export const missingIn = (
  lines: readonly string[],
  pending: readonly JournalEntry[],
  code: JournalCode,
): readonly JournalEntry[] => {
  const held = new Set(lines);
  return pending.filter((entry) => !held.has(lineOf(code, entry)));
};

/** Whether these bytes are an entry's line whose writing was cut off. */
export const isCutOffEntry = (
  bytes: Uint8Array,
  entry: JournalEntry | undefined,
  code: JournalCode,
): boolean =>
  entry !== undefined &&
  Buffer.from(`${lineOf(code, entry)}\n`)
    .subarray(0, bytes.length)
    .equals(bytes);

/** Appends entries of which the journal holds none, and returns its new end. */
export const appendEntries = async (
  { files, journal }: KeyedFiles,
  { length }: JournalEnd,
  entries: readonly JournalEntry[],
): Promise<JournalEnd> => {
  if (entries.length === 0) return { length };
  const bytes = Buffer.from(entries.map((entry) => `${lineOf(journal, entry)}\n`).join(''));
  await files.append(journalName, bytes, length);
  return { length: length + bytes.length };
};

/** Appends what a journal of which nothing is known yet does not hold of these entries. */
export const appendMissing = async (
  keyed: KeyedFiles,
  pending: readonly JournalEntry[],
): Promise<JournalEnd & { readonly lines: readonly string[] }> => {
  const { files, journal } = keyed;
  const bytes = (await files.readIfThere(journalName)) ?? new Uint8Array();
  const { lines, rest } = splitJournal(bytes, journal);
  const missing = missingIn(lines, pending, journal);
  // Over an entry that was cut off in writing.
  let length = bytes.length - rest.length;
  if (rest.length > 0 && !isCutOffEntry(rest, missing[0], journal)) {
    // Somebody else's hand was here: nothing is taken away, the next entry begins a line of its own.
    await files.append(journalName, Buffer.from('\n'), bytes.length);
    length = bytes.length + 1;
  }
  return { lines, ...(await appendEntries(keyed, { length }, missing)) };
};
