import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { AnnulmentListName } from '../../views/invitations/annulment-view.ts';
import type { OtherAnnulmentReason } from '../annulment.ts';
import { days, links, linksWhom } from '../words/nouns.ts';
import { agree, counted, grouped } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';

export const annulmentScreenText = {
  lists: {
    unclaimed: 'Невостребованные',
    lastYear: 'Прошлого учебного года',
    gone: 'Тех, кто выбыл',
    platform: 'Прежней платформы',
    replaced: 'Заменённые',
    all: 'Все, что ещё открываются',
  } satisfies Readonly<Record<AnnulmentListName, string>>,
  list: 'Какие ссылки',
  days: 'Не меньше дней',
  reason: 'Причина',
  reasons: {
    unclaimed: 'никто не пришёл',
    lastYear: 'прошлый учебный год',
    gone: 'человек выбыл',
    platform: 'прежняя платформа',
    leaked: 'стала известна посторонним',
    replaced: 'заменена другой',
  } satisfies Readonly<Record<OtherAnnulmentReason | 'unclaimed', string>>,
  empty: {
    lastYear: 'Ссылок прошлого учебного года не осталось.',
    gone: 'Ссылок тех, кто выбыл или перешёл, не осталось.',
    platform: 'Ссылок на прежнюю платформу не осталось.',
    replaced: 'Заменённых ссылок не осталось.',
    all: 'Неотключённых ссылок нет.',
  } satisfies Readonly<Record<Exclude<AnnulmentListName, 'unclaimed'>, string>>,
  explain:
    'Отключите отмеченные ссылки на платформе и сохраните список с актом. Кто уже присоединился, тот останется: ссылка нужна только для входа.',
  keepDays: (count: number): string => `Запомнить срок: ${counted(count, days)}`,
  daysKept: (count: number): string =>
    `Срок для невостребованных ссылок – ${counted(count, days)}; Сводка напомнит.`,
  openOnPlatform: (count: number): string => `На платформе ещё не отключены: ${counted(count, links)}.`,
  toAnnulled: 'Отметить отключённые',
  annulled: 'Уже отозванные',
  annulledEmpty: 'Ни одна ссылка ещё не отозвана.',
  annulledHint:
    'Отключите ссылку на платформе и поставьте отметку. История остаётся, кто уже присоединился – тоже.',
  doneOnPlatform: 'Отключена на платформе',
  annulledOn: 'Отозвана',
  tickDone: (place: string): string => `Отключена на платформе: ${place}`,
  tickedDone: (count: number): string => `Отмечено отключёнными: ${counted(count, links)}.`,
  reopened: 'Отметка снята.',
  tickRest: (count: number): string => `Отключены все оставшиеся (${grouped(count)})`,
  tickAll: 'Отметить все',
  tick: (place: string): string => `Отметить: ${place}`,
  place: 'Для кого',
  address: 'Ссылка',
  added: 'Добавлена',
  age: 'Дней',
  waiting: 'Ещё не пришли',
  annul: (count: number, words: Vocabulary): string =>
    count === 0 ? capitalised(words.annul) : `${capitalised(words.annul)} ${counted(count, linksWhom)}…`,
  done: (count: number): string =>
    `${agree(count, { one: 'Отключена', few: 'Отключены', many: 'Отключено' })} ${counted(count, links)}; список и акт сохранены.`,
} as const;
