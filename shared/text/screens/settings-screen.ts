import type { Noun } from '../../domain/organisation/vocabulary.ts';
import type { JoiningWay, PlatformRole } from '../../domain/people/role.ts';
import type { NounName } from './word-choices.ts';

/** Настройки. */
export const settingsText = {
  title: 'Настройки',
  tabs: {
    card: 'Организация',
    words: 'Слова',
    links: 'Ссылки',
    import: 'Импорт',
    protection: 'Защита',
    look: 'Вид',
    backups: 'Копии',
    data: 'Данные',
    about: 'О программе',
  },
  tabsLabel: 'Разделы настроек',
  save: 'Сохранить',
  saved: 'Настройки сохранены.',
  words: 'Слова организации',
  wordsHint: 'Выбранные слова встанут на все экраны, листы, отчёты и документы.',
  listsHint: 'На какие правовые основания ссылается Положение и какие сервисы вы рекомендуете.',
  openLists: 'Открыть списки',
  otherWord: 'Другое слово…',
  staffroom: 'Подразделение сотрудников',
  annulment: 'Как называется отзыв ссылок',
  formsOf: (word: string): string => `Формы слова: ${word}`,
  joining: 'Как вступают',
  joiningHint:
    'От этого зависит, что сказано на листе приглашения и нужна ли ссылка. Кто не вступает, того не приглашают и не считают в отчётах.',
  hosts: 'Разрешённые адреса ссылок',
  hostsHint: 'По одному в строке. Ссылки с этих адресов принимаются без предупреждения.',
  look: 'Вид на этом компьютере',
  theme: 'Тема',
  scale: 'Масштаб',
  percent: (scale: number): string => `${scale}\u00A0%`,
  copy: 'Скопировать',
  copied: 'Скопировано',
  about: 'О программе',
  version: (name: string, version: string): string => `${name}, версия ${version}`,
  own: 'Программа распространяется по лицензии MIT. Работает без интернета и никуда не отправляет данные.',
  licences: 'Открытые библиотеки и шрифты в составе программы',
  package: 'Название',
  licence: 'Лицензия',
} as const;

export const settingsHelp: readonly string[] = [
  'Карточка организации и слова хранятся в базе школы, тема и масштаб – на этом компьютере.',
  'Каждое сохранение можно отменить: Ctrl+Z или кнопка вверху.',
  'Копии базы программа делает сама: часть хранится рядом с базой год, а второе место вы выбираете в разделе «Копии».',
];

export const nounLabels: Readonly<Record<NounName, string>> = {
  schoolClass: 'Класс или группа',
  student: 'Кто учится',
  guardian: 'Родители',
  teacher: 'Кто учит',
  employee: 'Остальные работники',
  classTeacher: 'Руководитель класса или группы',
};

/** The question that each form of a noun answers. */
export const nounFormLabels: Readonly<Record<keyof Noun, string>> = {
  one: 'Один…',
  few: 'Два…',
  many: 'Пять…',
  plural: 'Все…',
  genitive: 'Нет (кого, чего)…',
  dative: 'Дать (кому, чему)…',
  instrumental: 'Доволен (кем, чем)…',
};

export const joiningWayNames: Readonly<Record<JoiningWay, string>> = {
  link: 'По ссылке администратора',
  chatLink: 'По ссылке в чат',
  childProfile: 'Из профиля ребёнка',
  diary: 'Через электронный дневник',
  none: 'Не вступают',
};

/** The roles in the order in which the screen lists them. */
export const joiningRoles = [
  'teacher',
  'employee',
  'student',
  'guardian',
] as const satisfies readonly PlatformRole[];
