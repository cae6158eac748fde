import type { JournalEntry } from '../../../shared/domain/base/journal.ts';
import type { OpenBase } from '../base-folder.ts';

/** The whole journal of the open base, newest first; a line that cannot be read is passed over. */
export const readJournal = (base: OpenBase, _folder: string): Promise<readonly JournalEntry[]> =>
  base.journal();
