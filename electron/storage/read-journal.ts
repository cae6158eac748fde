import type { JournalEntry } from '../../shared/domain/journal.ts';
import { baseFiles, journalName } from './base-files.ts';
import type { OpenBase } from './base-folder.ts';
import { machineDisk } from './disk.ts';
import { parseJournalLine } from './journal-chain.ts';
import { splitJournal } from './journal-file.ts';

type Read = { readonly length: number; readonly entries: readonly JournalEntry[] };

/** A journal only grows: of the same length, it is the one that was read before. */
const lastRead = new WeakMap<OpenBase, Read>();

/** The whole journal of the open base, newest first; a line that cannot be read is passed over. */
export const readJournal = async (base: OpenBase, folder: string): Promise<readonly JournalEntry[]> => {
  await base.settled();
  const bytes = await baseFiles(folder, machineDisk).readIfThere(journalName);
  if (!bytes) return [];
  const known = lastRead.get(base);
  if (known?.length === bytes.length) return known.entries;
  const entries = splitJournal(bytes)
    .lines.toReversed()
    .flatMap((line) => parseJournalLine(line) ?? []);
  lastRead.set(base, { length: bytes.length, entries });
  return entries;
};
