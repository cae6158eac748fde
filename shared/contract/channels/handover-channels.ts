import { z } from 'zod';
import { channel } from '../channel.ts';
import { passwordGuard as password } from '../guards/password-guard.ts';

const LONGEST = 500;

/** What was written; `folder` is shown and never sent back. */
export type WrittenHandover = {
  readonly folder: string;
  readonly files: readonly string[];
  /** SHA-256 of the sealed file. */
  readonly checksum: string;
  /** Attachments that could not be handed over, for they are gone. */
  readonly missing: number;
};

/** The recovery key of the taken base in its groups, shown once; null where it has no password. */
type TakenBase = { readonly recoveryKey: string | null };

const text = z.string().max(LONGEST);

/** An answer of null: the user closed a dialog without choosing. */
export const handoverChannels = {
  'handover.make': channel<WrittenHandover | null>()(
    z.strictObject({
      to: z.strictObject({ surname: text, givenName: text, patronymic: text, post: text }),
      password,
    }),
  ),
  /** Asks for the file, then for the folder of the base, which is sealed with its own password and opened at once. */
  'handover.take': channel<TakenBase | null>()(
    z.strictObject({ password, basePassword: password.nullable() }),
  ),
};
