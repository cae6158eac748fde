/** Chats and channels that the regulations name: of a class, of the school, and the two system channels (R21, R22). */
export const chatKinds = [
  'classStudents',
  'classGuardians',
  'classTeachers',
  'management',
  'staff',
  'studentActivists',
  'guardianActivists',
  'schoolChannel',
  'staffChannel',
  'other',
] as const;
export type ChatKind = (typeof chatKinds)[number];

export const chatForms = ['chat', 'channel'] as const;
export type ChatForm = (typeof chatForms)[number];

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
