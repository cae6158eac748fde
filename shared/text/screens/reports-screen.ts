import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import type { FigureName } from '../../views/report-screen/figure-people.ts';
import { people } from '../words/nouns.ts';
import { counted, grouped } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';

export const reportsText = {
  title: 'Отчёты',
  parts: 'Части раздела «Отчёты»',
  figures: 'Цифры',
  byClass: (words: Vocabulary): string => capitalised(words.schoolClass.plural),
  growth: 'Динамика',
  activity: 'Активность',
  notJoined: 'Не присоединились',
  page: 'Страница директора',
  forms: 'Своя форма',
  handed: 'Сданные',
  copyList: 'Скопировать список',
  asOf: 'Данные на конец дня',
  noSuchDay: 'Напишите день так: 21.11.2026',
  today: 'Сегодня',
  inShort: 'Коротко',
  byCategory: 'По категориям',
  category: 'Категория',
  empty: 'Людей в базе на этот день нет',
  emptyHint: 'Загрузите список или выберите другой день, и здесь появятся цифры.',
  share: (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)}\u00A0%`),
  shareOf: (joined: number, base: number): string => `${grouped(joined)} из ${grouped(base)}`,
  showPeople: (what: string, shown: string): string => `${what}: ${shown}, показать людей`,
  joinedOf: (whom: string): string => `${whom}: присоединились`,
  waitFor: (whom: string): string => `${whom}: ещё ждём`,
  joiningTitle: 'Сколько человек присоединилось',
  joiningHint: 'Нажмите на день, чтобы увидеть, кто присоединился за 7\u00A0дней до его конца.',
  joiningOn: (day: Day): string => `На ${shortDate(day)}`,
  joiningNone: 'Пока никто не присоединился.',
  joiningLabel: (from: Day, to: Day): string =>
    `Сколько человек присоединилось с ${shortDate(from)} по ${shortDate(to)}`,
  staff: 'Сотрудники',
  classesTitle: 'Доля присоединившихся',
  parallelsTitle: 'По параллелям',
  levelsTitle: 'По уровням образования',
  openRegister: (what: string, count: number): string => `${what}: ${grouped(count)}, открыть`,
  noClasses: 'Пока пусто: загрузите список.',
  classTeacherNone: '–',
} as const;

export const reportsHelp = ({ classTeacher }: Vocabulary): readonly string[] => [
  'Здесь те же цифры, что и в отчёте для директора, – на конец любого дня.',
  'Нажмите на любую цифру, и откроется список людей, которые за ней стоят.',
  `Доля считается от тех, кого ждут: отказавшиеся и вышедшие в неё не входят. Где ждать некого, стоит прочерк.`,
  'Отчёт сохраняется книгой Excel с листом «Методика»: там сказано, что значит каждая цифра. Копия остаётся во вкладке «Сданные».',
  'В «Динамике» видно, что изменилось с любого сданного отчёта: кто присоединился, кто вышел.',
  'В «Активность» впишите числа с платформы, и они встанут рядом с целями.',
  '«Своя форма» – таблица для управления образования: выберите показатели, сохраните под именем и заполняйте каждую неделю.',
  `Список «Не присоединились» можно скопировать для ${classTeacher.genitive} или напечатать.`,
];

export const figureTitles: Readonly<Record<FigureName, string>> = {
  onList: 'В списке',
  notInvited: 'Не приглашены',
  invited: 'Приглашены',
  requested: 'Подали заявку',
  joined: 'Присоединились',
  confirmed: 'Подтверждены',
  refused: 'Отказались',
  left: 'Вышли',
  base: 'База для доли',
  notYet: 'Ещё не присоединились',
  newly: 'Новые за 7\u00A0дней',
  arrival: 'Прибыли с начала учебного года',
  departure: 'Выбыли с начала учебного года',
  transfer: 'Переведены с начала учебного года',
  onMax: 'Состоят в MAX',
  onVk: 'Состоят в VK Мессенджере',
  onUnknown: 'Состоят, платформа не известна',
};

export const peoplePanelText = {
  title: (what: string, where: string, count: number): string =>
    `${where === '' ? '' : `${where}: `}${what.charAt(0).toLowerCase()}${what.slice(1)} – ${counted(count, people)}`,
  nobody: 'Таких людей нет.',
  parted: (told: number): string =>
    `В таблице ${grouped(told)}. Список составлен по датам в карточках: в нём могут быть те, кто потом вышел или чьи даты внесли позже, и нет тех, чьих данных в базе уже нет.`,
  more: (count: number): string => `И ещё ${counted(count, people)}: полный список – в копии.`,
  name: 'Фамилия, имя, отчество',
  where: 'Класс',
  state: 'Состояние',
  copy: 'Скопировать список',
  copied: 'Скопировано',
  close: 'Закрыть список',
} as const;

export const notJoinedText = {
  choose: (words: Vocabulary): string => capitalised(words.schoolClass.one),
  staff: 'Сотрудники',
  nobody: 'Все, кого ждали, присоединились.',
  count: (count: number): string => `Ещё не присоединились: ${counted(count, people)}`,
  copyMessage: 'Скопировать сообщение',
  copyAll: 'Скопировать все сообщения',
  copyList: 'Скопировать список',
  copied: 'Скопировано',
  print: 'Напечатать…',
  /** A page for each. */
  printAll: 'Напечатать все…',
  short: 'Только фамилии с инициалами',
  messageToStaff: 'Сообщение для сотрудников',
  message: ({ classTeacher }: Vocabulary): string => `Сообщение для ${classTeacher.genitive}`,
  messageHint: 'В нём только фамилии с инициалами: так его можно послать в чат.',
  /** `Класс 5А, Сферум. Осталось 4: Иванов И. И., …` */
  messageLine: (unit: string, role: string, names: readonly string[]): string =>
    `${unit}, Сферум: ${role} – осталось ${names.length}: ${names.join(', ').replace(/\.$/, '')}.`,
  /** `Иванова М. П. (Иванов П. И.)`: a guardian beside the children. */
  parentOf: (name: string, children: readonly string[]): string => `${name} (${children.join(', ')})`,
  option: (unit: string, count: number): string => `${unit} – ${grouped(count)}`,
  role: 'Кто',
  printTitle: (unit: string, day: Day): string => `${unit}: не присоединились на ${shortDate(day)}`,
  name: 'Фамилия, имя, отчество',
  child: 'Ребёнок',
  state: 'Состояние',
  since: 'С какого дня',
} as const;

/** `Отчёт Сферум 2026-11-21.xlsx`. */
export const reportFileName = (day: Day): string => `Отчёт Сферум ${day}.xlsx`;

/** `Страница директора 2026-11-21.pdf`. */
export const pageFileName = (day: Day): string => `Страница директора ${day}.pdf`;
