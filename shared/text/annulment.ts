import type { Vocabulary } from '../domain/organisation/vocabulary.ts';
import { days, daysInGenitive, links } from './words/nouns.ts';
import { counted, grouped } from './words/plural.ts';
import { capitalised } from './words/roles.ts';

const switchOff = 'Отключите каждую на платформе и отметьте.';

/** Why links are switched off that somebody may have used. */
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
    ofLink: `не востребована ${counted(unclaimedDays, days)}`,
    ofAll: `не востребованы ${counted(unclaimedDays, days)}`,
    listTitle: `${capitalised(words.annulment)} невостребованных ссылок-приглашений`,
    listNote: `Ссылки, по которым никто не присоединился за ${counted(unclaimedDays, days)} и более. ${switchOff}`,
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
  daysExpected: (least: number, most: number): string => `целое число дней от ${least} до ${most}`,
  /** «Старше» asks for the genitive: старше 3 дней. */
  none: (unclaimedDays: number, younger: number): string =>
    younger === 0
      ? 'Невостребованных ссылок нет.'
      : `Невостребованных ссылок старше ${counted(unclaimedDays, daysInGenitive)} нет; моложе – ${grouped(younger)}.`,
  /** What a trial run would do, and of each link whose it is. */
  wouldAnnul: (count: number): string => `Будет помечено как недействующие: ${counted(count, links)}.`,
  ofPlace: (place: string, url: string, age: number): string => `  ${place}: ${url} (${counted(age, days)})`,
  done: (count: number): string =>
    `Помечено как недействующие: ${counted(count, links)}. Отключите их на платформе по списку и подпишите акт.`,
  listFile: (words: Vocabulary, day: string): string =>
    `${capitalised(words.annulment)} ссылок ${day} – список.xlsx`,
  actFile: (words: Vocabulary, day: string): string =>
    `${capitalised(words.annulment)} ссылок ${day} – акт.docx`,
} as const;
