import { z } from 'zod';
import { type InviteLink, type LinkStateChange, linkKinds, linkStates } from '../domain/links/invite-link.ts';
import { platforms } from '../domain/organisation/organisation.ts';
import { platformRoles } from '../domain/people/role.ts';
import { dayGuard, idGuard, type Shape } from './shape.ts';

const linkStateChangeGuard = z.strictObject({
  state: z.enum(linkStates),
  on: dayGuard,
  reason: z.string(),
} satisfies Shape<LinkStateChange>);

export const inviteLinkGuard = z.strictObject({
  id: idGuard,
  url: z.string(),
  kind: z.enum(linkKinds),
  platform: z.enum(platforms).nullable(),
  classId: idGuard,
  role: z.enum(platformRoles),
  personId: idGuard.exactOptional(),
  chatId: idGuard.exactOptional(),
  addedOn: dayGuard,
  validUntil: dayGuard.exactOptional(),
  source: z.string(),
  history: z.array(linkStateChangeGuard),
} satisfies Shape<InviteLink>) satisfies z.ZodType<InviteLink>;
