import { z } from 'zod';
import type { BaseInfo } from './base-channels.ts';
import { channel } from './channel.ts';

const LONGEST = 500;
const LONGEST_PASSWORD = 256;

/** What was written; `folder` is shown and never sent back. */
export type WrittenHandover = {
  readonly folder: string;
  readonly files: readonly string[];
  /** SHA-256 of the sealed file. */
  readonly checksum: string;
  /** Attachments that could not be handed over, for they are gone. */
  readonly missing: number;
};

const text = z.string().max(LONGEST);
const password = z.string().max(LONGEST_PASSWORD);

/** An answer of null: the user closed a dialog without choosing. */
export const handoverChannels = {
  'handover.make': channel<WrittenHandover | null>()(
    z.strictObject({
      to: z.strictObject({ surname: text, givenName: text, patronymic: text, post: text }),
      password,
    }),
  ),
  /** Asks for the file, then for the folder of the base, which is opened at once. */
  'handover.take': channel<BaseInfo | null>()(z.strictObject({ password })),
};
