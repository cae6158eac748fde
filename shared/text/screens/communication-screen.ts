import type { RegisterName } from '../../domain/communication/register-entry.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { AppointmentStanding } from '../../views/registers/appointment-rows.ts';
import type { PlanStanding, SupportStanding } from '../../views/registers/plan-rows.ts';
import { days, entries } from '../words/nouns.ts';
import { counted } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';

const chats = { one: 'чат', few: 'чата', many: 'чатов' };

/** The title under which an order on an additional administrator stands in the register of orders. */
export const additionalAdministratorsTitle = 'О назначении дополнительного администратора платформы «Сферум»';

/** Чаты и каналы. */
export const communicationText = {
  title: 'Чаты и каналы',
  partsLabel: 'Части раздела',
  parts: {
    chats: 'Чаты и каналы',
    posts: 'План публикаций',
    broadcasts: 'Трансляции',
    support: 'Техподдержка',
    administrators: 'Администраторы',
  },
  search: 'Найти в списке',
  add: 'Добавить',
  save: 'Сохранить',
  cancel: 'Отмена',
  close: 'Закрыть',
  remove: 'Удалить запись',
  removed: (count: number): string => `Удалено: ${counted(count, entries)}.`,
  saved: 'Запись сохранена.',
  copyList: 'Скопировать список',
  copy: 'Скопировать',
  copied: 'Скопировано',
  nothingFound: 'Ничего не найдено: уберите часть слов.',
  dayHint: 'Например, 1.9.26',
  dayUnreadable: 'Это не дата: впишите её как 01.09.2026',
  nobody: 'не указан',
  note: 'Примечание',
  link: 'Ссылка',
  theme: 'Тема',
  state: 'Состояние',
} as const;

export const communicationHelp = ({ teacher }: Vocabulary): readonly string[] => [
  'Здесь ведутся реестры: какие чаты и каналы есть, что и когда опубликовать, какие трансляции прошли, о чём спрашивали поддержку, кому ещё даны права администратора.',
  `Чаты создают на платформе ${teacher.plural} и администратор, программа там ничего не делает. Она показывает, чего не хватает по выбранной стратегии, и хранит ссылки.`,
  '«Запланировать недостающие» заводит запись на каждый чат, которого ещё нет. Когда чат создан на платформе, отметьте это и вставьте ссылку.',
  'Дополнительным администратором можно назначить только сотрудника, который уже вступил.',
];

export const chatsText = {
  matrix: (words: Vocabulary): string => `${capitalised(words.schoolClass.plural)} и виды чатов`,
  ofSchool: 'Чаты и каналы организации',
  summary: (created: number, asked: number): string =>
    asked === 0 ? 'По стратегии чаты не нужны.' : `Создано ${created} из ${asked}.`,
  missing: (count: number): string => `Не хватает: ${count}.`,
  planned: (count: number): string => `Запланировано: ${count}.`,
  old: (count: number): string => `На прежней платформе: ${count}.`,
  noClasses: (words: Vocabulary): string =>
    `Пока не заведены ${words.schoolClass.plural}, таблица пуста: загрузите список.`,
  views: { matrix: 'Чего не хватает', list: 'Список' },
  viewsLabel: 'Вид',
  onlyMissing: 'Только где не хватает',
  planMissing: (count: number): string => `Запланировать недостающие (${count})`,
  plannedNow: (count: number): string => `Запланировано: ${counted(count, chats)}.`,
  moveOld: (count: number): string => `Перенести с прежней платформы (${count})`,
  movedNow: (count: number): string =>
    `Закрыто на прежней платформе и запланировано заново: ${counted(count, chats)}.`,
  strategy: 'Стратегия',
  strategyTitle: 'Какие чаты и каналы нужны',
  strategyHint: 'Стратегию выбирает администрация организации. По ней программа показывает, чего не хватает.',
  strategyClass: (words: Vocabulary): string => `Для ${words.schoolClass.genitive}`,
  strategySchool: 'Одни на организацию',
  studentsFrom: (words: Vocabulary): string =>
    `${capitalised(words.student.plural)}: чаты с какого года обучения`,
  strategySaved: 'Стратегия сохранена.',
  empty: 'Чатов и каналов пока нет',
  emptyHint: 'Запланируйте недостающие по стратегии или добавьте чат сами.',
  addChat: 'Добавить чат или канал',
  newChat: 'Новый чат или канал',
  kind: 'Вид',
  name: 'Название',
  owner: 'Кто ведёт',
  ownerHint: 'Создаёт чат и отвечает за него',
  platform: 'Платформа',
  createdOn: 'Создан',
  closedOn: 'Закрыт',
  linkHint: 'Вставьте ссылку на чат целиком',
  oldPlatform: 'прежняя платформа',
  address: 'Адрес ссылки',
  hasLink: 'есть',
  noLink: 'нет',
  markLinked: (count: number): string => `Отметить созданными те, что со ссылкой (${count})`,
  marked: (count: number): string => `Отмечено: ${counted(count, chats)}.`,
  openPlace: (place: string, kind: string): string => `${place}, ${kind}`,
} as const;

export const planStandingNames: Readonly<Record<PlanStanding, string>> = {
  planned: 'Запланировано',
  overdue: 'Срок прошёл',
  done: 'Сделано',
  cancelled: 'Отменено',
};

export const postsText = {
  empty: 'Плана публикаций пока нет',
  emptyHint: 'Впишите, что и когда опубликовать в канале и кто даст материал.',
  noChannels: 'Каналов пока нет',
  noChannelsHint: 'План ведётся по каналам: добавьте первый на вкладке «Чаты и каналы».',
  toChannels: 'К чатам и каналам',
  newPost: 'Новая публикация',
  channel: 'Канал',
  on: 'Когда опубликовать',
  suppliedBy: 'Кто даёт материал',
  publishedOn: 'Опубликовано',
  publishToday: 'Опубликовано сегодня',
  columns: ['Когда', 'Канал', 'Тема', 'Материал', 'Состояние'],
} as const;

export const broadcastsText = {
  empty: 'Трансляций пока нет',
  emptyHint: 'Запишите дату, тему и ответственного; потом отметьте, что трансляция прошла.',
  newBroadcast: 'Новая трансляция',
  on: 'Дата',
  audience: 'Для кого',
  leader: 'Ответственный',
  heldOn: 'Проведена',
  cancelledOn: 'Отменена',
  heldAsPlanned: 'Проведена по плану',
  columns: ['Дата', 'Тема', 'Для кого', 'Ответственный', 'Состояние'],
} as const;

export const supportStandingNames: Readonly<Record<SupportStanding, string>> = {
  draft: 'Не отправлено',
  sent: 'Ждём ответа',
  answered: 'Есть ответ',
  closed: 'Закрыто',
};

export const supportText = {
  empty: 'Обращений в поддержку пока нет',
  emptyHint: 'Опишите, что случилось: программа подготовит письмо, а здесь сохранится ответ.',
  newRequest: 'Новое обращение',
  on: 'Дата',
  text: 'Что случилось',
  textHint: 'Приветствие и подпись программа добавит сама',
  sentOn: 'Отправлено',
  sentToday: 'Отправлено сегодня',
  replyOn: 'Ответ получен',
  replyText: 'Что ответили',
  closedOn: 'Закрыто',
  waiting: (count: number): string => `${counted(count, days)} без ответа`,
  mail: 'Письмо',
  to: 'Кому',
  subject: 'Тема письма',
  body: 'Текст письма',
  mailto: 'Адрес mailto для почтовой программы',
  saveMail: 'Сохранить письмо (.eml)',
  mailSaved: (file: string): string => `Письмо сохранено: ${file}`,
  columns: ['Дата', 'Тема', 'Ответ', 'Состояние'],
} as const;

export const appointmentStandingNames: Readonly<Record<AppointmentStanding, string>> = {
  acting: 'Назначен',
  gone: 'Выбыл: снимите права',
  away: 'Не состоит в профиле',
  ended: 'Назначение окончено',
};

export const appointmentsText = {
  empty: 'Дополнительных администраторов нет',
  emptyHint: 'Назначить можно только вступившего сотрудника, с согласия руководителя.',
  nobodyJoined: 'Пока никто из сотрудников не вступил: сверьте список участников, и их можно будет выбрать.',
  newAppointment: 'Новый администратор',
  person: 'Сотрудник',
  consentOn: 'Согласие руководителя',
  orderNumber: 'Номер приказа',
  orderDate: 'Дата приказа',
  endedOn: 'Назначение окончено',
  endToday: 'Окончить сегодня',
  columns: ['Фамилия, имя, отчество', 'Должность', 'Согласие', 'Приказ', 'Состояние'],
  order: (number: string, date: string): string =>
    [number && `№ ${number}`, date].filter(Boolean).join(' от '),
} as const;

/** Each register as the journal names it. */
export const registerTitles: Readonly<Record<RegisterName, string>> = {
  chats: 'чаты и каналы',
  posts: 'план публикаций',
  broadcasts: 'трансляции',
  supportRequests: 'обращения в поддержку',
  appointments: 'дополнительные администраторы',
};
