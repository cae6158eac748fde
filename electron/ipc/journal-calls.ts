import { ok } from '../../shared/domain/result.ts';
import { journalPage } from '../../shared/views/journal/journal-page.ts';
import { readJournal } from '../storage/read-journal.ts';
import type { OpenSchool } from './open-school.ts';
import type { HandlersOf } from './serve-calls.ts';

export const journalCalls = (school: OpenSchool): HandlersOf<'journal'> => ({
  'journal.page': (filter) =>
    school.with(async (base, folder) =>
      ok(journalPage(await readJournal(base, folder), base.revision(), filter)),
    ),
});
