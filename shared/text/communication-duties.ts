import type { Day } from '../domain/values/calendar.ts';
import { dateInWords } from './words/dates.ts';
import { days, people } from './words/nouns.ts';
import { agree, counted } from './words/plural.ts';
import { quoted } from './words/quote.ts';

const chats = { one: 'чат или канал', few: 'чата или канала', many: 'чатов и каналов' };
const posts = { one: 'публикация', few: 'публикации', many: 'публикаций' };
const broadcasts = { one: 'трансляция', few: 'трансляции', many: 'трансляций' };
const requests = { one: 'обращение', few: 'обращения', many: 'обращений' };

/** What is planned, with its day. */
export type PlannedThing = { readonly on: Day; readonly theme: string };

const LONGEST_THEME = 60;

const within = (count: number): string => `в\u00A0ближайшие ${counted(count, days)}`;

const named = ({ on, theme }: PlannedThing): string => {
  const short = theme.length > LONGEST_THEME ? `${theme.slice(0, LONGEST_THEME - 1).trim()}…` : theme;
  return `${dateInWords(on)}${short === '' ? '' : `, ${quoted(short)}`}`;
};

/** `, первая – 25 ноября 2026 г., «Собрание»`; of one thing without «первая». */
const firstOf = (count: number, first: PlannedThing): string =>
  `${count === 1 ? '' : ', первая'}\u00A0– ${named(first)}`;

const nextOf = (next: PlannedThing | null): string => (next ? ` Следующая\u00A0– ${named(next)}.` : '');

/** How the duties of communication stand, in a sentence. */
export const communicationDutyText = {
  chatsAll: (count: number): string => `Все чаты и каналы по стратегии созданы (${count}).`,
  chatsMissing: (count: number): string => `По стратегии не хватает: ${counted(count, chats)}.`,
  chatsPlanned: (count: number): string => `Запланированы, но ещё не созданы: ${counted(count, chats)}.`,
  chatsOld: (count: number): string => `На прежней платформе осталось: ${counted(count, chats)}.`,
  postsOverdue: (count: number, first: PlannedThing): string =>
    `${agree(count, { one: 'Просрочена', few: 'Просрочены', many: 'Просрочены' })} ${counted(count, posts)} в\u00A0системных каналах${firstOf(count, first)}.`,
  postsSoon: (count: number, ahead: number, first: PlannedThing): string =>
    `${agree(count, { one: 'Запланирована', few: 'Запланированы', many: 'Запланированы' })} ${counted(count, posts)} ${within(ahead)}${firstOf(count, first)}.`,
  postsKept: (next: PlannedThing | null): string =>
    `План публикаций в системных каналах выполняется.${nextOf(next)}`,
  broadcastsOverdue: (count: number, first: PlannedThing): string =>
    `День прошёл, а итог не отмечен: ${counted(count, broadcasts)}${firstOf(count, first)}. Отметьте, состоялась ли трансляция.`,
  broadcastsSoon: (count: number, ahead: number, first: PlannedThing): string =>
    `${agree(count, { one: 'Предстоит', few: 'Предстоят', many: 'Предстоят' })} ${counted(count, broadcasts)} ${within(ahead)}${firstOf(count, first)}.`,
  broadcastsKept: (next: PlannedThing | null): string =>
    `Итоги всех прошедших трансляций отмечены.${nextOf(next)}`,
  supportWaiting: (count: number, oldest: number): string =>
    `${agree(count, { one: 'Ждёт', few: 'Ждут', many: 'Ждут' })} ответа поддержки ${counted(count, requests)}${oldest === 0 ? '' : `, дольше всего\u00A0– ${counted(oldest, days)}`}.`,
  supportDrafts: (count: number): string =>
    `${agree(count, { one: 'Написано, но не отправлено', few: 'Написаны, но не отправлены', many: 'Написаны, но не отправлены' })} в\u00A0поддержку: ${counted(count, requests)}.`,
  supportToClose: (count: number): string =>
    `На ${counted(count, { one: 'обращение', few: 'обращения', many: 'обращений' })} поддержка ответила: проверьте и закройте.`,
  supportKept: 'Все обращения в поддержку закрыты.',
  administratorsGone: (count: number): string =>
    `Выбыли из организации, а назначение не окончено: ${counted(count, people)}. Снимите права администратора на платформе.`,
  administratorsAway: (count: number): string =>
    `Назначены администраторами, но не состоят в\u00A0профиле организации: ${counted(count, people)}.`,
  administratorsKept: (count: number): string =>
    `${agree(count, { one: 'Дополнительный администратор назначен', few: 'Дополнительные администраторы назначены', many: 'Дополнительные администраторы назначены' })} и\u00A0состоит в\u00A0профиле (${count}).`,
} as const;
