import type { JournalEntry } from '../base/journal.ts';

/** Why data are destroyed: a choice and no free text, for the journal keeps it for good. */
export const destructionReasons = ['term', 'purpose', 'withdrawn', 'unlawful'] as const;
export type DestructionReason = (typeof destructionReasons)[number];

/** The reason of a destruction's entry; null for any other entry. */
export const reasonOf = ({
  kind,
  subject,
}: Pick<JournalEntry, 'kind' | 'subject'>): DestructionReason | null =>
  kind === 'data-destroyed' ? (destructionReasons.find((reason) => reason === subject) ?? 'term') : null;
