import type { Platform } from '../organisation/organisation.ts';
import type { PlatformRole } from '../people/role.ts';
import type { Day } from '../values/calendar.ts';

/** What an address leads to. */
export const linkKinds = [
  'sferumChat',
  'vkChat',
  'maxChat',
  'maxChannel',
  'sferumCall',
  'schoolPage',
  'short',
  'unknown',
] as const;
export type LinkKind = (typeof linkKinds)[number];

export const linkStates = ['active', 'outdated', 'replaced', 'annulled'] as const;
export type LinkState = (typeof linkStates)[number];

export type LinkStateChange = {
  readonly state: LinkState;
  readonly on: Day;
  readonly reason: string;
};

/** An invite link as the administrator pasted it, for one class and role (R17). */
export type InviteLink = {
  readonly id: string;
  /** Exactly as given: never decoded, lower-cased or cut. */
  readonly url: string;
  readonly kind: LinkKind;
  /** Null where the address does not tell. */
  readonly platform: Platform | null;
  readonly classId: string;
  readonly role: PlatformRole;
  /** Set when the link is for one person alone. */
  readonly personId?: string;
  /** Set when the link leads into this chat of the register. */
  readonly chatId?: string;
  readonly addedOn: Day;
  readonly validUntil?: Day;
  /** The file or the hand it came from. */
  readonly source: string;
  /** Dated changes, oldest first; an empty history means active. */
  readonly history: readonly LinkStateChange[];
};

export const linkState = (link: InviteLink): LinkState => link.history.at(-1)?.state ?? 'active';

/** Whether somebody can still come by it: an outdated or replaced link works until it is switched off. */
export const stillOpens = (link: InviteLink): boolean => linkState(link) !== 'annulled';
