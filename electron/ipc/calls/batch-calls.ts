import { basename, dirname } from 'node:path';
import {
  batchFiles,
  type DraftServices,
  draftInvites,
  draftReprint,
  type InviteDraft,
  issueInvites,
  type MadeInvites,
  pastDay,
} from '../../../shared/application/invitations/make-invites.ts';
import type { OutputFolder } from '../../../shared/application/ports.ts';
import type {
  BatchOrder,
  IssuedBatch,
  SheetDraft,
} from '../../../shared/contract/channels/invitations-channels.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { School } from '../../../shared/domain/school.ts';
import { audienceIds } from '../../../shared/views/invitations/audience.ts';
import { batchList } from '../../../shared/views/invitations/batch-list.ts';
import { planView, skippedByReason } from '../../../shared/views/invitations/plan-view.ts';
import type { CodeTableForm } from '../../../shared/views/sheets/code-table.ts';
import type { SheetOrder } from '../../../shared/views/sheets/plan-sheets.ts';
import { slipsOf } from '../../../shared/views/sheets/sheet-view.ts';
import { codeTableFiles } from '../../documents/code-table-files.ts';
import { outputFolder } from '../../files/output-folder.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import { heldDraft } from '../held-draft.ts';
import type { InvitationMeans } from '../invitation-means.ts';
import type { HandlersOf } from '../serve-calls.ts';

type BatchChannels = Pick<
  HandlersOf<'invitations'>,
  | 'invitations.plan'
  | 'invitations.print'
  | 'invitations.reprint'
  | 'invitations.stopPrinting'
  | 'invitations.save'
  | 'invitations.issue'
  | 'invitations.batches'
>;

type Held = { readonly draft: InviteDraft; readonly made: MadeInvites | null };

/** The pages go from the window to a printer: the batch is entered, and no file is written. */
const noFolder: Pick<OutputFolder, 'deliver'> = {
  deliver: async (_files, commit) => {
    const done = await commit();
    return done.ok ? ok([]) : done;
  },
};

const sheetOrder = (school: School, order: BatchOrder): SheetOrder => {
  const { classIds, roles, layout, perPage, withoutNames, audience, deadline, note } = order;
  const { batchId, personIds: named } = order;
  const personIds = audienceIds(school, audience, { batchId, personIds: named });
  const reminders = [...new Set(order.reminders)].toSorted();
  return {
    classIds,
    roles,
    layout,
    perPage,
    withoutNames,
    ...(personIds && { personIds }),
    ...(deadline === null ? {} : { deadline }),
    ...(reminders.length === 0 ? {} : { reminders }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
};

const sheetDraft = (draft: InviteDraft, key: string): SheetDraft => {
  const { bytes, pages, codesVerified, missingLetters, key: keyPages } = draft.printed;
  return {
    draft: key,
    number: draft.number,
    on: draft.on,
    pdf: bytes,
    pages,
    slips: slipsOf(draft.sheets).length,
    codes: codesVerified,
    missingLetters,
    key: keyPages,
    again: draft.again !== null,
    skipped: draft.again ? skippedByReason(draft.skipped) : [],
  };
};

/** Sheets: who would get one, the finished document for the preview, and the batch when it is saved or printed. */
export const batchCalls = (means: InvitationMeans): BatchChannels => {
  const { school, clock, ids, announce, chooseResults } = means;
  const drafts = heldDraft<Held>(ids.next);
  let printing: AbortController | null = null;

  /** One print at a time: a newer one ends the older. */
  const print = async (
    base: OpenBase,
    draftOf: (services: DraftServices) => Promise<Result<InviteDraft>>,
  ): Promise<Result<SheetDraft | null>> => {
    printing?.abort();
    const own = new AbortController();
    printing = own;
    const { printInThread } = await import('../../documents/pdf/printing-thread.ts');
    const draft = await draftOf({
      store: base,
      clock,
      print: printInThread(own.signal),
      progress: (_what, done, total) => announce('invitations.progress', { done, total }),
    });
    if (!draft.ok) return draft.failure.code === 'work-cancelled' ? ok(null) : draft;
    return ok(sheetDraft(draft.value, drafts.hold(base, { draft: draft.value, made: null })));
  };

  /** Enters the batch once; a draft that was entered before is only written or shown again. */
  const issue = async (
    base: OpenBase,
    key: string,
    folder: string | null,
    tables: readonly CodeTableForm[],
  ): Promise<Result<IssuedBatch>> => {
    const held = drafts.take(base, key);
    if (!held.ok) return held;
    const { draft, made } = held.value;
    const output = folder === null ? noFolder : outputFolder(folder);
    const files = await codeTableFiles(draft, tables, clock.now());
    if (made && base.current().batches.has(made.batch.id)) {
      const again = await output.deliver([...batchFiles(draft), ...files], async () => ok(null));
      return again.ok ? ok(issued(draft, again.value)) : again;
    }
    const way = folder === null ? 'printer' : 'file';
    const done = await issueInvites(draft, { store: base, ids, clock, output, way, files });
    if (!done.ok) return done;
    drafts.replace({ draft, made: done.value });
    return ok(issued(draft, done.value.files));
  };

  return {
    'invitations.plan': (order) =>
      school.with((base) => {
        const now = base.current();
        const asked = sheetOrder(now, order);
        const past = pastDay(asked, clock.today());
        return past ? failed(past) : ok(planView(now, asked, clock.today()));
      }),
    'invitations.print': (order) =>
      school.with((base) =>
        print(base, (services) => draftInvites(sheetOrder(base.current(), order), services)),
      ),
    'invitations.reprint': ({ batchId }) =>
      school.with((base) => print(base, (services) => draftReprint(batchId, services))),
    'invitations.stopPrinting': async () => {
      printing?.abort();
      return ok(null);
    },
    'invitations.save': async ({ draft, tables }) => {
      const known = await school.with((base) => drafts.take(base, draft));
      if (!known.ok) return known;
      const folder = await chooseResults();
      return folder === null ? ok(null) : school.with((base) => issue(base, draft, folder, tables));
    },
    'invitations.issue': ({ draft }) => school.with((base) => issue(base, draft, null, [])),
    'invitations.batches': () => school.with((base) => ok(batchList(base.current(), clock.today()))),
  };
};

const issued = ({ number }: InviteDraft, files: readonly string[]): IssuedBatch => {
  const [first] = files;
  return {
    number,
    folder: first === undefined ? null : dirname(first),
    files: files.map((file) => basename(file)),
  };
};
