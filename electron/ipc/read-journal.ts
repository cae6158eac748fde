import type { JournalEntry } from '../../shared/domain/journal.ts';
import { baseFiles, journalName } from '../storage/base-files.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import { machineDisk } from '../storage/disk.ts';
import { parseJournalLine } from '../storage/journal-chain.ts';
import { splitJournal } from '../storage/journal-file.ts';

/** The whole journal of the open base, newest first; a line that cannot be read is passed over. */
export const readJournal = async (base: OpenBase, folder: string): Promise<readonly JournalEntry[]> => {
  await base.settled();
  const bytes = await baseFiles(folder, machineDisk).readIfThere(journalName);
  const lines = bytes ? splitJournal(bytes).lines : [];
  return lines.toReversed().flatMap((line) => parseJournalLine(line) ?? []);
};
