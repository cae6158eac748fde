import type { Platform } from '../organisation/organisation.ts';
import type { Day } from '../values/calendar.ts';
import type { ChatState } from './chat.ts';
import type { ChatKind } from './chat-kind.ts';

/** What a form of a register holds; '' stands for what was left empty. */
export type ChatEntry = {
  readonly kind: ChatKind;
  readonly name: string;
  readonly classId: string;
  readonly ownerId: string;
  readonly url: string;
  readonly platform: Platform;
  readonly state: ChatState;
  readonly createdOn: Day | '';
  readonly closedOn: Day | '';
  readonly note: string;
};

export type PostEntry = {
  readonly chatId: string;
  readonly on: Day | '';
  readonly theme: string;
  readonly suppliedBy: string;
  readonly publishedOn: Day | '';
};

export type BroadcastEntry = {
  readonly on: Day | '';
  readonly theme: string;
  readonly audience: string;
  readonly leaderId: string;
  readonly url: string;
  readonly heldOn: Day | '';
  readonly cancelledOn: Day | '';
};

export type SupportEntry = {
  readonly on: Day | '';
  readonly theme: string;
  readonly text: string;
  readonly sentOn: Day | '';
  readonly replyOn: Day | '';
  readonly replyText: string;
  readonly closedOn: Day | '';
};

export type AppointmentEntry = {
  readonly personId: string;
  readonly consentOn: Day | '';
  readonly orderNumber: string;
  readonly orderDate: Day | '';
  readonly endedOn: Day | '';
};

/** The registers that are kept by hand, row by row. */
export type Entries = {
  readonly chats: ChatEntry;
  readonly posts: PostEntry;
  readonly broadcasts: BroadcastEntry;
  readonly supportRequests: SupportEntry;
  readonly appointments: AppointmentEntry;
};

export const registerNames = ['chats', 'posts', 'broadcasts', 'supportRequests', 'appointments'] as const;
export type RegisterName = (typeof registerNames)[number] & keyof Entries;

export type RegisterEntry = {
  readonly [N in RegisterName]: { readonly register: N; readonly fields: Entries[N] };
}[RegisterName];

/** Why a field of a form cannot stand as it is. */
export type EntryProblem =
  | 'missing'
  | 'future'
  | 'beforeStart'
  | 'notLink'
  | 'deadLink'
  | 'callLink'
  | 'otherPlatform'
  | 'sameLink'
  | 'sameChat'
  | 'notStaff'
  | 'notJoined'
  | 'appointed'
  | 'bothEnds'
  | 'noReplyText'
  | 'unknown';

export type EntryProblems = Readonly<Record<string, EntryProblem>>;

/** What the reading of a form gives: a row, or what is wrong at which field. */
export type EntryReading<Row> =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly problems: EntryProblems };

export type EntryContext = { readonly today: Day; readonly id: string };

/** `{ on: 'missing' }` from what each field's check said; null where it is right. */
export const problemsOf = (checks: Readonly<Record<string, EntryProblem | null>>): EntryProblems =>
  Object.fromEntries(
    Object.entries(checks).filter((check): check is [string, EntryProblem] => check[1] !== null),
  );

export const readingOf = <Row>(problems: EntryProblems, row: () => Row): EntryReading<Row> =>
  Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, row: row() };
