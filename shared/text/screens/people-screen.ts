import type { SlipFate } from '../../domain/batches/batch.ts';
import type { StateSource } from '../../domain/membership/membership.ts';
import type { Standing } from '../../domain/membership/standing.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { EditedField } from '../../domain/people/person.ts';
import type { FieldProblem, PersonFields } from '../../domain/people/person-fields.ts';
import type { Category, PlatformRole, StaffFunction } from '../../domain/people/role.ts';
import type { Movement } from '../../domain/registers.ts';
import type { SortKey } from '../../views/people/find-people.ts';
import { people } from '../words/nouns.ts';
import { agree, counted, grouped } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';

/** Люди. */
const marked = { one: 'отмечен', few: 'отмечены', many: 'отмечено' };

export const peopleText = {
  title: 'Люди',
  search: ({ schoolClass }: Vocabulary): string => `Поиск: имя, ${schoolClass.one}, должность`,
  clearSearch: 'Очистить поиск',
  filters: 'Отбор',
  anyCategory: 'Все',
  anyStanding: 'Все, кто числится',
  anyFunction: 'Все должности',
  category: 'Кто',
  standing: 'Состояние',
  staffFunction: 'Должность',
  anyClass: (words: Vocabulary): string => `Все ${words.schoolClass.plural}`,
  reset: 'Сбросить отбор',
  found: (count: number): string => `Найдено: ${grouped(count)}`,
  chosen: (count: number): string => `Выбрано: ${grouped(count)}`,
  empty: 'В базе пока никого нет.',
  emptyHint: 'Загрузите список, который уже есть: программа прочитает .xlsx, .xls, .ods и .csv.',
  toImport: 'Перейти к загрузке',
  nothing: 'Никто не подходит.',
  nothingHint: 'Проверьте написание или сбросьте отбор: выбывшие показываются отдельно.',
  select: 'Выбор',
  mark: 'Отметить…',
  again: 'Листки ещё раз',
  card: 'Карточка',
  closeCard: 'Закрыть карточку',
} as const;

export const sortTitles: Readonly<Record<SortKey, (words: Vocabulary) => string>> = {
  name: () => 'Фамилия, имя, отчество',
  role: () => 'Кто',
  class: (words) => capitalised(words.schoolClass.one),
  standing: () => 'Состояние',
  day: () => 'С какого дня',
  position: () => 'Должность',
  functions: () => 'Что делает в организации',
  birthDate: () => 'Дата рождения',
  phone: () => 'Телефон',
  sheets: () => 'Листки',
};

/** Worded so that they fit a man and a woman alike. */
export const standingNames: Readonly<Record<Standing, string>> = {
  notInvited: 'Без приглашения',
  invited: 'Приглашение выдано',
  requested: 'Подана заявка',
  joined: 'В Сферуме',
  confirmed: 'Статус подтверждён',
  refused: 'Отказ',
  left: 'Нет в Сферуме',
  gone: 'Не числится',
  notJoining: 'Не вступает',
};

export const sourceNames: Readonly<Record<StateSource, string>> = {
  batch: 'листок',
  members: 'по списку участников',
  requests: 'по заявкам',
  roster: 'по загруженному списку',
  hand: 'вручную',
};

export const movementNames: Readonly<Record<Movement['kind'], string>> = {
  arrival: 'Прибытие',
  departure: 'Выбытие',
  transfer: 'Перевод',
  rename: 'Смена имени',
  roleChange: 'Смена роли',
  formMaster: 'Классное руководство',
};

/** `Родитель`: without the brackets that the regulations have. */
export const shortRole = (role: PlatformRole, words: Vocabulary): string =>
  capitalised(words[role].one.replace(/\s*\(.*/, ''));

export const categoryNames = (category: Category, words: Vocabulary): string => {
  const nouns = { staff: words.employee, student: words.student, guardian: words.guardian };
  return capitalised(nouns[category].plural.replace(/\s*\(.*/, ''));
};

export const functionNames: Readonly<Record<StaffFunction, (words: Vocabulary) => string>> = {
  director: () => 'Руководитель',
  deputy: () => 'Заместитель',
  classTeacher: (words) => capitalised(words.classTeacher.one),
  subjectTeacher: (words) => capitalised(words.teacher.one),
  other: () => 'Другая',
};

/** Отметить вручную. */
export const markText = {
  title: (who: string): string => `Отметить: ${who}`,
  what: 'Что отметить',
  on: 'Дата',
  onHint: 'день.месяц.год',
  dateWrong: 'Нужна дата вида 12.11.2026',
  apply: 'Отметить',
  cancel: 'Не отмечать',
  close: 'Закрыть окно',
  marked: (count: number, what: string): string =>
    count === 0 ? 'Все уже отмечены так.' : `${what}: ${agree(count, marked)} ${counted(count, people)}.`,
} as const;

/** Карточка человека. */
export const cardText = {
  edit: 'Изменить',
  remove: 'Удалить ошибочную запись',
  removed: 'Ошибочная запись удалена.',
  cancel: 'Не сохранять',
  saved: 'Карточка сохранена.',
  unchanged: 'В карточке ничего не изменено.',
  children: 'Дети',
  guardians: (words: Vocabulary): string => capitalised(words.guardian.plural.replace(/\s*\(.*/, '')),
  noChildren: 'Связи с детьми нет: выберите их или загрузите список, где рядом с родителем указан ребёнок.',
  noGuardians: 'Связи с родителями нет: выберите их или загрузите список родителей.',
  leads: (words: Vocabulary): string => capitalised(words.classTeacher.one),
  history: 'История',
  noHistory: 'Приглашение ещё не выдавалось.',
  slips: 'Листки',
  slip: (batch: number): string => `партия № ${batch}`,
  slipOf: (batch: number, number: number): string => `партия № ${batch}, листок ${number}`,
  slipFates: { handedOut: 'выдан', lost: 'потерян' } satisfies Readonly<Record<SlipFate, string>>,
  slipFate: (fate: string, day: string): string => `${fate} ${day}`,
  sheets: (count: number, last: string): string =>
    count === 0 ? '' : count === 1 ? last : `${count}, последний ${last}`,
  movements: 'Движение',
  edits: 'Изменено вручную',
  order: (number: string): string => `приказ № ${number}`,
  goneSince: (day: string): string => `Не числится с ${day}`,
} as const;

export const fieldLabels: Readonly<Record<keyof PersonFields, (words: Vocabulary) => string>> = {
  surname: () => 'Фамилия',
  givenName: () => 'Имя',
  patronymic: () => 'Отчество',
  birthDate: () => 'Дата рождения',
  phone: () => 'Телефон',
  email: () => 'Электронная почта',
  position: () => 'Должность',
  functions: () => 'Что делает в организации',
  classId: (words) => capitalised(words.schoolClass.one),
};

/** The fields that the card's history names. */
export const editedFieldNames: Readonly<Record<EditedField, (words: Vocabulary) => string>> = {
  ...fieldLabels,
  classLabel: fieldLabels.classId,
};

/** One sentence at the field. */
export const problemSentences: Readonly<Record<FieldProblem, string>> = {
  'surname-missing': 'Укажите фамилию.',
  'given-name-missing': 'Укажите имя.',
  'birth-date-unreadable': 'Нужна прошедшая дата вида 09.03.2014.',
  'phone-unreadable': 'Нужен один телефон с кодом: +7 и десять цифр.',
  'email-unreadable': 'Нужен один адрес латинскими буквами, например mama@example.ru.',
  'class-missing': 'Выберите из списка.',
};

export const peopleHelp = ({ student }: Vocabulary): readonly string[] => [
  `Здесь все, кто есть в базе: сотрудники, ${student.plural} и родители. Начните печатать – список сузится сразу. Слова можно писать в любом порядке и не до конца, опечатки, «ё» вместо «е» и забытая раскладка не мешают: «петров 5а», «анна иван».`,
  'Стрелки двигают по списку, Shift со стрелками выбирает подряд, Ctrl+щелчок или пробел – по одному, Ctrl+A – всех найденных. Enter открывает карточку, Esc закрывает её.',
  'Ctrl+Enter или «Отметить…» записывает вручную: вступил, отказался, вышел. Ctrl+M или «Движение…» оформляет по приказу перевод, выбытие, возвращение, смену имени и роли – одного человека или многих сразу; что сделать на платформе, появится на Сводке. Ошиблись – Ctrl+Z вернёт как было.',
  '«Вид» запоминает поиск, отбор, столбцы и порядок под своим именем. «Ещё» копирует выбранных (или всех найденных) или сохраняет их в Excel. «Реестр движения» показывает все приказы за время.',
  'В карточке видно, что и когда изменили вручную; «Изменить…» рядом с детьми или родителями исправляет семью.',
  'Выбывшие не показываются, пока не выбрать состояние «Не числится».',
];
