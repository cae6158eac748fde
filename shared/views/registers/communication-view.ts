import type { Chat, ChatState } from '../../domain/communication/chat.ts';
import { type ChatCoverage, type Coverage, chatCoverage } from '../../domain/communication/chat-coverage.ts';
import type { ChatForm, ChatKind, ChatStrategy } from '../../domain/communication/chat-kind.ts';
import { strategyOf } from '../../domain/communication/chat-strategy.ts';
import { byName, byText } from '../../domain/natural-order.ts';
import type { Platform } from '../../domain/organisation/organisation.ts';
import { fullName, isAtSchool } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { type AppointmentRow, appointmentRows, candidatesOf } from './appointment-rows.ts';
import {
  type BroadcastRow,
  broadcastRows,
  type PostRow,
  postRows,
  type SupportRow,
  supportRows,
} from './plan-rows.ts';

export type NamedChoice = { readonly id: string; readonly name: string };

export type ChatRow = {
  readonly id: string;
  readonly kind: ChatKind;
  readonly form: ChatForm;
  readonly name: string;
  readonly classId: string;
  readonly classLabel: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly url: string;
  readonly platform: Platform;
  /** On the platform that the school has left, and not closed yet. */
  readonly isOld: boolean;
  readonly state: ChatState;
  readonly createdOn: Day | '';
  readonly closedOn: Day | '';
  readonly note: string;
};

export type MatrixCell = {
  readonly kind: ChatKind;
  readonly standing: Coverage;
  readonly chatIds: readonly string[];
};

type MatrixRow = {
  readonly classId: string;
  readonly label: string;
  readonly cells: readonly MatrixCell[];
};

export type CommunicationView = {
  readonly today: Day;
  readonly platform: Platform;
  readonly strategy: ChatStrategy;
  readonly matrix: readonly MatrixRow[];
  readonly schoolCells: readonly MatrixCell[];
  readonly counts: Pick<ChatCoverage, 'asked' | 'created' | 'planned' | 'old' | 'missing'>;
  readonly chats: readonly ChatRow[];
  readonly posts: readonly PostRow[];
  readonly broadcasts: readonly BroadcastRow[];
  readonly supportRequests: readonly SupportRow[];
  readonly appointments: readonly AppointmentRow[];
  readonly classes: readonly NamedChoice[];
  readonly staff: readonly NamedChoice[];
  /** Staff who have joined and are not appointed yet. */
  readonly candidates: readonly NamedChoice[];
};

const chatRow = (school: School, chat: Chat): ChatRow => {
  const owner = school.persons.get(chat.ownerId ?? '');
  return {
    id: chat.id,
    kind: chat.kind,
    form: chat.form,
    name: chat.name,
    classId: chat.classId ?? '',
    classLabel: school.classes.get(chat.classId ?? '')?.label ?? '',
    ownerId: chat.ownerId ?? '',
    ownerName: owner ? fullName(owner.name) : '',
    url: chat.url,
    platform: chat.platform,
    isOld: chat.platform !== school.organisation.platform && chat.state !== 'closed',
    state: chat.state,
    createdOn: chat.createdOn ?? '',
    closedOn: chat.closedOn ?? '',
    note: chat.note,
  };
};

type SeenCell = ChatCoverage['classes'][number]['cells'][number] | ChatCoverage['school'][number];

const cellOf = ({ kind, standing, chats }: SeenCell): MatrixCell => ({
  kind,
  standing,
  chatIds: chats.map(({ id }) => id),
});

/** Closed ones last, then by name as a reader expects. */
const byChat = (a: ChatRow, b: ChatRow): number =>
  Number(a.state === 'closed') - Number(b.state === 'closed') || byText(a.name, b.name);

/** All that the screen of chats and channels shows (R11, R21–R25). */
export const communicationView = (school: School, today: Day): CommunicationView => {
  const { classes, school: ofSchool, ...counts } = chatCoverage(school);
  const staff = rowsOf(school.persons)
    .filter((person) => person.category === 'staff' && isAtSchool(person))
    .toSorted(byName);
  const namesOf = ({ id, name }: (typeof staff)[number]): NamedChoice => ({ id, name: fullName(name) });
  return {
    today,
    platform: school.organisation.platform,
    strategy: strategyOf(school.organisation),
    matrix: classes.map(({ schoolClass: { id, label }, cells }) => ({
      classId: id,
      label,
      cells: cells.map(cellOf),
    })),
    schoolCells: ofSchool.map(cellOf),
    counts,
    chats: rowsOf(school.chats)
      .map((chat) => chatRow(school, chat))
      .toSorted(byChat),
    posts: postRows(school, today),
    broadcasts: broadcastRows(school, today),
    supportRequests: supportRows(school, today),
    appointments: appointmentRows(school),
    classes: classes.map(({ schoolClass: { id, label } }) => ({ id, name: label })),
    staff: staff.map(namesOf),
    candidates: candidatesOf(school).map(namesOf),
  };
};
