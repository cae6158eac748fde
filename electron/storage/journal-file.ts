import type { JournalEntry } from '../../shared/domain/journal.ts';
import { type BaseFiles, journalName } from './base-files.ts';
import { journalLine, parseJournalLine } from './journal-chain.ts';

const LINE_FEED = 0x0a;

/** The journal's end as it is known to be on the disk. */
export type JournalEnd = { readonly length: number; readonly number: number };

/** The whole lines of a journal, and what follows the last line feed: an entry whose writing was cut off. */
export const splitJournal = (
  bytes: Uint8Array,
): { readonly lines: readonly string[]; readonly rest: Uint8Array } => {
  const wholeLength = bytes.lastIndexOf(LINE_FEED) + 1;
  const text = Buffer.from(bytes.subarray(0, wholeLength)).toString('utf8');
  return { lines: text.split('\n').slice(0, -1), rest: bytes.subarray(wholeLength) };
};

const lastNumber = (lines: readonly string[]): number => {
  for (const line of lines.toReversed()) {
    const entry = parseJournalLine(line);
    if (entry) return entry.number;
  }
  return 0;
};

/** Appends what the journal does not hold of these entries, and returns its new end. */
export const appendMissing = async (
  files: BaseFiles,
  known: JournalEnd | null,
  pending: readonly JournalEntry[],
): Promise<JournalEnd> => {
  const end = known ?? (await findEnd(files, pending));
  const missing = pending.filter((entry) => entry.number > end.number);
  const last = missing.at(-1);
  if (!last) return end;
  const bytes = Buffer.from(missing.map(journalLine).join(''));
  await files.append(journalName, bytes, end.length);
  return { length: end.length + bytes.length, number: last.number };
};

/** Whether these bytes are an entry's line whose writing was cut off. */
export const isCutOffEntry = (bytes: Uint8Array, entry: JournalEntry | undefined): boolean =>
  entry !== undefined && Buffer.from(journalLine(entry)).subarray(0, bytes.length).equals(bytes);

/** Where to go on after a stop: behind the last whole line, over an entry that was cut off in writing. */
const findEnd = async (files: BaseFiles, pending: readonly JournalEntry[]): Promise<JournalEnd> => {
  const bytes = (await files.readIfThere(journalName)) ?? new Uint8Array();
  const { lines, rest } = splitJournal(bytes);
  const number = lastNumber(lines);
  const next = pending.find((entry) => entry.number === number + 1);
  if (rest.length === 0 || isCutOffEntry(rest, next)) return { length: bytes.length - rest.length, number };
  // Somebody else's hand was here: nothing is taken away, the next entry begins a line of its own.
  await files.append(journalName, Buffer.from('\n'), bytes.length);
  const foreign = parseJournalLine(Buffer.from(rest).toString('utf8'));
  return { length: bytes.length + 1, number: foreign?.number ?? number };
};
