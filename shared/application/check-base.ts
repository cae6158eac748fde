import type { BackupState, BaseCheck, BaseProblem } from '../domain/base/base-check.ts';
import type { Damage } from '../domain/base/damage.ts';
import { tableNames } from '../domain/school.ts';
import type { JournalHead, StoredBase } from '../schema/base.ts';

/** What was seen in a base's folder, with nothing changed there. */
export type BaseInspection = {
  readonly base:
    | { readonly kind: 'sound'; readonly version: number; readonly stored: StoredBase }
    | { readonly kind: 'damaged'; readonly file: string; readonly damages: readonly Damage[] };
  readonly journal: {
    /** Whole lines of the journal's file. */
    readonly entries: number;
    /** The end of the chain, the base's pending entries included. */
    readonly end: Pick<JournalHead, 'number' | 'hash'>;
    /** The first entry that does not follow the one before it. */
    readonly brokenAt: number | null;
    /** It holds the base's last entry and goes on soundly: the base was put back to an earlier state. */
    readonly isAhead: boolean;
  };
  readonly backups: readonly BackupState[];
  /** The newest backup that opens. */
  readonly copy: string | null;
  readonly unreadableSteps: readonly number[];
  /** File names of attachments that are gone, or differ from what was kept. */
  readonly lostAttachments: readonly string[];
};

const baseProblems = ({ base, copy }: BaseInspection): readonly BaseProblem[] => {
  if (base.kind === 'damaged') {
    const parts = base.damages.map((damage): BaseProblem => ({ code: 'damage', damage }));
    return [{ code: 'base-damaged', file: base.file, copy }, ...parts];
  }
  const day = base.stored.backupFailedOn;
  return day === null ? [] : [{ code: 'backup-failed', day }];
};

const journalProblems = ({ base, journal }: BaseInspection): readonly BaseProblem[] => {
  if (journal.brokenAt !== null) return [{ code: 'journal-broken', at: journal.brokenAt }];
  if (base.kind === 'damaged' || journal.isAhead) return [];
  return journal.end.hash === base.stored.journal.hash ? [] : [{ code: 'journal-foreign' }];
};

/** What the user should know though nothing is wrong. */
const warningsOf = ({ base, journal, backups }: BaseInspection): readonly BaseProblem[] => [
  ...(base.kind === 'sound' && journal.isAhead && journal.brokenAt === null
    ? [{ code: 'journal-ahead', entries: journal.end.number - base.stored.journal.number } as const]
    : []),
  ...backups.filter(({ locked }) => locked).map(({ name }): BaseProblem => ({ code: 'backup-locked', name })),
];

/** Judges what was seen: schema, references, journal chain, backups, steps. */
export const checkBase = (inspection: BaseInspection): BaseCheck => {
  const { base, journal, backups, unreadableSteps, lostAttachments } = inspection;
  const inJournal = journalProblems(inspection);
  const problems: readonly BaseProblem[] = [
    ...baseProblems(inspection),
    ...inJournal,
    ...backups
      .filter((backup) => !(backup.ok || backup.locked))
      .map(({ name }): BaseProblem => ({ code: 'backup-damaged', name })),
    ...unreadableSteps.map((revision): BaseProblem => ({ code: 'step-unreadable', revision })),
    ...lostAttachments.map((name): BaseProblem => ({ code: 'attachment-lost', name })),
  ];
  const stored = base.kind === 'sound' ? base.stored : null;
  return {
    ok: problems.length === 0,
    version: base.kind === 'sound' ? base.version : null,
    revision: stored?.revision ?? null,
    counts: stored ? Object.fromEntries(tableNames.map((name) => [name, stored.school[name].size])) : {},
    journal: { entries: journal.entries, ok: inJournal.length === 0 },
    backups,
    problems,
    warnings: warningsOf(inspection),
  };
};
