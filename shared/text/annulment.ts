import type { Vocabulary } from '../domain/organisation/vocabulary.ts';
import { days, daysInGenitive, links } from './words/nouns.ts';
import { counted } from './words/plural.ts';
import { capitalised } from './words/roles.ts';

const switchOff = 'Отключите каждую на платформе и отметьте.';

/** Why links are switched off that somebody may have used. */
/** «Старше» asks for the genitive: старше 3 дней. */

export const otherAnnulmentReasons = ['lastYear', 'gone', 'platform', 'leaked', 'replaced'] as const;
export type OtherAnnulmentReason = (typeof otherAnnulmentReasons)[number];

const otherReasons: Readonly<
  Record<OtherAnnulmentReason, { readonly ofLink: string; readonly ofAll: string }>
> = {
  lastYear: { ofLink: 'выдана в прошлом учебном году', ofAll: 'выданы в прошлом учебном году' },
  gone: { ofLink: 'выдана тому, кто выбыл', ofAll: 'выданы тем, кто выбыл' },
  platform: { ofLink: 'ведёт на прежнюю платформу', ofAll: 'ведут на прежнюю платформу' },
  leaked: { ofLink: 'стала известна посторонним', ofAll: 'стали известны посторонним' },
  replaced: { ofLink: 'заменена другой ссылкой', ofAll: 'заменены другими ссылками' },
};

/** What stands on the list of links to annul and is said about it. */
export const annulmentText = {
  /** Links by which nobody came; the words of `AnnulmentReason`. */
  unclaimed: (unclaimedDays: number, words: Vocabulary) => ({
    ofLink: unclaimedDays === 0 ? 'не востребована' : `не востребована ${counted(unclaimedDays, days)}`,
    ofAll: unclaimedDays === 0 ? 'никем не востребованы' : `не востребованы ${counted(unclaimedDays, days)}`,
    listTitle: `${capitalised(words.annulment)} невостребованных ссылок-приглашений`,
    listNote:
      unclaimedDays === 0
        ? `Ссылки, по которым никто не присоединился. ${switchOff}`
        : `Ссылки, по которым никто не присоединился за ${counted(unclaimedDays, days)} и более. ${switchOff}`,
  }),
  /** Links that are switched off for one of the reasons below. */
  forReason: (reason: OtherAnnulmentReason, words: Vocabulary) => ({
    ...otherReasons[reason],
    listTitle: `${capitalised(words.annulment)} ссылок-приглашений`,
    listNote: `Причина: ${otherReasons[reason].ofAll}. ${switchOff}`,
  }),
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
  daysExpected: (longest: number): string => `целое число дней от 1 до ${longest}`,
  none: (unclaimedDays: number): string =>
    unclaimedDays === 0
      ? 'Невостребованных ссылок нет.'
      : `Невостребованных ссылок старше ${counted(unclaimedDays, daysInGenitive)} нет.`,
  done: (count: number): string =>
    `Помечено как недействующие: ${counted(count, links)}. Отключите их на платформе по списку и подпишите акт.`,
  listFile: (words: Vocabulary, day: string): string =>
    `${capitalised(words.annulment)} ссылок ${day} – список.xlsx`,
  actFile: (words: Vocabulary, day: string): string =>
    `${capitalised(words.annulment)} ссылок ${day} – акт.docx`,
} as const;
