import type { TableName } from '../school.ts';
import type { Day } from '../values/calendar.ts';
import type { Damage } from './damage.ts';

export type BackupState = {
  readonly name: string;
  readonly day: Day;
  readonly revision: number;
  /** Whether it opens as a base. */
  readonly ok: boolean;
  /** Under an earlier password: neither sound nor damaged as far as can be seen. */
  readonly locked: boolean;
};

export type BaseProblem =
  | { readonly code: 'base-damaged'; readonly file: string; readonly copy: string | null }
  | { readonly code: 'damage'; readonly damage: Damage }
  | { readonly code: 'journal-broken'; readonly at: number }
  | { readonly code: 'journal-foreign' }
  | { readonly code: 'journal-ahead'; readonly entries: number }
  | { readonly code: 'backup-damaged'; readonly name: string }
  | { readonly code: 'backup-locked'; readonly name: string }
  | { readonly code: 'backup-failed'; readonly day: Day }
  | { readonly code: 'step-unreadable'; readonly revision: number }
  | { readonly code: 'attachment-lost'; readonly name: string };

/** What a check of a base found. */
export type BaseCheck = {
  readonly ok: boolean;
  /** Null, like the revision, where the base does not open. */
  readonly version: number | null;
  readonly revision: number | null;
  readonly counts: { readonly [N in TableName]?: number };
  readonly journal: { readonly entries: number; readonly ok: boolean };
  readonly backups: readonly BackupState[];
  readonly problems: readonly BaseProblem[];
  /** They leave the base sound. */
  readonly warnings: readonly BaseProblem[];
};
