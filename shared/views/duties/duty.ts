import type { ActKind } from '../../domain/base/journal.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { DutyFigures } from '../report/figures/figures.ts';

/** The duties of the regulations that a base can tell of, in the order of the first hour. */
export const dutyIds = [
  'card',
  'password',
  'students',
  'staff',
  'guardians',
  'schoolYear',
  'request',
  'classTeachers',
  'links',
  'invitations',
  'reminders',
  'oldLinks',
  'goneLinks',
  'lastYearLinks',
  'joinRequests',
  'tasks',
  'unclaimed',
  'expired',
  'members',
  'confirmed',
  'chats',
  'posts',
  'broadcasts',
  'support',
  'administrators',
  'report',
  'backup',
] as const;
export type DutyId = (typeof dutyIds)[number];

export const dutyStates = ['overdue', 'waiting', 'done'] as const;
export type DutyState = (typeof dutyStates)[number];

/** The screen on which a duty is done; it may stand on the overview itself. */
export type DutyPlace =
  | 'overview'
  | 'people'
  | 'classes'
  | 'import'
  | 'invitations'
  | 'reconcile'
  | 'reports'
  | 'communication'
  | 'documents'
  | 'settings';

export type Duty = {
  readonly id: DutyId;
  readonly state: DutyState;
  /** One short sentence: how it stands. */
  readonly sentence: string;
  readonly place: DutyPlace;
  /** The part of that screen, with a list in it as `annulment/gone`; '' for its beginning. */
  readonly part: string;
  /** What the button says. */
  readonly act: string;
};

/** The last days of acts that were not taken back. */
export type ActDays = Readonly<Partial<Record<ActKind, Day>>>;

export type Backups = {
  readonly lastOn: Day | null;
  readonly failedOn: Day | null;
  /** The copies elsewhere; absent where this computer was not asked. */
  readonly second?: { readonly isChosen: boolean; readonly carriedOn: Day | null };
};

/** All that the duties are judged by. */
export type DutyFacts = {
  readonly school: School;
  readonly organisation: Organisation;
  readonly words: Vocabulary;
  readonly today: Day;
  readonly figures: DutyFigures;
  readonly actDays: ActDays;
  readonly backups: Backups;
  /** Whether the base has a password. */
  readonly isSealed: boolean;
};

/** How one duty stands; null where it does not apply yet or not at all. */
export type Judgement = {
  readonly state: DutyState;
  readonly sentence: string;
  /** What its button says, where that is not always the same. */
  readonly act?: string;
} | null;
export type Judge = (facts: DutyFacts) => Judgement;
