import { z } from 'zod';
import { registrationStates, scannedPapers } from '../../domain/documents/registration.ts';
import { questionSources } from '../../domain/organisation/questionnaire.ts';
import type { RegistrationView } from '../../views/request-form/registration-view.ts';
import type { RequestForm } from '../../views/request-form/request-form.ts';
import { channel } from '../channel.ts';
import { cardGuard } from '../guards/card-guard.ts';
import { day } from '../guards/day.ts';
import { droppedFile } from '../guards/dropped-file.ts';

const LONGEST_NOTE = 5000;
const LONGEST_LINE = 1000;
const MOST_QUESTIONS = 200;
const MOST_SCANS = 50;

const attachmentId = z.string().max(100);
const paper = z.enum(scannedPapers);
const question = z.strictObject({
  source: z.enum(questionSources),
  label: z.string().max(LONGEST_LINE),
  value: z.string().max(LONGEST_LINE),
});

/** What was written; `folder` is shown and never sent back. */
export type WrittenPackage = {
  readonly folder: string;
  readonly files: readonly string[];
  /** What should be looked at before sending. */
  readonly warnings: readonly string[];
  /** Of the mail with its attachments, in bytes. */
  readonly mailSize: number;
};

/** An answer of null: the user closed the dialog without choosing. */
export const registrationChannels = {
  /** The request for a card as it is being typed; null: for the saved one. */
  'registration.request': channel<RequestForm>()(z.strictObject({ card: cardGuard.nullable() })),
  'registration.makePackage': channel<WrittenPackage | null>()(z.null()),
  'registration.view': channel<RegistrationView>()(z.null()),
  /** Answers how many were attached. */
  'registration.addScans': channel<number | null>()(
    // The scan in whose place the new ones come; null: after all others.
    z.strictObject({ paper, replaces: attachmentId.nullable() }),
  ),
  'registration.dropScans': channel<number>()(
    z.strictObject({ paper, files: z.array(droppedFile).min(1).max(MOST_SCANS) }),
  ),
  'registration.removeScan': channel<null>()(z.strictObject({ paper, attachmentId })),
  /** Earlier or later among the pages of its paper. */
  'registration.moveScan': channel<null>()(
    z.strictObject({ paper, attachmentId, by: z.union([z.literal(-1), z.literal(1)]) }),
  ),
  'registration.mark': channel<null>()(
    z.strictObject({
      state: z.enum(registrationStates),
      on: day,
      note: z.string().max(LONGEST_NOTE),
    }),
  ),
  'registration.again': channel<null>()(z.null()),
  /** Null: the starter set again. */
  'registration.saveQuestions': channel<null>()(
    z.strictObject({ questions: z.array(question).max(MOST_QUESTIONS).nullable() }),
  ),
};
