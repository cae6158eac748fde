import type { TransferProblemCode } from './classes/transfer-problem.ts';
import type { EntryProblems } from './communication/register-entry.ts';
import type { ForeignFile } from './foreign-file.ts';
import type { FieldProblems } from './people/person-fields.ts';
import type { ReportCategory } from './reports/report-records.ts';
import type { Day } from './values/calendar.ts';

/**
 * Every failure a user can meet, with what its sentence needs.
 * One Russian sentence for each code stands in `text/failures.ts`.
 */
type FailureDetails = {
  // the call
  'unknown-command': { readonly command: string };
  'unknown-option': { readonly option: string };
  'missing-option': { readonly option: string };
  'mark-with-package': { readonly option: string };
  'bad-option-value': { readonly option: string; readonly value: string; readonly expected: string };
  'missing-argument': { readonly argument: string };
  'extra-argument': { readonly argument: string };
  'working-folder-gone': Record<never, never>;
  // the organisation card
  'card-not-json': { readonly file: string };
  /** `known`: the key that was likely meant, or every one. */
  'card-unknown-key': { readonly key: string; readonly known: readonly string[] };
  'card-bad-value': { readonly key: string; readonly expected: string };
  'word-incomplete': { readonly word: string };
  'host-not-allowed': { readonly host: string };
  // the base
  'path-too-long': { readonly folder: string };
  /** With the newest of its copies, where there is one. */
  'base-missing': { readonly folder: string; readonly copy: string | null };
  /** The base's file is a link to one in another folder. */
  'base-is-link': { readonly folder: string; readonly target: string };
  'base-exists': { readonly folder: string };
  'base-damaged': { readonly file: string; readonly copy: string | null };
  'base-newer': { readonly file: string; readonly version: number };
  'base-in-use': {
    readonly folder: string;
    readonly host: string;
    readonly user: string;
    /** Another machine's lock that has shown no sign of life for long: the user may take the base. */
    readonly canTake?: boolean;
  };
  'base-folder-occupied': { readonly folder: string };
  'nothing-to-undo': Record<never, never>;
  'nothing-to-redo': Record<never, never>;
  'base-read-only': Record<never, never>;
  'password-needed': { readonly folder: string };
  'password-wrong': Record<never, never>;
  'password-too-short': { readonly least: number };
  'password-too-long': { readonly most: number };
  'password-differs': Record<never, never>;
  'password-unfinished': Record<never, never>;
  'no-password': Record<never, never>;
  /** A password is to be set where there is one. */
  'password-there': Record<never, never>;
  'password-prompt-missing': Record<never, never>;
  /** The file of a password or of a recovery key holds nothing. */
  'password-file-empty': { readonly file: string };
  'password-file-not-utf8': { readonly file: string };
  'password-of-spaces': Record<never, never>;
  'recovery-key-wrong': Record<never, never>;
  'recovery-key-length': { readonly digits: number; readonly expected: number };
  'recovery-key-group': { readonly group: number };
  'step-unreadable': Record<never, never>;
  'backup-unknown': { readonly name: string };
  /** It was made in another base. */
  'backup-of-another': { readonly name: string; readonly organisation: string };
  /** Data that it holds were destroyed since (R29). */
  'backup-before-destruction': { readonly name: string; readonly people: number };
  /** It was made under an earlier password. */
  'backup-locked': { readonly name: string };
  'backup-unreadable': { readonly name: string };
  'backup-newer': { readonly name: string };
  'backup-not-made': { readonly folder: string };
  'base-not-damaged': { readonly folder: string };
  'second-place-inside': { readonly folder: string };
  'second-place-gone': { readonly folder: string };
  'second-place-unset': Record<never, never>;
  'second-place-not-renewed': { readonly folder: string };
  'nobody-to-destroy': Record<never, never>;
  'destruction-unfinished': Record<never, never>;
  'destruction-unknown': { readonly number: number };
  'confirmation-missing': { readonly option: string };
  'attachment-missing': Record<never, never>;
  'no-open-base': Record<never, never>;
  'recent-unknown': Record<never, never>;
  // the desktop
  'settings-damaged': { readonly copy: string };
  'settings-not-kept': { readonly folder: string };
  'call-refused': Record<never, never>;
  'internal-fault': Record<never, never>;
  'window-restored': Record<never, never>;
  'printing-failed': Record<never, never>;
  'file-not-taken': { readonly file: string };
  // files
  'file-missing': { readonly file: string };
  'file-unreadable': { readonly file: string };
  'file-not-regular': { readonly file: string };
  'file-empty': { readonly file: string };
  'file-too-large': { readonly file: string; readonly megabytes: number; readonly limit: number };
  'file-not-a-table': { readonly file: string };
  'file-is-document': { readonly file: string; readonly kind: ForeignFile };
  'file-protected': { readonly file: string };
  'file-damaged': { readonly file: string };
  'file-too-slow': { readonly file: string; readonly seconds: number };
  'file-too-many-rows': { readonly file: string; readonly limit: number };
  'file-too-heavy': { readonly file: string };
  'file-held': { readonly file: string };
  'files-not-placed': { readonly folder: string };
  'file-is-no-file': { readonly file: string };
  'folder-is-file': { readonly folder: string };
  'folder-in-base': { readonly folder: string; readonly base: string };
  'folder-not-writable': { readonly folder: string };
  'disk-full': { readonly folder: string };
  // importing
  'sheet-missing': { readonly sheet: string; readonly sheets: string };
  'encoding-unknown': { readonly encoding: string };
  'class-column-missing': { readonly file: string; readonly seen: string };
  'encoding-unfit': { readonly file: string; readonly encoding: string; readonly likely: string };
  'file-is-text': { readonly file: string };
  'header-not-found': { readonly file: string; readonly seen: string };
  'label-blocks': { readonly file: string };
  'formulas-empty': { readonly file: string };
  'column-twice': { readonly file: string; readonly sheet: string; readonly column: string };
  'no-rows': { readonly file: string };
  'category-unclear': { readonly file: string };
  'plan-outdated': Record<never, never>;
  'plan-unconfirmed': Record<never, never>;
  'import-too-old': Record<never, never>;
  'import-undone-already': Record<never, never>;
  'row-unknown': { readonly row: number };
  'file-put-away': Record<never, never>;
  'work-cancelled': Record<never, never>;
  'nothing-importable': { readonly file: string; readonly rejected: number };
  // people, links, sheets
  'no-lines': { readonly file: string };
  /** A list for reconciling that tells of people who are not on the platform. */
  'list-of-absent': { readonly file: string; readonly line: number; readonly words: string };
  'list-is-roster': { readonly file: string; readonly columns: readonly string[] };
  'nobody-to-match': Record<never, never>;
  'match-outdated': Record<never, never>;
  'request-unknown': Record<never, never>;
  'no-links-found': { readonly file: string };
  'class-unknown': { readonly label: string; readonly known: string };
  'role-unknown': { readonly role: string };
  'nobody-to-invite': Record<never, never>;
  'no-links-for-batch': Record<never, never>;
  'everyone-settled': { readonly people: number };
  'links-too-long': { readonly people: number };
  'batch-not-reprintable': { readonly number: number };
  'sheet-text-wrong': { readonly fault: string };
  'code-unreadable': { readonly slip: number };
  'sheet-overfull': { readonly slip: number };
  'link-not-active': { readonly url: string };
  'person-unknown': { readonly id: string };
  'person-is-there': Record<never, never>;
  'person-has-traces': Record<never, never>;
  'class-label-taken': { readonly label: string };
  'class-not-empty': Record<never, never>;
  /** The classes stand in a year that has not begun. */
  'year-transferred': { readonly year: string };
  'year-under-way': { readonly year: string };
  'transfer-guessed': { readonly groups: number };
  'no-classes-to-transfer': Record<never, never>;
  'transfer-wrong': { readonly problem: TransferProblemCode };
  'day-in-future': { readonly day: Day };
  'day-past': { readonly day: Day };
  'day-before-batch': { readonly day: Day; readonly batch: number; readonly made: Day };
  'day-before-history': { readonly day: Day; readonly last: Day };
  'person-fields-wrong': { readonly problems: FieldProblems };
  'task-unknown': Record<never, never>;
  // reports
  'day-before-data': { readonly first: Day };
  'activity-above-list': {
    readonly category: ReportCategory;
    readonly active: number;
    readonly outOf: number;
  };
  'form-incomplete': Record<never, never>;
  'form-name-taken': { readonly name: string };
  'report-unknown': Record<never, never>;
  /** To be compared with, a report must not tell of a later day. */
  'report-later': { readonly number: number; readonly asOf: Day };
  'form-unknown': Record<never, never>;
  // registers
  'entry-wrong': { readonly problems: EntryProblems };
  'entry-unknown': Record<never, never>;
  'registration-step-wrong': Record<never, never>;
  'registration-day-early': { readonly last: Day };
  'refusal-without-reason': Record<never, never>;
  'scan-foreign': { readonly file: string };
  'scan-cut': { readonly file: string };
  'scan-too-large': { readonly file: string; readonly megabytes: number; readonly limit: number };
  'handover-wrong-password': { readonly file: string };
  'handover-damaged': { readonly file: string };
  'handover-newer': { readonly file: string };
  'handover-foreign': { readonly file: string };
  // documents
  'document-without-parts': Record<never, never>;
  'document-unknown': { readonly kind: string; readonly known: string };
  'document-incomplete': { readonly title: string; readonly missing: readonly string[] };
  'order-unknown': Record<never, never>;
  'order-number-missing': Record<never, never>;
  'template-unfit': {
    readonly file: string;
    readonly reason:
      | 'oldWord'
      | 'openDocument'
      | 'notDocx'
      | 'damaged'
      | 'protected'
      | 'heavy'
      | 'long'
      | 'nested'
      | 'manyTags'
      | 'macros'
      | 'embedded'
      | 'field'
      | 'link'
      | 'external';
  };
  'template-wrong': { readonly file: string; readonly problems: readonly string[] };
  'request-incomplete': { readonly missing: readonly string[] };
};

export type FailureCode = keyof FailureDetails;

export type Failure = { readonly [C in FailureCode]: { readonly code: C } & FailureDetails[C] }[FailureCode];

export type FailureOf<C extends FailureCode> = Extract<Failure, { readonly code: C }>;
