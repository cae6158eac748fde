import type { Ids } from '../domain/ids.ts';
import type { Order } from '../domain/registers.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { School } from '../domain/school.ts';
import { rowsOf, withRow } from '../domain/table.ts';
import { appointmentOrderText } from '../text/papers/appointment-order.ts';
import { requestFiles } from '../text/papers/request-files.ts';
import type { Book } from '../views/book.ts';
import type { Paper } from '../views/paper.ts';
import { appointmentOrder } from '../views/papers/appointment-order.ts';
import { checklist } from '../views/papers/checklist.ts';
import { dataSheet } from '../views/papers/data-sheet.ts';
import type { MailDraft, NamedFile } from '../views/papers/mail-draft.ts';
import { appointmentNumber } from '../views/papers/organisation-fields.ts';
import { registrationLetter } from '../views/papers/registration-letter.ts';
import { requestMail } from '../views/papers/request-mail.ts';
import { missingForRequest, requestWarnings } from '../views/papers/request-readiness.ts';
import type { Clock, OutputFolder, SchoolStore } from './ports.ts';

/** Each turns a view into a file's bytes. */
export type DocumentWriters = {
  readonly paper: (paper: Paper) => Promise<Uint8Array>;
  readonly book: (book: Book) => Promise<Uint8Array>;
  readonly mail: (draft: MailDraft) => Promise<Uint8Array>;
  readonly archive: (files: readonly NamedFile[]) => Uint8Array;
};

export type PackageServices = {
  readonly store: SchoolStore;
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

const withAppointmentOrder = (school: School, ids: Ids): School => {
  const { date } = school.organisation.appointmentOrder;
  const number = appointmentNumber(school.organisation);
  const same = (order: Order): boolean =>
    order.kind === 'appointment' && order.number === number && order.date === date;
  if (rowsOf(school.orders).some(same)) return school;
  const order: Order = {
    id: ids.next(),
    kind: 'appointment',
    number,
    date,
    title: appointmentOrderText.heading,
  };
  return { ...school, orders: withRow(school.orders, order) };
};

type Parts = { readonly files: readonly NamedFile[]; readonly draft: MailDraft; readonly mailSize: number };

/** Every file of the package in memory: nothing is written before all of them stand. */
const composeParts = async ({ organisation }: School, { clock, write }: PackageServices): Promise<Parts> => {
  const attached: readonly NamedFile[] = [
    { name: requestFiles.order, bytes: await write.paper(appointmentOrder(organisation)) },
    {
      name: requestFiles.letter,
      bytes: await write.paper(registrationLetter(organisation, clock.today())),
    },
    { name: requestFiles.dataSheet, bytes: await write.book(dataSheet(organisation, clock.now())) },
  ];
  const draft = requestMail(organisation, attached, clock.now());
  const mail = await write.mail(draft);
  const parts: readonly NamedFile[] = [
    ...attached,
    { name: requestFiles.checklist, bytes: await write.paper(checklist(organisation)) },
    { name: requestFiles.draft, bytes: mail },
  ];
  const archive = { name: requestFiles.archive, bytes: write.archive(parts) };
  return { files: [...parts, archive], draft, mailSize: mail.length };
};

/**
 * Makes the registration request: papers, mail draft, archive (R4, R5).
 * While something is missing, no file is written and the failure names it all.
 */
export const makePackage = async (services: PackageServices): Promise<Result<MadePackage>> => {
  const { store, ids, output } = services;
  const school = store.current();
  const missing = missingForRequest(school.organisation);
  if (missing.length > 0) return failed({ code: 'request-incomplete', missing });
  const { files, draft, mailSize } = await composeParts(school, services);
  const written = await output.deliver(files, () =>
    store.commit(school, withAppointmentOrder(school, ids), {
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
    warnings: requestWarnings(school.organisation),
  });
};
