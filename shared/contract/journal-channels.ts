import { z } from 'zod';
import { actKinds } from '../domain/journal.ts';
import type { JournalPage } from '../views/journal/journal-page.ts';
import { channel } from './channel.ts';

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
};
