import type { JournalEntry } from '../../../shared/domain/base/journal.ts';
import type { JournalHead } from '../../../shared/schema/base.ts';
import { journalName } from '../base-files.ts';
import type { KeyedFiles } from '../sealing/keyed-files.ts';
import { followChain, parseJournalLine } from './journal-chain.ts';
import { missingIn, splitJournal } from './journal-file.ts';

/** Reads the whole journal, newest first. It only grows: what was read before is not opened again. */
export const journalReader = ({ files, journal }: KeyedFiles): (() => Promise<readonly JournalEntry[]>) => {
  let known: readonly string[] = [];
  let entries: readonly JournalEntry[] = [];
  return async () => {
    const bytes = await files.readIfThere(journalName);
    if (!bytes) return [];
    const { lines } = splitJournal(bytes, journal);
    const goesOn = lines.length >= known.length && lines[known.length - 1] === known.at(-1);
    const added = (goesOn ? lines.slice(known.length) : lines)
      .toReversed()
      .flatMap((line) => parseJournalLine(journal.text(line)) ?? []);
    if (added.length > 0 || !goesOn) entries = goesOn ? [...added, ...entries] : added;
    known = lines;
    return entries;
  };
};

/** The number of the first entry that was altered or removed; null while the journal is what the base knows of. */
export const findJournalBreak = async (
  { files, journal }: KeyedFiles,
  head: JournalHead,
): Promise<number | null> => {
  const bytes = (await files.readIfThere(journalName)) ?? new Uint8Array();
  const { lines } = splitJournal(bytes, journal);
  const missing = missingIn(lines, head.pending, journal);
  const written = lines.map((line) => parseJournalLine(journal.text(line)));
  const { end, brokenAt } = followChain([...written, ...missing]);
  if (brokenAt !== null) return brokenAt;
  return end.hash === head.hash ? null : Math.min(end.number, head.number) + 1;
};
