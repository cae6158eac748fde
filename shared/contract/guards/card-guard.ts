import { z } from 'zod';
import { organisationKinds, platforms } from '../../domain/organisation/organisation.ts';

const text = z.string().max(2000);
const name = { surname: text, givenName: text, patronymic: text };

/** The card as a form gives it; what it means is checked by `application/organisation-card.ts`. */
export const cardGuard = z.strictObject({
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
