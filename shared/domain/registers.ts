import type { PersonName } from './organisation/organisation.ts';
import type { PlatformRole } from './people/role.ts';
import type { Day } from './values/calendar.ts';

/** Kinds of orders that the register keeps. */
export type OrderKind = 'appointment' | 'use' | 'classTeachers' | 'movement' | 'administrators';

export type Order = {
  readonly id: string;
  readonly kind: OrderKind;
  readonly number: string;
  readonly date: Day;
  readonly title: string;
};

export const movementKinds = [
  'arrival',
  'departure',
  'transfer',
  'rename',
  'roleChange',
  'formMaster',
] as const;
export type MovementKind = (typeof movementKinds)[number];

/** An arrival, a departure, a transfer or another dated change of a person (R13). */
export type Movement = {
  readonly id: string;
  readonly personId: string;
  readonly kind: MovementKind;
  readonly on: Day;
  /** '' where the order has no number yet. */
  readonly orderNumber: string;
  readonly orderDate?: Day;
  /** Of a form-master, the class that was given up and the one that was taken. */
  readonly fromClassId?: string;
  readonly toClassId?: string;
  readonly fromRole?: PlatformRole;
  readonly toRole?: PlatformRole;
  /** What the person was called before. */
  readonly fromName?: PersonName;
  /** A departure because the school was finished. */
  readonly graduated?: true;
};

/** A request to join, as it was pasted from the platform (R14). */
export type JoinRequest = {
  readonly id: string;
  readonly text: string;
  /** Null: a stranger, or nobody decided yet who it is. */
  readonly personId: string | null;
  readonly receivedOn: Day;
  readonly decision?: { readonly accepted: boolean; readonly on: Day; readonly reason: string };
};

export const platformTaskKinds = [
  'remove',
  'invite',
  'reinvite',
  'renameClass',
  'createClass',
  'closeClass',
  'annulLink',
] as const;

/** What the administrator must do on the platform by hand: it has no interface for programs (R16). */
export type PlatformTask = {
  readonly id: string;
  readonly kind: (typeof platformTaskKinds)[number];
  readonly personId?: string;
  readonly linkId?: string;
  /** The class from which to remove, or into which to invite; without it the whole organisation. */
  readonly classId?: string;
  /** What the class is called on the platform still. */
  readonly oldLabel?: string;
  readonly role?: PlatformRole;
  readonly openedOn: Day;
  readonly doneOn?: Day;
};
