import { basename, dirname } from 'node:path';
import {
  draftInvites,
  type InviteDraft,
  issueInvites,
  type MadeInvites,
} from '../../shared/application/make-invites.ts';
import type { OutputFolder } from '../../shared/application/ports.ts';
import type { BatchOrder, IssuedBatch } from '../../shared/contract/invitations-channels.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import { batchFileName } from '../../shared/text/sheets-file.ts';
import { audienceIds } from '../../shared/views/invitations/audience.ts';
import { batchList } from '../../shared/views/invitations/batch-list.ts';
import { planView } from '../../shared/views/invitations/plan-view.ts';
import type { SheetOrder } from '../../shared/views/sheets/plan-sheets.ts';
import { outputFolder } from '../files/output-folder.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import { heldDraft } from './held-draft.ts';
import type { InvitationMeans } from './invitations-calls.ts';
import type { HandlersOf } from './serve-calls.ts';

type BatchChannels = Pick<
  HandlersOf<'invitations'>,
  | 'invitations.plan'
  | 'invitations.print'
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

const sheetOrder = (
  school: School,
  { audience, batchId, personIds: named, ...order }: BatchOrder,
): SheetOrder => {
  const personIds = audienceIds(school, audience, { batchId, personIds: named });
  return { ...order, ...(personIds && { personIds }) };
};

/** Sheets: who would get one, the finished document for the preview, and the batch when it is saved or printed. */
export const batchCalls = (means: InvitationMeans): BatchChannels => {
  const { school, clock, ids, announce, chooseResults } = means;
  const drafts = heldDraft<Held>(ids.next);
  let printing: AbortController | null = null;

  const print = async (base: OpenBase, order: BatchOrder): Promise<Result<InviteDraft | null>> => {
    printing?.abort();
    const own = new AbortController();
    printing = own;
    const { printInThread } = await import('../documents/pdf/printing-thread.ts');
    const draft = await draftInvites(sheetOrder(base.current(), order), {
      store: base,
      clock,
      print: printInThread(own.signal),
      progress: (_what, done, total) => announce('invitations.progress', { done, total }),
    });
    return !draft.ok && draft.failure.code === 'work-cancelled' ? ok(null) : draft;
  };

  /** Enters the batch once; a draft that was entered before is only written or shown again. */
  const issue = async (base: OpenBase, key: string, folder: string | null): Promise<Result<IssuedBatch>> => {
    const held = drafts.take(base, key);
    if (!held.ok) return held;
    const { draft, made } = held.value;
    const output = folder === null ? noFolder : outputFolder(folder);
    if (made && base.current().batches.has(made.batch.id)) {
      const name = batchFileName(draft.sheets, draft.number);
      const again = await output.deliver([{ name, bytes: draft.printed.bytes }], async () => ok(null));
      return again.ok ? ok(issued(draft, again.value)) : again;
    }
    const done = await issueInvites(draft, { store: base, ids, output });
    if (!done.ok) return done;
    drafts.replace({ draft, made: done.value });
    return ok(issued(draft, done.value.files));
  };

  return {
    'invitations.plan': (order) =>
      school.with((base) => {
        const now = base.current();
        return ok(planView(now, sheetOrder(now, order), clock.today()));
      }),
    'invitations.print': (order) =>
      school.with(async (base) => {
        const printed = await print(base, order);
        if (!printed.ok) return printed;
        const draft = printed.value;
        if (draft === null) return ok(null);
        const { bytes, pages, codesVerified } = draft.printed;
        return ok({
          draft: drafts.hold(base, { draft, made: null }),
          number: draft.number,
          on: draft.on,
          pdf: bytes,
          pages,
          slips: draft.sheets.groups.reduce((sum, { slips }) => sum + slips.length, 0),
          codes: codesVerified,
        });
      }),
    'invitations.stopPrinting': async () => {
      printing?.abort();
      return ok(null);
    },
    'invitations.save': async ({ draft }) => {
      const known = await school.with((base) => drafts.take(base, draft));
      if (!known.ok) return known;
      const folder = await chooseResults();
      return folder === null ? ok(null) : school.with((base) => issue(base, draft, folder));
    },
    'invitations.issue': ({ draft }) => school.with((base) => issue(base, draft, null)),
    'invitations.batches': () => school.with((base) => ok(batchList(base.current()))),
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
