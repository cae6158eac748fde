import type { Batch, BatchPrint } from '../../domain/batches/batch.ts';
import { issueBatch, keepBatch, nextBatchNumber } from '../../domain/batches/issue-batch.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Ids } from '../../domain/ids.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { batchFileName, keyFileName } from '../../text/sheets/sheets-file.ts';
import { buildSheets, issuedPosters, issuedSlips } from '../../views/sheets/build-sheets.ts';
import { orderOfBatch, planReprint } from '../../views/sheets/plan-reprint.ts';
import {
  planSheets,
  type SheetOrder,
  type SheetPlan,
  type SkippedPerson,
} from '../../views/sheets/plan-sheets.ts';
import { type SheetsView, slipsOf } from '../../views/sheets/sheet-view.ts';
import type { Clock, OutputFolder, Progress, ResultFile, SchoolStore } from '../ports.ts';

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

type MadeSlip = {
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
  /** Letters that the printed typeface lacks. */
  readonly missingLetters: string;
};

const emptyPlan = (school: School, { skipped, linkMissing, linkTooLong }: SheetPlan): Failure => {
  if (linkTooLong > 0) return { code: 'links-too-long', people: linkTooLong };
  if (linkMissing || (school.persons.size > 0 && school.links.size === 0))
    return { code: 'no-links-for-batch' };
  return skipped.length === 0
    ? { code: 'nobody-to-invite' }
    : { code: 'everyone-settled', people: new Set(skipped.map(({ personId }) => personId)).size };
};

const madeSlips = (
  school: School,
  sheets: SheetsView,
  pageOf: ReadonlyMap<number, number>,
): readonly MadeSlip[] =>
  slipsOf(sheets).map(({ personId, classId, role, code, number }) => ({
    personId,
    classLabel: school.classes.get(classId)?.label ?? '',
    role,
    url: code.kind === 'code' ? code.url : '',
    page: pageOf.get(number) ?? 0,
  }));

/** Sheets that are printed and read back, of a batch that does not stand in the base yet. */
export type InviteDraft = {
  readonly order: SheetOrder;
  readonly number: number;
  readonly on: Day;
  readonly sheets: SheetsView;
  readonly printed: PrintedSheets;
  readonly skipped: readonly SkippedPerson[];
  /** The batch that is printed once more; null for a new one. */
  readonly again: Batch | null;
  /** What the sheets were made from. */
  readonly school: School;
  readonly revision: number;
};

export type DraftServices = Pick<InviteServices, 'store' | 'clock' | 'print' | 'progress'>;

/** Null: people can still keep to the days that a new batch sets. */
export const pastDay = ({ deadline, reminders = [] }: SheetOrder, today: Day): Failure | null => {
  const day = [...(deadline === undefined ? [] : [deadline]), ...reminders].find((set) => set < today);
  return day === undefined ? null : { code: 'day-past', day };
};

/** Decides who gets a sheet, prints the sheets and reads them back; the base does not change. */
export const draftInvites = async (
  order: SheetOrder,
  { store, clock, print, progress }: DraftServices,
): Promise<Result<InviteDraft>> => {
  const school = store.current();
  const revision = store.dataRevision();
  const on = clock.today();
  const past = pastDay(order, on);
  if (past) return failed(past);
  const plan = planSheets(school, order, on);
  if (plan.groups.length === 0) return failed(emptyPlan(school, plan));
  const number = nextBatchNumber(school);
  const sheets = buildSheets(school, order, plan, { number, on });
  const printed = await print(sheets, progress);
  if (!printed.ok) return printed;
  const { skipped } = plan;
  return ok({ order, number, on, sheets, printed: printed.value, skipped, again: null, school, revision });
};

/** Prints a batch that stands in the base once more, slip by slip as it was. */
export const draftReprint = async (
  batchId: string,
  { store, clock, print, progress }: DraftServices,
): Promise<Result<InviteDraft>> => {
  const school = store.current();
  const revision = store.dataRevision();
  const again = school.batches.get(batchId);
  if (!again) return failed({ code: 'plan-outdated' });
  const plan = planReprint(school, again, clock.today());
  if (plan.groups.length === 0) return failed({ code: 'batch-not-reprintable', number: again.number });
  const order = orderOfBatch(again);
  const { number, on } = again;
  const sheets = buildSheets(school, order, plan, { number, on });
  const printed = await print(sheets, progress);
  if (!printed.ok) return printed;
  return ok({
    order,
    number,
    on,
    sheets,
    printed: printed.value,
    skipped: plan.skipped,
    again,
    school,
    revision,
  });
};

/** Where a batch goes: into a folder, or straight to a printer, which delivers no file. */
type IssueServices = Pick<InviteServices, 'store' | 'ids' | 'clock'> & {
  readonly output: Pick<OutputFolder, 'deliver'>;
  readonly way: BatchPrint['way'];
  /** Further files of the batch, such as the table of its codes. */
  readonly files?: readonly ResultFile[];
};

const newBatch = (draft: InviteDraft, id: string): Batch => {
  const { order, number, on, sheets, printed } = draft;
  const posters = issuedPosters(sheets);
  return {
    id,
    number,
    on,
    layout: order.layout,
    slips: issuedSlips(sheets),
    codesVerified: printed.codesVerified,
    perPage: order.perPage,
    ...(sheets.withoutNames ? { withoutNames: true } : {}),
    ...(order.deadline === undefined ? {} : { deadline: order.deadline }),
    ...(order.reminders === undefined ? {} : { reminders: order.reminders }),
    ...(order.note ? { note: order.note } : {}),
    ...(posters.length === 0 ? {} : { posters }),
  };
};

/** The sheets' own files: the document, and the key to slips without names. */
export const batchFiles = ({ sheets, number, printed }: InviteDraft): readonly ResultFile[] => [
  { name: batchFileName(sheets, number), bytes: printed.bytes },
  ...(printed.key ? [{ name: keyFileName(number), bytes: printed.key }] : []),
];

/** Delivers a draft's files, the batch and the people's new states together, or none of them. */
export const issueInvites = async (
  draft: InviteDraft,
  { store, ids, clock, output, way, files: further = [] }: IssueServices,
): Promise<Result<MadeInvites>> => {
  const { number, sheets, printed, skipped, school, revision, again } = draft;
  if (store.dataRevision() !== revision) return failed({ code: 'plan-outdated' });
  const { pages, pageOf, codesVerified, missingLetters } = printed;
  const slips = slipsOf(sheets).length;
  const print = { on: clock.today(), way, slips } as const;
  const made = again ?? newBatch(draft, ids.next());
  const batch: Batch = { ...made, prints: [...(made.prints ?? []), print] };
  const next = again ? keepBatch(school, batch) : issueBatch(school, batch);
  const act = {
    kind: again ? 'batch-reprinted' : 'batch-made',
    subject: `${number}`,
    counts: { slips, pages, codes: codesVerified },
  } as const;
  const files = await output.deliver([...batchFiles(draft), ...further], () =>
    store.commit(school, next, act),
  );
  if (!files.ok) return files;
  const listed = madeSlips(school, sheets, pageOf);
  return ok({ batch, files: files.value, pages, slips: listed, skipped, missingLetters });
};

/** Makes a batch at once: the sheets are printed and read back first, then delivered with the change. */
export const makeInvites = async (
  order: SheetOrder,
  services: InviteServices,
  filesOf: (draft: InviteDraft) => Promise<readonly ResultFile[]> = async () => [],
): Promise<Result<MadeInvites>> => {
  const draft = await draftInvites(order, services);
  if (!draft.ok) return draft;
  return issueInvites(draft.value, { ...services, way: 'file', files: await filesOf(draft.value) });
};
