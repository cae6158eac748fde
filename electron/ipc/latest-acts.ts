import type { JournalEntry } from '../../shared/domain/journal.ts';
import { baseFiles, journalName } from '../storage/base-files.ts';
import { machineDisk } from '../storage/disk.ts';
import { parseJournalLine } from '../storage/journal-chain.ts';
import { splitJournal } from '../storage/journal-file.ts';

/** The last lines of a base's journal, newest first; a line that cannot be read is passed over. */
export const latestActs = async (folder: string, limit: number): Promise<readonly JournalEntry[]> => {
  const bytes = await baseFiles(folder, machineDisk).readIfThere(journalName);
  const lines = bytes ? splitJournal(bytes).lines.slice(-limit) : [];
  return lines.toReversed().flatMap((line) => parseJournalLine(line) ?? []);
};
