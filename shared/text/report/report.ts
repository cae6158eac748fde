import type { LinkKind } from '../../domain/links/invite-link.ts';
import type { MembershipState } from '../../domain/membership/membership.ts';
import type { OrganisationKind } from '../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { JoiningWay } from '../../domain/people/role.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import { capitalised } from '../words/roles.ts';

/** Stands where a share has no base: neither none nor all. */
export const NOTHING = '–';

export const stateNames: Readonly<Record<MembershipState, string>> = {
  notInvited: 'не приглашён',
  invited: 'приглашён',
  requested: 'подал заявку',
  joined: 'присоединился',
  confirmed: 'подтверждён',
  refused: 'отказался',
  left: 'вышел',
};

export const linkKindNames: Readonly<Record<LinkKind, string>> = {
  sferumChat: 'Чат Сферума',
  vkChat: 'Чат VK',
  maxChat: 'Чат или закрытый канал MAX',
  maxChannel: 'Открытый канал MAX',
  sferumCall: 'Звонок',
  schoolPage: 'Страница школы',
  short: 'Короткая ссылка',
  unknown: 'Другой адрес',
};

export const joiningWayNames: Readonly<Record<JoiningWay, string>> = {
  link: 'по ссылке',
  chatLink: 'по ссылке чата',
  childProfile: 'из профиля ребёнка',
  diary: 'через дневник',
  none: 'не вступают',
};

/** The rows of the main table. */
export const categoryNames = (words: Vocabulary) => ({
  teachers: capitalised(words.teacher.plural),
  employees: `Другие ${words.employee.plural}`,
  students: capitalised(words.student.plural),
  guardians: capitalised(words.guardian.plural),
});

const classesInDative: Readonly<Record<string, string>> = {
  классы: 'классам',
  группы: 'группам',
  объединения: 'объединениям',
};

export const sheetTitles = (words: Vocabulary) => {
  const dative = classesInDative[words.schoolClass.plural];
  return {
    summary: 'Сводка',
    contents: 'Содержание',
    classes: dative ? `По ${dative}` : capitalised(words.schoolClass.plural),
    parallels: 'По параллелям',
    growth: 'Динамика',
    comparison: 'Сравнение',
    activity: 'Активность',
    links: 'Ссылки',
    chats: 'Чаты',
    notJoined: 'Не присоединились',
    method: 'Методика',
  };
};

export const levelNames = {
  primary: 'Начальная школа (1–4)',
  basic: 'Основная школа (5–9)',
  secondary: 'Старшая школа (10–11)',
  none: 'Вне уровней',
} as const;

/** `5-е классы` */
export const parallelName = (parallel: number | null, words: Vocabulary): string =>
  parallel === null ? 'Без параллели' : `${parallel}-е ${words.schoolClass.plural}`;

export const hasParallels = (kind: OrganisationKind): boolean => kind === 'school';

export const withoutClass = (words: Vocabulary): string => `Без ${words.schoolClass.genitive}`;

/** Heads of columns that several sheets share. */
export const columnHeads = {
  onList: 'В списке',
  notInvited: 'Не приглашены',
  invited: 'Приглашены',
  requested: 'Подали заявку',
  joined: 'Присоединились',
  confirmed: 'из них подтверждены',
  refused: 'Отказались',
  left: 'Вышли',
  outside: 'Отказались или вышли',
  base: 'База для доли',
  share: 'Доля',
  notYet: 'Ещё не присоединились',
  newly: 'Новых за\u00A07\u00A0дней',
} as const;

/** Under every sheet's title. */
export const dataLine = (organisation: string, date: string): string =>
  [organisation, `данные на ${date}`].filter((part) => part !== '').join(' · ');

/** Names of rows and columns on the sheets of classes and parallels. */
export const unitRowNames = (words: Vocabulary) => ({
  sum: `Итого по ${classesInDative[words.schoolClass.plural] ?? 'строкам'}`,
  repeated: 'Учтены повторно',
  net: 'Всего без повторов',
  parallel: 'Параллель',
  level: 'Уровень',
  classes: capitalised(words.schoolClass.many),
});

/** Above the columns of both shares. */
export const parallelsChartTitle = 'Доля присоединившихся по параллелям';

export const linkHeads = {
  columns: [
    'Роль',
    'Как вступают',
    'Действуют',
    'Из них невостребованы',
    'Срок истёк',
    'Больше не\u00A0действуют',
    'Последняя внесена',
    'Возраст старейшей, дней',
    'База для доли',
    'Ещё не присоединились',
    'Внимание',
  ],
  lacking: 'нет ссылки',
  sum: 'Итого ссылок',
} as const;

export const notJoinedHeads = {
  number: '№',
  columns: ['Фамилия, имя, отчество', 'Роль', 'Ребёнок', 'Состояние', 'С какого дня'],
  nobody: 'Все, кого ждали, присоединились.',
} as const;

export const summaryText = {
  title: 'Отчёт о подключении к\u00A0платформе «Сферум»',
  dataOn: 'Данные на',
  endOfDay: (date: string) => `${date}, конец дня`,
  period: 'Период',
  schoolYear: (year: string, from: string, to: string) => `${year} учебный год, с ${from} по ${to}`,
  platform: 'Платформа',
  made: 'Составлен',
  madeBy: (date: string, who: string, post: string) =>
    `${date}, администратор Сферума: ${[who, post].filter((part) => part !== '').join(', ')}`,
  administratorUnknown: 'не указан в\u00A0карточке организации',
  inShort: 'Коротко',
  byCategory: 'По категориям',
  category: 'Категория',
  total: 'Всего',
  baseNote:
    'База для доли = в списке − отказались − вышли. Доля = присоединились ÷ база для доли. Определения – на листе «Методика».',
  other: 'Ссылки, заявки, движение',
  activeLinks: 'Действующие ссылки',
  unusedLinks: 'из них невостребованы',
  expiredLinks: 'из них срок истёк',
  withdrawnLinks: 'Ссылки, которые больше не действуют',
  requestsOpen: 'Заявки: не рассмотрены',
  requestsAccepted: 'Заявки: приняты с начала учебного года',
  requestsDeclined: 'Заявки: отклонены с начала учебного года',
  arrivals: 'Прибыли с начала учебного года',
  departures: 'Выбыли с начала учебного года',
  transfers: 'Переведены с начала учебного года',
  broadcastsHeld: 'Трансляции: проведены с начала учебного года',
  broadcastsMissed: 'Трансляции: день прошёл, не отмечены',
  broadcastsPlanned: 'Трансляции: впереди',
  chats: 'Чаты и каналы: созданы',
  administrators: 'Дополнительные администраторы',
  administratorsNamed: (named: readonly string[]): string =>
    `Права администратора, кроме назначенного приказом, есть у сотрудников: ${named.join('; ')}`,
  /** `Иванова М. П. (приказ № 12 от 01.10.2026)` */
  appointed: (name: string, number: string, date: Day | null): string => {
    const order = [number && `№\u00A0${number}`, date && `от\u00A0${shortDate(date)}`].filter(Boolean);
    return order.length === 0 ? name : `${name} (приказ ${order.join(' ')})`;
  },
  moved: 'На какой платформе',
  movedTo: (platform: string, isOwn: boolean): string => (isOwn ? `${platform} (нынешняя)` : platform),
  movedUnknown: 'не известно',
  linksByKind: 'Действующие ссылки по виду',
  linksByPlatform: 'По платформе',
  linksByAge: 'По возрасту',
  noPlatform: 'не определена',
  administrator: 'Администратор Сферума',
  director: 'руководитель',
  signature: '____________________',
  subject: 'Отчёт о подключении',
} as const;

/** `до 30 дней`, `31–90 дней`, …, `больше 180 дней` */
export const ageNames = (limits: readonly number[]): readonly string[] => [
  ...limits.map((limit, index) => {
    const below = limits[index - 1];
    return below === undefined ? `до ${limit} дней` : `${below + 1}–${limit} дней`;
  }),
  `больше ${limits.at(-1)} дней`,
];

/** In the workbook's properties. */
export const bookTitle = (organisation: string, date: string): string =>
  [summaryText.subject, organisation, `данные на ${date}`].filter((part) => part !== '').join(', ');
