import type { Clock } from '../../../shared/application/ports.ts';
import {
  chooseStrategy,
  markChatRows,
  moveOldChats,
  planChats,
  removeRegisterEntries,
  saveRegisterEntry,
} from '../../../shared/application/registers.ts';
import type { Ids } from '../../../shared/domain/ids.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { mailtoOf } from '../../../shared/domain/values/mailto.ts';
import { supportMailText } from '../../../shared/text/documents/support-mail.ts';
import type { MailDraft } from '../../../shared/views/documents/mail-draft.ts';
import { supportMail } from '../../../shared/views/documents/support-mail.ts';
import { communicationView } from '../../../shared/views/registers/communication-view.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { OpenSchool } from '../open-school.ts';
import { saveChosen } from '../saved-file.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
};

/** The registers of communication: chats, posts, broadcasts, support, additional administrators (R11, R21–R25). */
export const communicationCalls = (means: Means): HandlersOf<'communication'> => {
  const { school, clock, ids, chooseResults } = means;
  const services = (store: OpenBase) => ({ store, clock, ids });
  const draftOf = (base: OpenBase, id: string): Result<{ readonly mail: MailDraft; readonly on: string }> => {
    const { organisation, supportRequests } = base.current();
    const request = supportRequests.get(id);
    if (!request) return failed({ code: 'entry-unknown' });
    return ok({ mail: supportMail(organisation, request, clock.now()), on: request.on });
  };

  return {
    'communication.view': () => school.with((base) => ok(communicationView(base.current(), clock.today()))),
    'communication.save': ({ id, entry }) =>
      school.with((base) => saveRegisterEntry(entry, id, services(base))),
    'communication.remove': ({ register, ids: rowIds }) =>
      school.with((base) => removeRegisterEntries(register, rowIds, services(base))),
    'communication.planMissing': () => school.with((base) => planChats(services(base))),
    'communication.markChats': ({ ids: chatIds, ...mark }) =>
      school.with((base) => markChatRows(chatIds, mark, services(base))),
    'communication.moveOld': () => school.with((base) => moveOldChats(services(base))),
    'communication.setStrategy': (strategy) =>
      school.with((base) => chooseStrategy(strategy, services(base))),
    'communication.supportMail': ({ id }) =>
      school.with((base) => {
        const draft = draftOf(base, id);
        if (!draft.ok) return draft;
        const { to, subject, text } = draft.value.mail;
        return ok({ to, subject, text, mailto: mailtoOf({ to, subject, text }) });
      }),
    'communication.saveSupportMail': ({ id }) =>
      saveChosen(
        { school, chooseResults },
        async (base) => {
          const draft = draftOf(base, id);
          if (!draft.ok) return draft;
          const { writeMail } = await import('../../documents/eml/write-mail.ts');
          return ok({ name: supportMailText.file(draft.value.on), bytes: await writeMail(draft.value.mail) });
        },
        (base) => draftOf(base, id),
      ),
  };
};
