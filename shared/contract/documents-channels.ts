import { z } from 'zod';
import type { RequestForm } from '../views/request-form/request-form.ts';
import { cardGuard } from './card-guard.ts';
import { channel } from './channel.ts';

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
export const documentsChannels = {
  /** The request for a card as it is being typed; null: for the saved one. */
  'documents.request': channel<RequestForm>()(z.strictObject({ card: cardGuard.nullable() })),
  'documents.makePackage': channel<WrittenPackage | null>()(z.null()),
};
