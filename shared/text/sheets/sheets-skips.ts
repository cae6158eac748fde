import type { MembershipState } from '../../domain/membership/membership.ts';

/** Why a person of the chosen classes gets no sheet. */
export type SkipReason =
  | { readonly why: 'state'; readonly state: MembershipState }
  | { readonly why: 'leftSchool' | 'noClass' | 'noChild' | 'roleStaysOut' }
  | {
      readonly why: 'noLink' | 'linkNotActive' | 'linkEarlierYear' | 'linkExpired' | 'linkNotInvitation';
      readonly place: string;
    }
  | { readonly why: 'linkTooLong'; readonly length: number };

/** What is lacking of a link, as a reason. */
export const lackReasons = {
  none: 'noLink',
  notActive: 'linkNotActive',
  earlierYear: 'linkEarlierYear',
  expired: 'linkExpired',
  notInvitation: 'linkNotInvitation',
} as const satisfies Readonly<Record<string, SkipReason['why']>>;

const stateReasons: Readonly<Partial<Record<MembershipState, string>>> = {
  joined: 'уже в Сферуме',
  confirmed: 'уже в Сферуме',
  refused: 'отказался вступать',
  left: 'вышел из Сферума',
};

/** One Russian reason, without a capital and a full stop. */
export const skipSentence = (reason: SkipReason): string => {
  switch (reason.why) {
    case 'state':
      return stateReasons[reason.state] ?? 'приглашение не нужно';
    case 'leftSchool':
      return 'больше не числится в организации';
    case 'noClass':
      return 'в списке не указан класс';
    case 'roleStaysOut':
      return 'люди этой роли не вступают: так указано в настройках';
    case 'noChild':
      return 'не указан ребёнок, который сейчас числится в классе';
    case 'noLink':
      return `нет ссылки для «${reason.place}»`;
    case 'linkNotActive':
      return `ссылка больше не действует: «${reason.place}»`;
    case 'linkEarlierYear':
      return `ссылка прошлого учебного года: «${reason.place}»`;
    case 'linkExpired':
      return `срок ссылки истёк: «${reason.place}»`;
    case 'linkNotInvitation':
      return `вместо приглашения сохранён звонок, открытый канал или страница школы: «${reason.place}»`;
    case 'linkTooLong':
      return `ссылка из ${reason.length} знаков не помещается на листок: печатайте меньше листков на странице`;
  }
};
