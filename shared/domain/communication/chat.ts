import type { Platform } from '../organisation/organisation.ts';
import type { Day } from '../values/calendar.ts';
import type { ChatForm, ChatKind } from './chat-kind.ts';

export const chatStates = ['planned', 'created', 'closed'] as const;
export type ChatState = (typeof chatStates)[number];

/** A chat or channel on the platform, as the register keeps it. */
export type Chat = {
  readonly id: string;
  readonly kind: ChatKind;
  readonly form: ChatForm;
  readonly name: string;
  /** Of a class's chats alone. */
  readonly classId?: string;
  /** The person who leads it. */
  readonly ownerId?: string;
  /** Exactly as given; '' while none is known. */
  readonly url: string;
  readonly platform: Platform;
  readonly state: ChatState;
  readonly createdOn?: Day;
  readonly closedOn?: Day;
  readonly note: string;
};

/** A planned post of a channel; the administration supplies its materials (R22). */
export type ChannelPost = {
  readonly id: string;
  readonly chatId: string;
  readonly on: Day;
  readonly theme: string;
  readonly suppliedBy: string;
  readonly publishedOn?: Day;
};
