import { z } from 'zod';
import { actKinds } from '../../domain/base/journal.ts';
import type { JournalPage } from '../../views/journal/journal-page.ts';
import { channel } from '../channel.ts';
import { day } from '../guards/day.ts';

const LONGEST_SEARCH = 200;
const MOST_PAGES = 1_000_000;

export const journalChannels = {
  'journal.page': channel<JournalPage>()(
    z.strictObject({
      kind: z.enum(actKinds).nullable(),
      text: z.string().max(LONGEST_SEARCH),
      page: z.int().min(1).max(MOST_PAGES),
    }),
  ),
  /** The number of the first line that was altered or removed; null while the chain is whole. */
  'journal.break': channel<number | null>()(z.null()),
  /** An extract as .xlsx; a null day leaves that side open, an answer of null: the user closed the dialog. */
  'journal.saveExtract': channel<{ readonly folder: string; readonly file: string } | null>()(
    z.strictObject({ kind: z.enum(actKinds).nullable(), from: day.nullable(), to: day.nullable() }),
  ),
};
