import type { Vocabulary } from '../domain/vocabulary.ts';
import { counted } from './plural.ts';
import { capitalised } from './roles.ts';

const links = { one: 'ссылка', few: 'ссылки', many: 'ссылок' };
const days = { one: 'день', few: 'дня', many: 'дней' };

/** What stands on the list of links to annul and is said about it. */
export const annulmentText = {
  listTitle: (words: Vocabulary): string =>
    `${capitalised(words.annulment)} невостребованных ссылок-приглашений`,
  listNote: (unclaimedDays: number): string =>
    `Ссылки, по которым никто не присоединился за ${counted(unclaimedDays, days)} и более. Отключите каждую на платформе и отметьте.`,
  listSheet: 'Ссылки',
  columns: (words: Vocabulary): readonly string[] => [
    capitalised(words.schoolClass.one),
    'Роль',
    'Ссылка',
    'Добавлена',
    'Дней',
    'Ещё не пришли',
    'Отключена',
  ],
  reason: (unclaimedDays: number): string => `не востребована ${counted(unclaimedDays, days)}`,
  /** Continues the act's sentence about its reason: the links in the plural. */
  actReason: (unclaimedDays: number): string => `не востребованы ${counted(unclaimedDays, days)}`,
  daysExpected: (longest: number): string => `целое число дней от 0 до ${longest}`,
  none: (unclaimedDays: number): string =>
    `Невостребованных ссылок старше ${counted(unclaimedDays, days)} нет.`,
  done: (count: number): string =>
    `Помечено как недействующие: ${counted(count, links)}. Отключите их на платформе по списку и подпишите акт.`,
  listFile: (words: Vocabulary, day: string): string =>
    `${capitalised(words.annulment)} ссылок ${day} – список.xlsx`,
  actFile: (words: Vocabulary, day: string): string =>
    `${capitalised(words.annulment)} ссылок ${day} – акт.docx`,
} as const;
