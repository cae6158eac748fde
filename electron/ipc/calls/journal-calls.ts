import type { Clock } from '../../../shared/application/ports.ts';
import { ok } from '../../../shared/domain/result.ts';
import { journalExtract } from '../../../shared/views/journal/journal-extract.ts';
import { journalPage } from '../../../shared/views/journal/journal-page.ts';
import { localDay } from '../../machine.ts';
import { readJournal } from '../../storage/journal/read-journal.ts';
import type { OpenSchool } from '../open-school.ts';
import { fileTitle, saveChosen } from '../saved-file.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
};

export const journalCalls = ({ school, clock, chooseResults }: Means): HandlersOf<'journal'> => ({
  'journal.page': (filter) =>
    school.with(async (base, folder) =>
      ok(journalPage(await readJournal(base, folder), base.revision(), filter)),
    ),
  'journal.break': () => school.with(async (base) => ok(await base.journalBreak())),
  'journal.saveExtract': (filter) =>
    saveChosen({ school, chooseResults }, async (base) => {
      const [{ plainList }, { writeBook }] = await Promise.all([
        import('../../../shared/views/plain-list.ts'),
        import('../../documents/xlsx/write-book.ts'),
      ]);
      const extract = journalExtract(await base.journal(), filter, (at) => localDay(new Date(at)));
      const bytes = await writeBook(plainList(base.current(), { ...extract, now: clock.now() }));
      return ok({ name: `${fileTitle(extract.title)}.xlsx`, bytes });
    }),
});
