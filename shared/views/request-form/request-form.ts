import type { Scan, ScannedPaper } from '../../domain/documents/registration.ts';
import { openRegistration } from '../../domain/documents/registrations.ts';
import { requestContradictions } from '../../domain/documents/request-contradictions.ts';
import {
  type GapReason,
  type RequestField,
  requestGaps,
  requestThinFields,
} from '../../domain/documents/request-gaps.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { mailtoOf } from '../../domain/values/mailto.ts';
import { checklistText } from '../../text/documents/checklist.ts';
import { contradictionSentence } from '../../text/documents/request-contradictions.ts';
import { requestFiles } from '../../text/documents/request-files.ts';
import { gapAtField, thinFieldSentence } from '../../text/documents/request-gaps.ts';
import { scanFileName } from '../../text/documents/scan-names.ts';
import { appointmentOrder } from '../documents/appointment-order.ts';
import { composeDocument } from '../documents/compose-document.ts';
import type { CaseQuestion } from '../documents/facts.ts';
import { estimatedMailSize } from '../documents/mail-size.ts';
import { registrationLetter } from '../documents/registration-letter.ts';
import { requestMail } from '../documents/request-mail.ts';
import type { Paper } from '../paper.ts';

type FieldProblem = { readonly reason: GapReason; readonly sentence: string };

/** What goes out when nothing is missing. */
type RequestPreview = {
  readonly order: Paper;
  readonly letter: Paper;
  readonly mail: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly mailto: string;
  };
  /** In bytes, before it is written. */
  readonly mailSize: number;
};

export type RequestForm = {
  /** At most one for each field. */
  readonly problems: Partial<Readonly<Record<RequestField, FieldProblem>>>;
  readonly missing: number;
  readonly warnings: readonly string[];
  /** Names and posts of the order in their cases. */
  readonly cases: readonly CaseQuestion[];
  /** Null while something is missing. */
  readonly preview: RequestPreview | null;
  /** File, what to do with it, in what form to send it. */
  readonly files: readonly (readonly string[])[];
};

/** What the mail will carry: scans in place of the papers that they show. */
const attachedNames = (scans: readonly Scan[]): readonly string[] => {
  const namesOf = (paper: ScannedPaper): readonly string[] => {
    const own = scans.filter((scan) => scan.paper === paper);
    return own.map(({ name }, index) => scanFileName(paper, endingOf(name), index + 1, own.length));
  };
  const or = (names: readonly string[], unsigned: string): readonly string[] =>
    names.length > 0 ? names : [unsigned];
  return [
    ...or(namesOf('order'), requestFiles.order),
    ...or(namesOf('letter'), requestFiles.letter),
    requestFiles.dataSheet,
    ...namesOf('other'),
  ];
};

const endingOf = (name: string): string =>
  /\.(\w+)$/.exec(name)?.[1]?.toLowerCase().replace('jpeg', 'jpg') ?? 'pdf';

const previewOf = (
  organisation: Organisation,
  scans: readonly Scan[],
  today: Day,
  now: string,
): RequestPreview => {
  const nothing = new Uint8Array();
  const attached = attachedNames(scans).map((name) => ({ name, bytes: nothing }));
  const { to, subject, text } = requestMail(organisation, attached, now);
  return {
    order: appointmentOrder(organisation),
    letter: registrationLetter(organisation, today),
    mail: { to, subject, text, mailto: mailtoOf({ to, subject, text }) },
    mailSize: estimatedMailSize(scans.reduce((sum, { size }) => sum + size, 0)),
  };
};

/**
 * The registration request as its screen shows it: what is missing stands at its field (R4, R5). `organisation` is
 * the card as it is being typed, which the school may not hold yet.
 */
export const requestForm = (
  school: School,
  organisation: Organisation,
  today: Day,
  now: string,
): RequestForm => {
  const gaps = requestGaps(organisation);
  const scans = openRegistration(school)?.scans ?? [];
  const around = { persons: school.persons.values(), orders: school.orders.values() };
  return {
    problems: Object.fromEntries(
      gaps.map((gap) => [gap.field, { reason: gap.reason, sentence: gapAtField(gap) }]),
    ),
    missing: gaps.length,
    warnings: [
      ...(gaps.length === 0 ? requestThinFields(organisation).map(thinFieldSentence) : []),
      ...requestContradictions(organisation, around, today).map(contradictionSentence),
    ],
    cases: composeDocument('appointment', { ...school, organisation }, { date: today, number: '' }).cases,
    preview: gaps.length === 0 ? previewOf(organisation, scans, today, now) : null,
    files: checklistText.rows,
  };
};
