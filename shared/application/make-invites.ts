import type { Batch } from '../domain/batch.ts';
import type { Day } from '../domain/calendar.ts';
import type { Failure } from '../domain/failure.ts';
import type { Ids } from '../domain/ids.ts';
import { issueBatch, nextBatchNumber } from '../domain/issue-batch.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { PlatformRole } from '../domain/role.ts';
import type { School } from '../domain/school.ts';
import { batchFileName } from '../text/sheets-file.ts';
import { buildSheets, issuedSlips } from '../views/sheets/build-sheets.ts';
import {
  planSheets,
  type SheetOrder,
  type SheetPlan,
  type SkippedPerson,
} from '../views/sheets/plan-sheets.ts';
import type { SheetsView } from '../views/sheets/sheet-view.ts';
import type { Clock, OutputFolder, Progress, SchoolStore } from './ports.ts';

/** A finished document: every code in it was read back and equals its link. */
export type PrintedDocument = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** The page, from 1, on which each slip stands, by the slip's number. */
  readonly pageOf: ReadonlyMap<number, number>;
  readonly codesVerified: number;
  /** Letters of the texts that the printed typeface does not have. */
  readonly missingLetters: string;
};

/** Beside sheets without names stands the key to them. */
export type PrintedSheets = PrintedDocument & { readonly key: Uint8Array | null };

export type SheetPrinter = (sheets: SheetsView, progress: Progress) => Promise<Result<PrintedSheets>>;

export type InviteServices = {
  readonly store: SchoolStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly output: OutputFolder;
  readonly print: SheetPrinter;
  readonly progress: Progress;
};

export type MadeSlip = {
  readonly personId: string;
  readonly classLabel: string;
  readonly role: PlatformRole;
  /** '' on a sheet without a link. */
  readonly url: string;
  readonly page: number;
};

export type MadeInvites = {
  readonly batch: Batch;
  readonly files: readonly string[];
  readonly pages: number;
  readonly slips: readonly MadeSlip[];
  readonly skipped: readonly SkippedPerson[];
};

const emptyPlan = (school: School, { skipped, linkMissing, linkTooLong }: SheetPlan): Failure => {
  if (linkTooLong > 0) return { code: 'links-too-long', people: linkTooLong };
  if (linkMissing || (school.persons.size > 0 && school.links.size === 0))
    return { code: 'no-links-for-batch' };
  return skipped.length === 0
    ? { code: 'nobody-to-invite' }
    : { code: 'everyone-settled', people: new Set(skipped.map(({ personId }) => personId)).size };
};

const madeSlips = (sheets: SheetsView, pageOf: ReadonlyMap<number, number>): readonly MadeSlip[] =>
  sheets.groups.flatMap(({ classLabel, role, slips }) =>
    slips.map(({ personId, code, number }) => ({
      personId,
      classLabel,
      role,
      url: code.kind === 'code' ? code.url : '',
      page: pageOf.get(number) ?? 0,
    })),
  );

/** Sheets that are printed and read back, of a batch that does not stand in the base yet. */
export type InviteDraft = {
  readonly order: SheetOrder;
  readonly number: number;
  readonly on: Day;
  readonly sheets: SheetsView;
  readonly printed: PrintedSheets;
  readonly skipped: readonly SkippedPerson[];
  /** What the sheets were made from. */
  readonly school: School;
  readonly revision: number;
};

/** Decides who gets a sheet, prints the sheets and reads them back; the base does not change. */
export const draftInvites = async (
  order: SheetOrder,
  { store, clock, print, progress }: Pick<InviteServices, 'store' | 'clock' | 'print' | 'progress'>,
): Promise<Result<InviteDraft>> => {
  const school = store.current();
  const revision = store.dataRevision();
  const on = clock.today();
  const plan = planSheets(school, order, on);
  if (plan.groups.length === 0) return failed(emptyPlan(school, plan));
  const number = nextBatchNumber(school);
  const sheets = buildSheets(school, order, plan, { number, on });
  const printed = await print(sheets, progress);
  if (!printed.ok) return printed;
  return ok({ order, number, on, sheets, printed: printed.value, skipped: plan.skipped, school, revision });
};

/** Where a batch goes: into a folder, or straight to a printer, which delivers no file. */
export type IssueServices = Pick<InviteServices, 'store' | 'ids'> & {
  readonly output: Pick<OutputFolder, 'deliver'>;
};

/** Delivers a draft's file, the batch and the people's new states together, or none of them. */
export const issueInvites = async (
  { order, number, on, sheets, printed, skipped, school, revision }: InviteDraft,
  { store, ids, output }: IssueServices,
): Promise<Result<MadeInvites>> => {
  if (store.dataRevision() !== revision) return failed({ code: 'plan-outdated' });
  const { bytes, pages, pageOf, codesVerified } = printed;
  const batch: Batch = {
    id: ids.next(),
    number,
    on,
    layout: order.layout,
    slips: issuedSlips(sheets),
    codesVerified,
  };
  const act = {
    kind: 'batch-made',
    subject: `${number}`,
    counts: { slips: batch.slips.length, pages, codes: codesVerified },
  } as const;
  const files = await output.deliver([{ name: batchFileName(sheets, number), bytes }], () =>
    store.commit(school, issueBatch(school, batch), act),
  );
  if (!files.ok) return files;
  return ok({ batch, files: files.value, pages, slips: madeSlips(sheets, pageOf), skipped });
};

/** Makes a batch at once: the sheets are printed and read back first, then delivered with the change. */
export const makeInvites = async (
  order: SheetOrder,
  services: InviteServices,
): Promise<Result<MadeInvites>> => {
  const draft = await draftInvites(order, services);
  return draft.ok ? issueInvites(draft.value, services) : draft;
};
