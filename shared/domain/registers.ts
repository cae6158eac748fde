import type { Day } from './calendar.ts';
import type { PlatformRole } from './role.ts';

/** Kinds of orders that the register keeps. */
export type OrderKind = 'appointment' | 'use' | 'classTeachers' | 'movement' | 'administrators';

export type Order = {
  readonly id: string;
  readonly kind: OrderKind;
  readonly number: string;
  readonly date: Day;
  readonly title: string;
};

/** An arrival, a departure, a transfer or another dated change of a person (R13). */
export type Movement = {
  readonly id: string;
  readonly personId: string;
  readonly kind: 'arrival' | 'departure' | 'transfer' | 'rename' | 'roleChange';
  readonly on: Day;
  readonly orderNumber: string;
  readonly fromClassId?: string;
  readonly toClassId?: string;
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

/** What the administrator must do on the platform by hand: it has no interface for programs (R16). */
export type PlatformTask = {
  readonly id: string;
  readonly kind: 'remove' | 'reinvite' | 'annulLink';
  readonly personId?: string;
  readonly linkId?: string;
  readonly role?: PlatformRole;
  readonly openedOn: Day;
  readonly doneOn?: Day;
};
