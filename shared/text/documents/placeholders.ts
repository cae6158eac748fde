/** A place that a template fills: what stands between the braces, and what comes there. */
type Placeholder = { readonly tag: string; readonly label: string };

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
  reason: place('причина', 'причина отключения ссылок или уничтожения данных'),
  linksCount: place('сколько_ссылок', 'сколько ссылок отключено'),
  destroyedCount: place('сколько_уничтожено', 'сколько записей уничтожено'),
  successor: place('преемник', 'фамилия, имя, отчество и должность нового администратора'),
  successorSignature: place('преемник_подпись', 'инициалы и фамилия нового администратора'),
  fileName: place('файл_передачи', 'название файла передачи'),
  checksum: place('контрольная_сумма', 'контрольная сумма файла передачи'),
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
  links: {
    tag: 'ссылки',
    label: 'отключённые ссылки',
    columns: {
      line: lineNumber,
      className: place('название', 'название класса или группы'),
      role: place('роль', 'для кого ссылка'),
      url: place('адрес_ссылки', 'адрес ссылки'),
      addedOn: place('добавлена', 'когда добавлена'),
      days: place('дней', 'сколько дней прошло'),
    },
  },
  destroyed: {
    tag: 'уничтожено',
    label: 'уничтоженные данные',
    columns: {
      line: lineNumber,
      whose: place('чьи', 'кому принадлежали данные'),
      what: place('какие', 'какие данные'),
      count: place('сколько', 'сколько записей'),
    },
  },
  extract: {
    tag: 'выписка',
    label: 'выписка из журнала',
    columns: {
      number: place('номер_записи', 'номер записи журнала'),
      at: place('время', 'дата и время'),
      event: place('событие', 'событие'),
      user: place('пользователь', 'пользователь'),
    },
  },
  contents: {
    tag: 'передано',
    label: 'что передано',
    columns: {
      line: lineNumber,
      what: place('что', 'что передано'),
      count: place('сколько', 'сколько'),
    },
  },
  openTasks: {
    tag: 'дела',
    label: 'незавершённые дела',
    columns: { task: place('дело', 'одно дело') },
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
