import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { counted } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';

const invitations = { one: 'ссылка-приглашение', few: 'ссылки-приглашения', many: 'ссылок-приглашений' };

/** `Об аннулировании`, `О деактивации`; another word of the school stands as it is. */
const about = (deed: string): string => {
  if (!/и[ея]$/.test(deed)) return capitalised(deed);
  return `${/^[аиоуэ]/.test(deed) ? 'Об' : 'О'} ${deed.slice(0, -1)}и`;
};

/** The act on links that were switched off (R20). */
export const annulmentActText = {
  heading: (words: Vocabulary): string => `${about(words.annulment)} ссылок-приглашений`,
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
  count: (links: number): string => counted(links, invitations),
  total: (count: string): string => `Всего: ${count}.`,
  administrator: 'Администратор платформы «Сферум»',
} as const;
