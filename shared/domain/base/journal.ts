/** What was done, in the journal's words. */
export const actKinds = [
  'school-created',
  'roster-imported',
  'import-undone',
  'match-decided',
  'reading-forgotten',
  'import-brake-set',
  'links-stored',
  'batch-made',
  'batch-reprinted',
  'slips-handed-out',
  'slips-lost',
  'reminder-noted',
  'links-changed',
  'sheet-texts-changed',
  'platform-marked',
  'members-matched',
  'requests-matched',
  'report-made',
  'activity-typed',
  'targets-changed',
  'form-saved',
  'form-removed',
  'package-made',
  'links-annulled',
  'people-marked',
  'people-left',
  'people-returned',
  'people-transferred',
  'people-renamed',
  'roles-changed',
  'person-added',
  'person-removed',
  'class-renamed',
  'classes-merged',
  'class-removed',
  'form-masters-assigned',
  'year-transferred',
  'person-edited',
  'family-changed',
  'organisation-changed',
  'tasks-done',
  'tasks-reopened',
  'requests-accepted',
  'requests-declined',
  'chats-planned',
  'chats-marked',
  'chats-moved',
  'chat-strategy-changed',
  'register-changed',
  'register-rows-removed',
  'questionnaire-changed',
  'scans-changed',
  'registration-marked',
  'handover-made',
  'base-taken-over',
  'base-restored',
  'data-destroyed',
  'documents-made',
  'order-saved',
  'order-removed',
  'template-stored',
  'template-removed',
  'case-answered',
  'step-undone',
  'step-redone',
  'password-set',
  'password-changed',
  'password-removed',
  'password-recovered',
] as const;
export type ActKind = (typeof actKinds)[number];

/**
 * One act of the administrator, as the journal keeps it.
 * `subject` names a file, a class or a batch, never a person: the journal outlives destroyed data (R29).
 */
export type Act = {
  readonly kind: ActKind;
  readonly subject: string;
  readonly counts: Readonly<Record<string, number>>;
};

/** A journal line; the hashes chain the lines, so that a removed or altered one is found. */
export type JournalEntry = Act & {
  /** Counted from 1 without gaps. */
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The user of the operating system. */
  readonly user: string;
  readonly previousHash: string;
  readonly hash: string;
};
