import type { Vocabulary } from '../domain/organisation/vocabulary.ts';
import type { PeopleMove } from '../domain/people/move-people.ts';
import type { Category } from '../domain/people/role.ts';
import type { MovementKind } from '../domain/registers.ts';
import { entries, people } from './words/nouns.ts';
import { counted } from './words/plural.ts';

/** День и приказ, wherever something is done by an order. */
export const orderFieldText = {
  on: 'С какого дня',
  number: 'Номер приказа',
  date: 'Дата приказа',
  dayHint: 'день.месяц.год',
  unreadable: 'Нужна дата вида 12.11.2026',
} as const;

/** What the register of orders calls an order that was typed beside a movement. */
export const orderTitles = {
  transfer: 'О переводе',
  departure: 'Об отчислении (увольнении)',
  arrival: 'О зачислении (приёме)',
  rename: 'О смене фамилии, имени, отчества',
  roleChange: 'О смене роли в информационном сервисе',
  formMaster: 'О классном руководстве',
  yearTransfer: (year: string): string => `О переводе на ${year} учебный год`,
} as const;

/** Движение: what an order does with people. */
export const moveText = {
  open: 'Движение…',
  title: (who: string): string => `Движение: ${who}`,
  what: 'Что оформить',
  kinds: {
    transfer: 'Перевод',
    departure: 'Выбытие',
    arrival: 'Возвращение',
    rename: 'Смена имени',
    roleChange: 'Смена роли в Сферуме',
  } satisfies Readonly<Record<PeopleMove['kind'], string>>,
  into: 'Куда',
  role: 'Новая роль',
  hints: {
    transfer: (words: Vocabulary): string =>
      `Переводятся только ${words.student.plural}. Для тех, кто есть в Сферуме, и для их родителей появятся задачи: убрать с прежнего места и пригласить на новое.`,
    departure: (): string =>
      'История останется. Тем, кто есть в Сферуме, и родителям, у которых в школе больше нет детей, появится задача на удаление.',
    arrival: (): string => 'Приглашение нужно выдать заново; задачи на удаление снимаются.',
    rename: (): string => 'Прежнее имя останется в истории. Опечатку исправляйте кнопкой «Изменить».',
    roleChange: (): string =>
      'Роль на платформе не меняется: тем, кто уже вошёл, появится задача удалить и пригласить заново.',
  } satisfies Readonly<Record<PeopleMove['kind'], (words: Vocabulary) => string>>,
  apply: 'Записать',
  cancel: 'Не записывать',
  close: 'Закрыть окно',
  moved: (kind: string, count: number): string =>
    count === 0
      ? 'Менять нечего: к выбранным людям это не относится.'
      : `${kind}: ${counted(count, people)}.`,
} as const;

/** Добавить человека. */
export const addText = {
  open: 'Добавить…',
  title: 'Добавить человека',
  who: 'Кто это',
  child: 'Дети',
  childHint: 'Начните вводить фамилию ребёнка',
  guardianHint: 'Начните вводить фамилию родителя',
  noRelative: 'В базе никого с таким именем нет',
  add: 'Добавить',
  cancel: 'Не добавлять',
  added: (name: string): string => `Добавлено: ${name}.`,
  category: (category: Category, words: Vocabulary): string =>
    ({ student: words.student, staff: words.employee, guardian: words.guardian })[category].one.replace(
      /\s*\(.*/,
      '',
    ),
} as const;

/** Семья: whose guardian somebody is. */
export const familyText = {
  open: 'Изменить…',
  openOf: (title: string): string => `Изменить: ${title}`,
  title: (name: string): string => `Семья: ${name}`,
  hint: 'Если из-за этого родитель на платформе состоит не в тех классах, на Сводке появятся задачи. Нового родителя сначала добавьте на экране «Люди».',
  saved: 'Связи сохранены.',
} as const;

/** Реестр движения. */
export const registerText = {
  open: 'Реестр движения',
  title: 'Реестр движения',
  from: 'С',
  to: 'По',
  kind: 'Что произошло',
  anyKind: 'Любое движение',
  columns: ['Дата', 'Что произошло', 'Кто', 'Откуда', 'Куда', 'Приказ'],
  empty: 'За это время движения не было.',
  emptyHint:
    'Записи появляются, когда вы оформляете перевод, выбытие или возвращение кнопкой «Движение…», добавляете человека или загружаете список.',
  found: (count: number): string => counted(count, entries),
  graduated: 'Выпуск',
  copy: 'Скопировать',
  save: 'Сохранить в Excel',
  saved: (file: string): string => `Сохранено: ${file}.`,
} as const;

export const movementKindName = (
  kind: MovementKind,
  graduated: boolean,
  names: Readonly<Record<MovementKind, string>>,
): string => (graduated ? registerText.graduated : names[kind]);

/** Сохранённые виды и столбцы. */
export const viewText = {
  menu: 'Вид',
  saved: 'Сохранённые виды',
  none: 'Сохранённых видов пока нет',
  keep: 'Сохранить этот вид…',
  name: 'Название вида',
  nameHint: 'Запомнятся поиск, отбор, столбцы и порядок строк',
  cancel: 'Не сохранять',
  kept: (name: string): string => `Вид «${name}» сохранён.`,
  remove: (name: string): string => `Удалить вид «${name}»`,
  columns: 'Столбцы и их порядок…',
  columnsTitle: 'Столбцы',
  columnsHint: 'Отметьте нужные; стрелки меняют порядок.',
  up: (title: string): string => `Выше: ${title}`,
  down: (title: string): string => `Ниже: ${title}`,
  done: 'Готово',
  usual: 'Как обычно',
  more: 'Ещё',
  copy: 'Скопировать как таблицу',
  copied: (count: number): string => `Скопировано: ${counted(count, people)}.`,
  export: 'Сохранить в Excel…',
  listTitle: 'Список людей',
} as const;

/** Behind an order's number: `15-к от 01.09.2026`. */
export const orderDay = (date: string): string => `от ${date}`;
