import type { GapReason, RequestField, RequestGap } from '../../domain/documents/request-gaps.ts';
import { cardFileKey } from '../organisation-card.ts';
import { quoted } from '../words/quote.ts';
import { capitalised } from '../words/roles.ts';

/** What the user knows each field as. */
const fields: Readonly<Record<RequestField, string>> = {
  fullName: 'полное название организации',
  shortName: 'краткое название организации',
  city: 'город или населённый пункт организации',
  phone: 'телефон организации',
  email: 'электронная почта организации',
  site: 'сайт организации',
  inn: 'ИНН организации',
  kpp: 'КПП организации',
  okpo: 'ОКПО организации',
  ogrn: 'ОГРН организации',
  directorSurname: 'фамилия руководителя',
  directorGivenName: 'имя руководителя',
  directorPatronymic: 'отчество руководителя',
  directorPost: 'должность руководителя',
  administratorSurname: 'фамилия администратора',
  administratorGivenName: 'имя администратора',
  administratorPatronymic: 'отчество администратора',
  administratorPost: 'должность администратора',
  administratorPhone: 'мобильный телефон администратора',
  administratorEmail: 'электронная почта администратора',
  orderNumber: 'номер приказа о назначении администратора',
  orderDate: 'дата приказа о назначении администратора',
};

const digits: Partial<Record<RequestField, string>> = {
  inn: 'нужно 10 цифр (у предпринимателя 12)',
  kpp: 'нужно 9 знаков',
  okpo: 'нужно 8 цифр (у предпринимателя 10)',
  ogrn: 'нужно 13 цифр (у предпринимателя 15)',
};

const reasons: Readonly<Record<GapReason, (gap: RequestGap) => string>> = {
  empty: () => '',
  initialOnly: ({ value }) => `записано сокращённо (${quoted(value)}), нужно полностью`,
  mixedAlphabets: ({ value }) => `в записи ${quoted(value)} смешаны русские и латинские буквы`,
  notMobile: ({ value }) => `${quoted(value)} – не российский мобильный номер`,
  foreignPhone: ({ value }) =>
    `${quoted(value)} – номер другой страны, а права дают только российскому мобильному`,
  shortPhone: ({ value }) => `в номере ${quoted(value)} не хватает цифр`,
  notPhone: ({ value }) => `${quoted(value)} не похоже на номер телефона`,
  notEmail: ({ value }) => `${quoted(value)} – не адрес электронной почты`,
  checkDigits: ({ value }) => `в ${quoted(value)} не сходится контрольная цифра, есть опечатка`,
  notDigits: ({ field, value }) =>
    `${/^\d+$/.test(value) ? `в записи ${quoted(value)} неверное число знаков` : `в записи ${quoted(value)} есть лишние знаки или буквы`}, ${digits[field] ?? ''}`,
  notDay: ({ value }) => `${quoted(value)} – не дата`,
};

/** `мобильный телефон администратора: «8-495…» – не российский мобильный номер`. */
export const gapPhrase = (gap: RequestGap): string => {
  const reason = reasons[gap.reason](gap);
  return reason === '' ? fields[gap.field] : `${fields[gap.field]}: ${reason}`;
};

/** Of a card that was read from a file: by the key that stands there. */
export const gapInFile = (gap: RequestGap): string =>
  `${capitalised(gapPhrase(gap))} (поле «${cardFileKey(gap.field)}» карточки).`;

/** The same where the field itself stands beside it. */
export const gapAtField = (gap: RequestGap): string => {
  const reason = reasons[gap.reason](gap);
  return reason === '' ? 'Нужно заполнить' : capitalised(reason);
};

/** The same with the key that stands for the field in a card's file. */
export const thinKeySentence = (field: RequestField): string =>
  thinFieldSentence(field).replace(':', ` (${quoted(cardFileKey(field))} в файле карточки):`);

export const thinFieldSentence = (field: RequestField): string =>
  `В карточке не заполнено поле ${quoted(fields[field])}: документы собраны без него, лучше его добавить.`;
