import type { Day } from '../values/calendar.ts';

export const registrationStates = ['prepared', 'sent', 'answered', 'refused', 'done'] as const;
export type RegistrationState = (typeof registrationStates)[number];

export type RegistrationChange = {
  readonly state: RegistrationState;
  readonly on: Day;
  /** What was answered, or why it was refused. */
  readonly note: string;
};

export const scannedPapers = ['order', 'letter', 'other'] as const;
export type ScannedPaper = (typeof scannedPapers)[number];

/** A signed and stamped paper, scanned; its bytes are an attachment of the base. */
export type Scan = {
  readonly attachmentId: string;
  readonly name: string;
  readonly paper: ScannedPaper;
  /** Of the file, in bytes. */
  readonly size: number;
};

/** One registration request of the organisation, from its package to the answer (R4). */
export type Registration = {
  readonly id: string;
  readonly scans: readonly Scan[];
  /** Oldest first; empty while it is being put together. */
  readonly history: readonly RegistrationChange[];
};
