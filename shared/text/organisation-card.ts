import { organisationKinds, platforms } from '../domain/organisation/organisation.ts';
import type { CardField } from '../views/request-form/flat-card.ts';

/** The organisation's card as forms show it. */
export const organisationCardText = {
  organisation: 'Организация',
  director: 'Руководитель',
  administrator: 'Администратор Сферума',
  order: 'Приказ о назначении администратора',
  kind: 'Вид организации',
  kindHint: 'От него зависят слова в документах: класс или группа, учитель или преподаватель.',
  platform: 'Где работает Сферум',
  save: 'Сохранить',
  saved: 'Карточка организации сохранена.',
  dayHint: 'Например, 01.09.2026',
  dayUnreadable: 'Впишите дату в виде 01.09.2026',
} as const;

/** The label of each field. */
export const cardFieldLabels: Readonly<Record<CardField, string>> = {
  fullName: 'Полное название',
  shortName: 'Краткое название',
  city: 'Населённый пункт',
  region: 'Регион',
  address: 'Адрес',
  phone: 'Телефон организации',
  email: 'Электронная почта организации',
  site: 'Сайт',
  inn: 'ИНН',
  kpp: 'КПП',
  okpo: 'ОКПО',
  ogrn: 'ОГРН',
  directorSurname: 'Фамилия руководителя',
  directorGivenName: 'Имя руководителя',
  directorPatronymic: 'Отчество руководителя',
  directorPost: 'Должность руководителя',
  administratorSurname: 'Фамилия администратора',
  administratorGivenName: 'Имя администратора',
  administratorPatronymic: 'Отчество администратора',
  administratorPost: 'Должность администратора',
  administratorPhone: 'Мобильный телефон администратора',
  administratorEmail: 'Электронная почта администратора',
  orderNumber: 'Номер приказа',
  orderDate: 'Дата приказа',
};

/** What stands under a field where its label does not say enough. */
export const cardFieldHints: Partial<Readonly<Record<CardField, string>>> = {
  fullName: 'Как в уставе, с кавычками «…»',
  inn: '10 цифр',
  kpp: '9 знаков',
  okpo: '8 цифр',
  ogrn: '13 цифр',
  directorPost: 'Например, директор или заведующий',
  administratorPost: 'Как в штатном расписании: методист',
  administratorPhone: 'На этот номер дадут права: входить на платформу нужно будет с ним же',
  administratorEmail: 'С этого адреса уйдёт письмо с заявкой',
  orderNumber: 'Например, 118-ОД',
};

const keyIn = (record: string, rest: string): string =>
  `${record}.${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;

/** Where a field stands in a card's file: `inn`, `director.surname`. */
export const cardFileKey = (field: CardField): string => {
  const [, record = '', rest = ''] = /^(director|administrator|order)([A-Z].*)$/.exec(field) ?? [];
  if (rest === '') return field;
  return keyIn(record === 'order' ? 'appointmentOrder' : record, rest);
};

const fieldsOfCard = Object.keys(cardFieldLabels).filter(
  (name): name is CardField => name in cardFieldLabels,
);

/** Every key of a card's file with what it means, in the order of the form. */
export const cardFileKeys: readonly (readonly [key: string, meaning: string])[] = [
  ['kind', `${organisationCardText.kind}: ${organisationKinds.join(', ')}`],
  ['platform', `${organisationCardText.platform}: ${platforms.join(' или ')}`],
  ...fieldsOfCard.map((field) => {
    const hint = field === 'orderDate' ? 'вида 2026-09-01' : cardFieldHints[field];
    const label = cardFieldLabels[field];
    return [
      cardFileKey(field),
      hint === undefined ? label : `${label}: ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`,
    ] as const;
  }),
];

/** What each field of a card's file takes, in the words of a message. */
export const cardExpectations: Readonly<Record<string, string>> = {
  kind: organisationKinds.join(', '),
  platform: platforms.join(' или '),
  'appointmentOrder.date': 'дата вида 2026-09-01',
  director: 'запись с фамилией, именем, отчеством и должностью',
  administrator: 'запись с фамилией, именем, отчеством, должностью, телефоном и почтой',
  appointmentOrder: 'запись с номером и датой',
};

export const cardFileText = {
  upTo: (length: number): string => `текст не длиннее ${length} знаков`,
  wholeCard: 'вся карточка',
  usualPost: 'директор',
} as const;

/** What became of a card that was read from a file. */
export const cardSavedLine = (name: string, changed: boolean): string =>
  changed ? `Карточка организации сохранена: ${name}.` : `Карточка организации та же, что в базе: ${name}.`;
