import type { Vocabulary } from '../../domain/vocabulary.ts';
import { counted } from '../plural.ts';
import { capitalised } from '../roles.ts';

const links = { one: 'ссылка-приглашение', few: 'ссылки-приглашения', many: 'ссылок-приглашений' };

/** The act on links that were switched off (R20). */
export const annulmentActText = {
  kind: 'АКТ',
  heading: (words: Vocabulary): string =>
    `${capitalised(words.annulment)} ссылок-приглашений на платформу «Сферум»`,
  statement: (date: string): string =>
    `Составлен о том, что по состоянию на ${date} перечисленные ниже ссылки-приглашения отключены на платформе «Сферум» и присоединиться по ним больше нельзя.`,
  reason: (reason: string): string => `Причина: ${reason}.`,
  columns: (words: Vocabulary): readonly string[] => [
    '№',
    capitalised(words.schoolClass.one),
    'Роль',
    'Адрес ссылки',
    'Добавлена',
    'Прошло дней',
  ],
  total: (count: number): string => `Всего: ${counted(count, links)}.`,
  administrator: 'Администратор платформы «Сферум»',
} as const;
