/** A place that a template fills: what stands between the braces, and what comes there. */
export type Placeholder = { readonly tag: string; readonly label: string };

const place = (tag: string, label: string): Placeholder => ({ tag, label });

/** The single values of documents, by the names that templates of a school use. */
export const placeholders = {
  organisation: place('организация', 'полное название организации'),
  organisationShort: place('организация_кратко', 'краткое название организации'),
  address: place('адрес', 'адрес организации'),
  contacts: place('контакты', 'телефон, почта и сайт организации'),
  requisites: place('реквизиты', 'ОКПО, ОГРН, ИНН и КПП организации'),
  place: place('место', 'город или населённый пункт организации'),
  date: place('дата', 'дата документа цифрами'),
  dateInWords: place('дата_словами', 'дата документа словами'),
  number: place('номер', 'номер документа'),
  schoolYear: place('учебный_год', 'учебный год'),
  platform: place('мессенджер', 'название мессенджера'),
  directorPost: place('директор_должность', 'должность руководителя'),
  directorPostDative: place('директор_должность_кому', 'должность руководителя в дательном падеже'),
  directorName: place('директор_фио', 'фамилия, имя и отчество руководителя'),
  directorShortDative: place('директор_кому', 'фамилия и инициалы руководителя в дательном падеже'),
  directorSignature: place('директор_подпись', 'инициалы и фамилия руководителя'),
  administratorName: place('администратор_фио', 'фамилия, имя и отчество администратора'),
  administratorNameAccusative: place('администратор_кого', 'имя администратора в винительном падеже'),
  administratorShortDative: place(
    'администратор_кому',
    'фамилия и инициалы администратора в дательном падеже',
  ),
  administratorPost: place('администратор_должность', 'должность администратора'),
  administratorPostAccusative: place(
    'администратор_должность_кого',
    'должность администратора в винительном падеже',
  ),
  administratorSignature: place('администратор_подпись', 'инициалы и фамилия администратора'),
  administratorPhone: place('администратор_телефон', 'мобильный телефон администратора'),
  administratorEmail: place('администратор_почта', 'электронная почта администратора'),
  appointmentReference: place('приказ_о_назначении', 'дата и номер приказа о назначении администратора'),
  useReference: place('приказ_об_использовании', 'дата и номер приказа об использовании платформы'),
  person: place('работник_фио', 'фамилия, имя и отчество работника'),
  personPost: place('работник_должность', 'должность работника'),
  personSignature: place('работник_подпись', 'инициалы и фамилия работника'),
  className: place('класс', 'название класса или группы'),
  classTeacher: place('классный_руководитель', 'классный руководитель или куратор'),
  peopleCount: place('сколько_человек', 'сколько человек в списке'),
} as const satisfies Readonly<Record<string, Placeholder>>;

export type FactName = keyof typeof placeholders;

/** A list of documents: its own tag goes around a row, the tags of its columns inside. */
type ListPlaceholder = {
  readonly tag: string;
  readonly label: string;
  readonly columns: Readonly<Record<string, Placeholder>>;
};

const lineNumber = place('строка', 'номер строки');

export const listPlaceholders = {
  staff: {
    tag: 'сотрудники',
    label: 'сотрудники организации',
    columns: {
      line: lineNumber,
      name: place('фио', 'фамилия, имя и отчество'),
      post: place('должность', 'должность'),
    },
  },
  classTeachers: {
    tag: 'классы',
    label: 'классы или группы с руководителями',
    columns: {
      line: lineNumber,
      className: place('название', 'название класса или группы'),
      name: place('фио', 'фамилия, имя и отчество руководителя'),
      post: place('должность', 'должность руководителя'),
    },
  },
  administrators: {
    tag: 'администраторы',
    label: 'дополнительные администраторы',
    columns: {
      line: lineNumber,
      name: place('фио', 'фамилия, имя и отчество'),
      whom: place('кого', 'имя и должность в винительном падеже'),
      signature: place('подпись', 'инициалы и фамилия'),
    },
  },
  bases: {
    tag: 'основания',
    label: 'правовые основания',
    columns: { text: place('основание', 'одно основание') },
  },
  services: {
    tag: 'сервисы',
    label: 'рекомендуемые цифровые сервисы',
    columns: {
      line: lineNumber,
      name: place('сервис', 'название сервиса'),
      address: place('адрес_сервиса', 'адрес сервиса'),
    },
  },
  students: {
    tag: 'список',
    label: 'люди класса или группы',
    columns: { line: lineNumber, name: place('фио', 'фамилия, имя и отчество') },
  },
} as const satisfies Readonly<Record<string, ListPlaceholder>>;

export type ListName = keyof typeof listPlaceholders;

/** `{организация}`. */
export const braced = (tag: string): string => `{${tag}}`;
export const listStart = (tag: string): string => `{#${tag}}`;
export const listEnd = (tag: string): string => `{/${tag}}`;
