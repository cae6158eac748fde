import type { Day } from '../values/calendar.ts';

/** A broadcast, planned or held (R23). */
export type Broadcast = {
  readonly id: string;
  readonly on: Day;
  readonly theme: string;
  readonly audience: string;
  readonly leaderId?: string;
  readonly url: string;
  readonly heldOn?: Day;
  readonly cancelledOn?: Day;
};

/** A request to the platform's technical support (R25). */
export type SupportRequest = {
  readonly id: string;
  readonly on: Day;
  readonly theme: string;
  readonly text: string;
  readonly sentOn?: Day;
  readonly reply?: { readonly on: Day; readonly text: string };
  readonly closedOn?: Day;
};

/** An additional administrator, appointed with the head's consent from the staff who have joined (R11). */
export type AdministratorAppointment = {
  readonly id: string;
  readonly personId: string;
  readonly consentOn: Day;
  readonly orderNumber: string;
  readonly orderDate?: Day;
  readonly endedOn?: Day;
};
