import type { ChatForm, ChatKind } from './chat.ts';
import type { Organisation, OrganisationKind } from './organisation.ts';

/** The kinds that each class has of its own, in the order of the matrix (S2 2.3, S3 2.4). */
export const classChatKinds = [
  'classStudents',
  'classGuardians',
  'classTeachers',
] as const satisfies ChatKind[];
export type ClassChatKind = (typeof classChatKinds)[number];

/** The kinds of which a school has one each: chats of the administration (S2 2.1), then system channels. */
export const schoolChatKinds = [
  'management',
  'staff',
  'studentActivists',
  'guardianActivists',
  'schoolChannel',
  'staffChannel',
] as const satisfies ChatKind[];
export type SchoolChatKind = (typeof schoolChatKinds)[number];

export const isClassKind = (kind: ChatKind): kind is ClassChatKind =>
  classChatKinds.some((known) => known === kind);

export const formOfKind = (kind: ChatKind): ChatForm =>
  kind === 'schoolChannel' || kind === 'staffChannel' ? 'channel' : 'chat';

/** Which chats and channels the organisation decided to have (S2 2.1: the administration chooses the strategy). */
export type ChatStrategy = {
  readonly kinds: readonly ChatKind[];
  /** Students have a chat of their own from this year of study on; 1: all of them. */
  readonly studentsFrom: number;
};

const channels = ['schoolChannel', 'staffChannel'] as const;

const startingKinds: Readonly<Record<OrganisationKind, readonly ChatKind[]>> = {
  school: ['classStudents', 'classGuardians', 'management', 'staff', 'guardianActivists', ...channels],
  college: ['classStudents', 'classGuardians', 'management', 'staff', 'studentActivists', ...channels],
  extra: ['classStudents', 'classGuardians', 'management', 'staff', ...channels],
  kindergarten: ['classGuardians', 'management', 'staff', 'guardianActivists', ...channels],
};

/** The organisation's own strategy, else that with which its kind begins. */
export const strategyOf = ({ kind, chatStrategy }: Organisation): ChatStrategy =>
  chatStrategy ?? { kinds: startingKinds[kind], studentsFrom: 1 };
