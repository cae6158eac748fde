import { days, people } from './nouns.ts';
import { agree, counted } from './plural.ts';

const chats = { one: 'чат или канал', few: 'чата или канала', many: 'чатов и каналов' };
const posts = { one: 'публикация', few: 'публикации', many: 'публикаций' };
const broadcasts = { one: 'трансляция', few: 'трансляции', many: 'трансляций' };
const requests = { one: 'обращение', few: 'обращения', many: 'обращений' };

const within = (count: number): string => `в\u00A0ближайшие ${counted(count, days)}`;

/** How the duties of communication stand, in a sentence. */
export const communicationDutyText = {
  chatsAll: (count: number): string => `Все чаты и каналы по стратегии созданы (${count}).`,
  chatsMissing: (count: number): string => `По стратегии не хватает: ${counted(count, chats)}.`,
  chatsPlanned: (count: number): string => `Запланированы, но ещё не созданы: ${counted(count, chats)}.`,
  chatsOld: (count: number): string => `На прежней платформе осталось: ${counted(count, chats)}.`,
  postsOverdue: (count: number): string =>
    `${agree(count, { one: 'Просрочена', few: 'Просрочены', many: 'Просрочены' })} ${counted(count, posts)} в\u00A0системных каналах.`,
  postsSoon: (count: number, ahead: number): string =>
    `${agree(count, { one: 'Запланирована', few: 'Запланированы', many: 'Запланированы' })} ${counted(count, posts)} ${within(ahead)}.`,
  postsKept: 'План публикаций в системных каналах выполняется.',
  broadcastsOverdue: (count: number): string =>
    `День прошёл, а итог не отмечен: ${counted(count, broadcasts)}. Отметьте, состоялась ли трансляция.`,
  broadcastsSoon: (count: number, ahead: number): string =>
    `${agree(count, { one: 'Предстоит', few: 'Предстоят', many: 'Предстоят' })} ${counted(count, broadcasts)} ${within(ahead)}.`,
  broadcastsKept: 'Итоги всех прошедших трансляций отмечены.',
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
