import { registerOrder } from '../../domain/documents/register-order.ts';
import type { ScannedPaper } from '../../domain/documents/registration.ts';
import { openRegistration, prepareRegistration } from '../../domain/documents/registrations.ts';
import { requestContradictions } from '../../domain/documents/request-contradictions.ts';
import { readScan } from '../../domain/documents/scan-kind.ts';
import type { Ids } from '../../domain/ids.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import { appointmentOrderText } from '../../text/documents/appointment-order.ts';
import { mailTooLarge } from '../../text/documents/mail-too-large.ts';
import { contradictionSentence } from '../../text/documents/request-contradictions.ts';
import { requestFiles } from '../../text/documents/request-files.ts';
import { scanFileName } from '../../text/documents/scan-names.ts';
import type { Book } from '../../views/book.ts';
import { checklist } from '../../views/documents/checklist.ts';
import { composeDocument } from '../../views/documents/compose-document.ts';
import { dataSheet } from '../../views/documents/data-sheet.ts';
import type { MailDraft, NamedFile } from '../../views/documents/mail-draft.ts';
import { isTooLargeForMail, MAIL_LIMIT, megabytes } from '../../views/documents/mail-size.ts';
import { schoolCounts } from '../../views/documents/question-rows.ts';
import { requestMail } from '../../views/documents/request-mail.ts';
import { missingForRequest, requestWarnings } from '../../views/documents/request-readiness.ts';
import type { Attachments, Clock, OutputFolder, SchoolStore } from '../ports.ts';
import { type PaperWriters, writeDocument } from './write-document.ts';

/** Each turns a view into a file's bytes. */
type DocumentWriters = PaperWriters & {
  readonly book: (book: Book) => Promise<Uint8Array>;
  readonly mail: (draft: MailDraft) => Promise<Uint8Array>;
  readonly archive: (files: readonly NamedFile[]) => Uint8Array;
};

type PackageServices = {
  readonly store: SchoolStore;
  readonly attachments: Pick<Attachments, 'read'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly output: OutputFolder;
  readonly write: DocumentWriters;
};

export type MadePackage = {
  /** Paths of what was written. */
  readonly files: readonly string[];
  readonly to: string;
  readonly subject: string;
  /** The mail with its attachments, in bytes. */
  readonly mailSize: number;
  readonly warnings: readonly string[];
};

/** The card's order stands in the register of orders too, once. */
const withAppointmentOrder = (school: School, ids: Ids): School =>
  registerOrder(
    school,
    { kind: 'appointment', ...school.organisation.appointmentOrder, title: appointmentOrderText.heading },
    ids,
  );

type Parts = { readonly files: readonly NamedFile[]; readonly draft: MailDraft; readonly mailSize: number };

type SentScan = NamedFile & { readonly paper: ScannedPaper };

/** The signed papers of the request that is under way, named for whoever gets them. */
const readScans = async (
  school: School,
  { attachments }: PackageServices,
): Promise<Result<readonly SentScan[]>> => {
  const scans = openRegistration(school)?.scans ?? [];
  const sent: SentScan[] = [];
  for (const { attachmentId, paper } of scans) {
    const bytes = await attachments.read(attachmentId);
    if (!bytes.ok) return bytes;
    const reading = readScan(bytes.value);
    const ofPaper = scans.filter((scan) => scan.paper === paper);
    const page = ofPaper.findIndex((scan) => scan.attachmentId === attachmentId) + 1;
    const ending = typeof reading === 'object' ? reading.kind : 'pdf';
    sent.push({ name: scanFileName(paper, ending, page, ofPaper.length), bytes: bytes.value, paper });
  }
  return ok(sent);
};

const plain = ({ name, bytes }: NamedFile): NamedFile => ({ name, bytes });

/** Every file of the package in memory: nothing is written before all of them stand. */
const composeParts = async (
  school: School,
  scans: readonly SentScan[],
  services: PackageServices,
): Promise<Result<Parts>> => {
  const { clock, write } = services;
  const { organisation } = school;
  const subject = { date: clock.today(), number: '' };
  const orderBytes = await writeDocument(composeDocument('appointment', school, subject), school, services);
  if (!orderBytes.ok) return orderBytes;
  const letterBytes = await writeDocument(composeDocument('letter', school, subject), school, services);
  if (!letterBytes.ok) return letterBytes;
  const order = { name: requestFiles.order, bytes: orderBytes.value };
  const letter = { name: requestFiles.letter, bytes: letterBytes.value };
  const sheet = dataSheet(organisation, clock.now(), schoolCounts(school));
  const data = { name: requestFiles.dataSheet, bytes: await write.book(sheet) };
  const scansOf = (paper: ScannedPaper): readonly NamedFile[] =>
    scans.filter((scan) => scan.paper === paper).map(plain);
  /** A signed paper goes in place of the one that is still to be signed. */
  const signedOr = (paper: ScannedPaper, unsigned: NamedFile): readonly NamedFile[] => {
    const signed = scansOf(paper);
    return signed.length > 0 ? signed : [unsigned];
  };
  const attached = [...signedOr('order', order), ...signedOr('letter', letter), data, ...scansOf('other')];
  const draft = requestMail(organisation, attached, clock.now());
  const mail = await write.mail(draft);
  const list = checklist(organisation, {
    signed: scansOf('order').length > 0 && scansOf('letter').length > 0,
  });
  const parts: readonly NamedFile[] = [
    order,
    letter,
    data,
    ...scans.map(plain),
    { name: requestFiles.checklist, bytes: await write.paper(list) },
    { name: requestFiles.draft, bytes: mail },
  ];
  const archive = { name: requestFiles.archive, bytes: write.archive(parts) };
  return ok({ files: [...parts, archive], draft, mailSize: mail.length });
};

/** The order is entered in its register, and the request is prepared. */
const afterPackage = (school: School, { clock, ids }: PackageServices): School =>
  prepareRegistration(withAppointmentOrder(school, ids), clock.today(), ids.next);

const around = ({ persons, orders }: School) => ({ persons: persons.values(), orders: orders.values() });

/**
 * Makes the registration request: papers, mail draft, archive (R4, R5).
 * While something is missing, no file is written and the failure names it all.
 */
export const makePackage = async (services: PackageServices): Promise<Result<MadePackage>> => {
  const { store, clock, output } = services;
  const school = store.current();
  const missing = missingForRequest(school.organisation);
  if (missing.length > 0) return failed({ code: 'request-incomplete', missing });
  const scans = await readScans(school, services);
  if (!scans.ok) return scans;
  const composed = await composeParts(school, scans.value, services);
  if (!composed.ok) return composed;
  const { files, draft, mailSize } = composed.value;
  const written = await output.deliver(files, () =>
    store.commit(school, afterPackage(school, services), {
      kind: 'package-made',
      subject: requestFiles.archive,
      counts: { files: files.length, bytes: mailSize },
    }),
  );
  if (!written.ok) return written;
  return ok({
    files: written.value,
    to: draft.to,
    subject: draft.subject,
    mailSize,
    warnings: [
      ...requestWarnings(school.organisation),
      ...requestContradictions(school.organisation, around(school), clock.today()).map(contradictionSentence),
      ...(isTooLargeForMail(mailSize) ? [mailTooLarge(megabytes(mailSize), MAIL_LIMIT)] : []),
    ],
  });
};
