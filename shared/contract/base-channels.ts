import { z } from 'zod';
import { organisationKinds, platforms } from '../domain/organisation.ts';
import { channel } from './channel.ts';

/** An open base; `folder` is shown and never sent back. */
export type BaseInfo = {
  readonly folder: string;
  readonly organisation: string;
  readonly revision: number;
};

export type RecentBase = {
  /** Names the base to `base.openRecent` in place of its path. */
  readonly key: string;
  readonly folder: string;
  readonly organisation: string;
  /** ISO 8601 in UTC. */
  readonly openedAt: string;
  /** False when its folder is not there now: a flash drive was taken out. */
  readonly present: boolean;
};

const text = z.string().max(2000);
const name = { surname: text, givenName: text, patronymic: text };

/** The card as a form gives it; what it means is checked by `application/organisation-card.ts`. */
const card = z.strictObject({
  kind: z.enum(organisationKinds),
  platform: z.enum(platforms),
  fullName: text.optional(),
  shortName: text.optional(),
  city: text.optional(),
  region: text.optional(),
  address: text.optional(),
  phone: text.optional(),
  email: text.optional(),
  site: text.optional(),
  inn: text.optional(),
  kpp: text.optional(),
  okpo: text.optional(),
  ogrn: text.optional(),
  director: z
    .strictObject({ ...name, post: text })
    .partial()
    .optional(),
  administrator: z
    .strictObject({ ...name, post: text, phone: text, email: text })
    .partial()
    .optional(),
  appointmentOrder: z.strictObject({ number: text, date: text }).partial().optional(),
});

/** An answer of null: the user closed the dialog without choosing. */
export const baseChannels = {
  'base.recent': channel<readonly RecentBase[]>()(z.null()),
  'base.open': channel<BaseInfo | null>()(z.null()),
  'base.openRecent': channel<BaseInfo>()(z.strictObject({ key: z.string().max(64) })),
  'base.forgetRecent': channel<readonly RecentBase[]>()(z.strictObject({ key: z.string().max(64) })),
  'base.create': channel<BaseInfo | null>()(z.strictObject({ card })),
  'base.tryMadeUp': channel<BaseInfo>()(z.null()),
  'base.close': channel<null>()(z.null()),
};
