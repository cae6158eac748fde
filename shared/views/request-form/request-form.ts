import type { Day } from '../../domain/calendar.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { type GapReason, type RequestField, requestGaps } from '../../domain/request-gaps.ts';
import { checklistText } from '../../text/papers/checklist.ts';
import { requestFiles } from '../../text/papers/request-files.ts';
import { gapAtField } from '../../text/papers/request-gaps.ts';
import type { Paper } from '../paper.ts';
import { appointmentOrder } from '../papers/appointment-order.ts';
import { registrationLetter } from '../papers/registration-letter.ts';
import { requestMail } from '../papers/request-mail.ts';
import { requestWarnings } from '../papers/request-readiness.ts';

export type FieldProblem = { readonly reason: GapReason; readonly sentence: string };

/** What goes out when nothing is missing. */
export type RequestPreview = {
  readonly order: Paper;
  readonly letter: Paper;
  readonly mail: { readonly to: string; readonly subject: string; readonly text: string };
};

export type RequestForm = {
  /** At most one for each field. */
  readonly problems: Partial<Readonly<Record<RequestField, FieldProblem>>>;
  readonly missing: number;
  readonly warnings: readonly string[];
  /** Null while something is missing. */
  readonly preview: RequestPreview | null;
  /** File, what to do with it, in what form to send it. */
  readonly files: readonly (readonly string[])[];
};

const previewOf = (organisation: Organisation, today: Day, now: string): RequestPreview => {
  const nothing = new Uint8Array();
  const attached = [requestFiles.order, requestFiles.letter, requestFiles.dataSheet];
  const { to, subject, text } = requestMail(
    organisation,
    attached.map((name) => ({ name, bytes: nothing })),
    now,
  );
  return {
    order: appointmentOrder(organisation),
    letter: registrationLetter(organisation, today),
    mail: { to, subject, text },
  };
};

/** The registration request as its screen shows it: what is missing stands at its field (R4, R5). */
export const requestForm = (organisation: Organisation, today: Day, now: string): RequestForm => {
  const gaps = requestGaps(organisation);
  return {
    problems: Object.fromEntries(
      gaps.map((gap) => [gap.field, { reason: gap.reason, sentence: gapAtField(gap) }]),
    ),
    missing: gaps.length,
    warnings: gaps.length === 0 ? requestWarnings(organisation) : [],
    preview: gaps.length === 0 ? previewOf(organisation, today, now) : null,
    files: checklistText.rows,
  };
};
