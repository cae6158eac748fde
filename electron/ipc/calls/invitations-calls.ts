import { basename } from 'node:path';
import type { AnnulmentReason } from '../../../shared/application/invitations/annul-links.ts';
import { noteReminder } from '../../../shared/application/invitations/note-reminder.ts';
import { countYoungerUnclaimed } from '../../../shared/domain/links/annul-links.ts';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { rowsOf } from '../../../shared/domain/table.ts';
import { annulmentText, type OtherAnnulmentReason } from '../../../shared/text/annulment.ts';
import { vocabularyOf } from '../../../shared/text/words/vocabulary.ts';
import { annulledRows, annulmentRows } from '../../../shared/views/invitations/annulment-view.ts';
import { classMessages } from '../../../shared/views/invitations/class-messages.ts';
import { outputFolder } from '../../files/output-folder.ts';
import type { InvitationMeans } from '../invitation-means.ts';
import type { HandlersOf } from '../serve-calls.ts';
import { batchCalls } from './batch-calls.ts';
import { knownLinkCalls } from './known-link-calls.ts';
import { linkCalls } from './link-calls.ts';
import { sheetTextCalls } from './sheet-text-calls.ts';
import { slipsCalls } from './slips-calls.ts';

/** Loaded when the first act is written: nothing else of the screen needs them. */
const loadWriters = async () => {
  const [{ annulChosen }, { paperWriters }, { writeBook }] = await Promise.all([
    import('../../../shared/application/invitations/annul-links.ts'),
    import('../../documents/docx/paper-writers.ts'),
    import('../../documents/xlsx/write-book.ts'),
  ]);
  return { annulChosen, write: { ...paperWriters, book: writeBook } };
};

const reasonOf = (
  reason: OtherAnnulmentReason | 'unclaimed',
  days: number,
  words: Vocabulary,
): AnnulmentReason =>
  reason === 'unclaimed' ? annulmentText.unclaimed(days, words) : annulmentText.forReason(reason, words);

export const invitationsCalls = (means: InvitationMeans): HandlersOf<'invitations' | 'slips'> => {
  const { school, clock, ids, chooseResults } = means;
  return {
    ...linkCalls(means),
    ...knownLinkCalls(means),
    ...batchCalls(means),
    ...sheetTextCalls(means),
    ...slipsCalls(school, clock),
    'invitations.annullable': ({ list, days }) =>
      school.with((base) => {
        const now = base.current();
        const openTasks = rowsOf(now.tasks).filter(
          ({ kind, doneOn }) => kind === 'annulLink' && doneOn === undefined,
        ).length;
        const today = clock.today();
        return ok({
          rows: annulmentRows(now, list, days, today),
          younger: countYoungerUnclaimed(now, today, days),
          openTasks,
        });
      }),
    'invitations.annulled': () => school.with((base) => ok(annulledRows(base.current()))),
    'invitations.messages': (choice) =>
      school.with((base) => ok(classMessages(base.current(), clock.today(), choice))),
    'invitations.reminded': ({ batchId }) => school.with((store) => noteReminder(batchId, { store, clock })),
    'invitations.annul': async ({ linkIds, reason, days }) => {
      const known = await school.with((base) =>
        linkIds.every((id) => base.current().links.has(id)) ? ok(null) : failed({ code: 'plan-outdated' }),
      );
      if (!known.ok) return known;
      const folder = await chooseResults();
      if (folder === null) return ok(null);
      return school.with(async (store) => {
        const { annulChosen, write } = await loadWriters();
        const said = reasonOf(reason, days, vocabularyOf(store.current().organisation));
        const made = await annulChosen([...new Set(linkIds)], said, {
          store,
          clock,
          ids,
          output: outputFolder(folder),
          attachments: store.attachments,
          write,
        });
        if (!made.ok) return made;
        const { links, files } = made.value;
        return ok({ folder, links: links.length, files: files.map((file) => basename(file)) });
      });
    },
  };
};
