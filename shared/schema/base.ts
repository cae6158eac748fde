import { z } from 'zod';
import type { JournalEntry } from '../domain/base/journal.ts';
import type { School } from '../domain/school.ts';
import type { Day } from '../domain/values/calendar.ts';
import { journalEntryGuard } from './journal.ts';
import { organisationGuard } from './organisation.ts';
import { countGuard, dayGuard, idGuard, type Shape } from './shape.ts';
import { rowGuards } from './tables.ts';
import { type UndoStep, undoStepGuard } from './undo-step.ts';

export const baseFormat = 'sferum-admin';

/** Where the journal stands; `pending` are the entries that the journal's file may not hold yet. */
export type JournalHead = {
  readonly number: number;
  readonly hash: string;
  readonly pending: readonly JournalEntry[];
};

/** What is gone from the rows and may still stand in files beside the base: ids of people and of attachments. */
export type Destroying = {
  readonly people: readonly string[];
  readonly attachments: readonly string[];
};

/** What is known of a base beside the school itself. */
type BaseFacts = {
  /** Counts the changes since the base was made. */
  readonly revision: number;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly journal: JournalHead;
  /** Revisions whose step can be taken back, oldest first. */
  readonly steps: readonly number[];
  /** Revisions that took a step back and can be taken back themselves, oldest first. */
  readonly redo: readonly number[];
  /** Steps whose file may not be there yet. */
  readonly pendingSteps: readonly UndoStep[];
  /** The day on which the last attempt at a backup failed; null when it succeeded. */
  readonly backupFailedOn: Day | null;
  readonly destroying?: Destroying;
};

/** A base as the disk has it. */
export type StoredBase = BaseFacts & { readonly school: School };

const factsShape = {
  revision: countGuard,
  savedAt: z.string(),
  journal: z.strictObject({
    number: countGuard,
    hash: z.string(),
    pending: z.array(journalEntryGuard),
  } satisfies Shape<JournalHead>),
  steps: z.array(countGuard),
  redo: z.array(countGuard),
  pendingSteps: z.array(undoStepGuard),
  backupFailedOn: dayGuard.nullable(),
  destroying: z
    .strictObject({ people: z.array(idGuard), attachments: z.array(z.string()) } satisfies Shape<Destroying>)
    .exactOptional(),
} satisfies Shape<BaseFacts>;

/** The newest shape: tables are arrays, in the order in which their rows were added. */
export const documentGuard = z.strictObject({
  format: z.literal(baseFormat),
  version: countGuard,
  ...factsShape,
  school: z.strictObject({
    organisation: organisationGuard,
    classes: z.array(rowGuards.classes),
    persons: z.array(rowGuards.persons),
    links: z.array(rowGuards.links),
    batches: z.array(rowGuards.batches),
    orders: z.array(rowGuards.orders),
    movements: z.array(rowGuards.movements),
    joinRequests: z.array(rowGuards.joinRequests),
    tasks: z.array(rowGuards.tasks),
    chats: z.array(rowGuards.chats),
    posts: z.array(rowGuards.posts),
    broadcasts: z.array(rowGuards.broadcasts),
    supportRequests: z.array(rowGuards.supportRequests),
    appointments: z.array(rowGuards.appointments),
    registrations: z.array(rowGuards.registrations),
    snapshots: z.array(rowGuards.snapshots),
    frozenReports: z.array(rowGuards.frozenReports),
    weeklyActivity: z.array(rowGuards.weeklyActivity),
    ownForms: z.array(rowGuards.ownForms),
    rosterProfiles: z.array(rowGuards.rosterProfiles),
    matchDecisions: z.array(rowGuards.matchDecisions),
    platformLists: z.array(rowGuards.platformLists),
    sheetTexts: z.array(rowGuards.sheetTexts),
    documentTemplates: z.array(rowGuards.documentTemplates),
  } satisfies { readonly [K in keyof School]: z.ZodType }),
});

export type BaseDocument = z.output<typeof documentGuard>;
