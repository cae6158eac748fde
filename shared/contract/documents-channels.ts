import { z } from 'zod';
import type { RequestForm } from '../views/request-form/request-form.ts';
import { cardGuard } from './card-guard.ts';
import { channel } from './channel.ts';

const MOST_DAYS = 3650;

/** What was written; `folder` is shown and never sent back. */
export type WrittenFiles = { readonly folder: string; readonly files: readonly string[] };

export type WrittenPackage = WrittenFiles & {
  /** What should be looked at before sending. */
  readonly warnings: readonly string[];
};

const days = z.strictObject({ days: z.int().min(0).max(MOST_DAYS) });

/** An answer of null: the user closed the dialog without choosing. */
export const documentsChannels = {
  /** The request for a card as it is being typed; null: for the saved one. */
  'documents.request': channel<RequestForm>()(z.strictObject({ card: cardGuard.nullable() })),
  'documents.makePackage': channel<WrittenPackage | null>()(z.null()),
  /** How many links nobody has come by for so many days. */
  'documents.unclaimed': channel<number>()(days),
  /** Marks them annulled; writes the list and the act. */
  'documents.annul': channel<(WrittenFiles & { readonly links: number }) | null>()(days),
};
