import type { LinkState } from '../../domain/links/invite-link.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { JoiningWay } from '../../domain/people/role.ts';
import type { MissingLink } from '../../views/classes/missing-links.ts';
import { counted } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';

/** «родители», without the brackets that the regulations have. */
const plain = (text: string): string => text.replace(/\s*\(.*/, '');

const pluralOf = (role: MissingLink, words: Vocabulary): string => plain(words[role].plural);

/** Классы, or Группы. */
export const classesText = {
  title: (words: Vocabulary): string => capitalised(words.schoolClass.plural),
  label: (words: Vocabulary): string => capitalised(words.schoolClass.one),
  formMaster: (words: Vocabulary): string => capitalised(words.classTeacher.one),
  noFormMaster: 'не назначен',
  people: (role: MissingLink, words: Vocabulary): string => `${capitalised(pluralOf(role, words))} в Сферуме`,
  links: 'Ссылки',
  allLinks: 'есть',
  lacking: (roles: readonly MissingLink[], words: Vocabulary): string =>
    `нет: ${roles.map((role) => pluralOf(role, words)).join(', ')}`,
  share: (done: number, total: number): string => `${done} из ${total}`,
  percent: (done: number, total: number): string => `${Math.round((done / total) * 100)}\u00A0%`,
  found: (count: number, words: Vocabulary): string => counted(count, words.schoolClass),
  search: (words: Vocabulary): string => `Поиск: ${words.schoolClass.one} или ${words.classTeacher.one}`,
  nothing: 'Ничего не нашлось.',
  nothingHint: 'Проверьте написание или очистите поиск.',
  empty: (words: Vocabulary): string => `${capitalised(words.schoolClass.plural)} пока не заведены.`,
  emptyHint: (words: Vocabulary): string =>
    `Они появятся сами, когда вы загрузите список, где указан ${words.schoolClass.one}.`,
  toImport: 'Перейти к загрузке',
  closeCard: 'Закрыть карточку',
  toPeople: 'Показать в списке людей',
  toLinks: 'Добавить ссылки',
  noLink: 'Действующей ссылки нет.',
  copy: 'Скопировать ссылку',
  copied: 'Ссылка скопирована.',
  since: (day: string): string => `с ${day}`,
  nobody: 'Никого нет.',
  members: (role: MissingLink, words: Vocabulary, count: number): string =>
    `${capitalised(pluralOf(role, words))}: ${count}`,
  assign: 'Назначить',
  assignOpen: 'Руководители…',
  assignCancel: 'Не назначать',
  assignTitle: (words: Vocabulary): string =>
    `${capitalised(words.schoolClass.plural)}: ${words.classTeacher.plural}`,
  assigned: (count: number, words: Vocabulary): string =>
    count === 0 ? 'Ничего не изменилось.' : `Назначено: ${counted(count, words.schoolClass)}.`,
  chats: 'Чаты',
  noChats: 'Чаты пока не записаны.',
  sheets: 'Листки',
  noSheets: 'Листки ещё не печатались.',
  batch: (number: number, day: string, slips: number): string =>
    `Партия № ${number} от ${day}: ${counted(slips, { one: 'листок', few: 'листка', many: 'листков' })}`,
  roleLinks: (role: MissingLink, words: Vocabulary): string => `Ссылки: ${pluralOf(role, words)}`,
} as const;

/** Исправить класс или группу. */
export const mendText = {
  open: 'Исправить…',
  title: (label: string): string => `Исправить: ${label}`,
  label: 'Как называется',
  rename: 'Переименовать',
  into: 'Это то же самое, что',
  intoHint: 'Люди, ссылки, чаты и листки перейдут туда. Где ссылка есть у обоих, действует та, что там.',
  merge: 'Объединить',
  remove: 'Удалить',
  removeHint: ({ schoolClass }: Vocabulary): string => `Если ${schoolClass.one} здесь по ошибке и без людей.`,
  close: 'Закрыть окно',
  done: { rename: 'Переименовано.', merge: 'Объединено.', remove: 'Удалено.' },
} as const;

/** Why a role needs no link of the class. */
export const wayNotes: Readonly<Record<JoiningWay, string>> = {
  link: 'Входят по ссылке.',
  chatLink: 'Входят по ссылке на чат.',
  childProfile: 'Ссылка не нужна: её дают из профиля ребёнка.',
  diary: 'Ссылка не нужна: входят через электронный журнал.',
  none: 'Ссылка не нужна: не вступают.',
};

export const linkStateNames: Readonly<Record<LinkState, string>> = {
  active: 'Действует',
  outdated: 'Устарела',
  replaced: 'Заменена',
  annulled: 'Аннулирована',
};

export const classesHelp = ({ schoolClass, student }: Vocabulary): readonly string[] => [
  `Каждая строка – ${schoolClass.one}: кто руководит, сколько ${student.many} и родителей уже в Сферуме и каких ссылок не хватает. Доля считается от тех, кого ждут: отказавшиеся и вышедшие в неё не входят.`,
  'Enter или щелчок открывает карточку: ссылки по ролям, люди и их состояние. Ссылки копируются, программа сама их не открывает.',
  'Щелчок по заголовку столбца сортирует: так сразу видно, где вступило меньше всего.',
  `«Руководители…» распределяет все ${schoolClass.plural} по одному приказу. «Перевод на новый год…» ведёт по шагам: какие ${schoolClass.plural} остаются, выпускаются, открываются; до последнего шага ничего не меняется, и весь перевод отменяется одним Ctrl+Z.`,
];
