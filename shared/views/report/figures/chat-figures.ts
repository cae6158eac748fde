import type { Chat } from '../../../domain/communication/chat.ts';
import { type ChatCoverage, chatCoverage } from '../../../domain/communication/chat-coverage.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf, tableOf } from '../../../domain/table.ts';
import type { Day } from '../../../domain/values/calendar.ts';

export type ChatFigures = ChatCoverage & {
  /** Created and not closed, whether the strategy asks for them or not. */
  readonly total: number;
};

/** As it stood at the end of the day: made later, it was not there yet; closed later, it was still open. */
const chatOn = (chat: Chat, day: Day): readonly Chat[] => {
  if (chat.createdOn !== undefined && chat.createdOn > day) return [];
  const { closedOn, ...open } = chat;
  if (closedOn === undefined || chat.state === 'planned') return [chat];
  return [closedOn > day ? { ...open, state: 'created' } : { ...chat, state: 'closed' }];
};

/** Which chats stood at the end of the day, held against the strategy that the school has now (R21). */
export const chatFigures = (school: School, day: Day): ChatFigures => {
  const chats = rowsOf(school.chats).flatMap((chat) => chatOn(chat, day));
  return {
    ...chatCoverage({ ...school, chats: tableOf(chats) }),
    total: chats.filter(({ state }) => state === 'created').length,
  };
};
