import type { Coverage } from '../../domain/communication/chat-coverage.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { ReportCategory } from '../../domain/reports/report-records.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import type { ReportSheet } from '../../views/report/book/report-context.ts';
import { capitalised } from '../words/roles.ts';
import { saysUnit } from '../words/unit-word.ts';

/** What stands on each sheet, as the contents tell it. */
export const sheetContents = (words: Vocabulary): Readonly<Record<ReportSheet, string>> => ({
  summary: 'Итог на одной странице: главные цифры и короткие выводы',
  contents: 'Этот лист',
  classes: `${capitalised(words.schoolClass.one)} за ${words.schoolClass.instrumental}: сколько присоединилось, доля, кого ещё ждём`,
  parallels: 'Суммы по параллелям и уровням образования, диаграмма',
  growth: 'Сколько человек присоединилось: по неделям, с диаграммой',
  comparison: 'Что изменилось с прошлого отчёта, кто присоединился, кто вышел',
  activity: 'Сколько человек были активны за неделю, и цели',
  links: 'Ссылки-приглашения: действуют, не востребованы, устарели',
  chats: 'Какие чаты и каналы созданы, каких не хватает по выбранной стратегии',
  notJoined: 'Поимённо: кто ещё не присоединился',
  method: 'Что значит и как посчитан каждый показатель',
});

export const contentsText = {
  heads: ['Лист', 'Что на нём'],
  classList: (words: Vocabulary, label: string): string =>
    `${saysUnit(label, words) ? label : `${capitalised(words.schoolClass.one)} ${label}`}: кто в каком состоянии`,
  legend: 'Обозначения',
  legendRows: [
    ['–', 'Считать не от чего: база пуста. Это не ноль процентов.'],
    ['Полоса в ячейке', 'Доля присоединившихся: во всю ячейку – 100 %.'],
    ['Красные жирные цифры', 'Активность ниже цели.'],
    ['нет ссылки, нет чата', 'Этого не хватает: нужно создать на платформе и внести в программу.'],
  ],
} as const;

export const growthText = {
  day: 'На конец дня',
  total: 'Всего',
  change: 'Прирост за неделю',
  source: 'Откуда',
  snapshot: (day: Day): string => `снимок ${shortDate(day)}`,
  present: 'данные этого отчёта',
  records: 'по датам вступления',
  chartTitle: 'Сколько человек присоединилось',
} as const;

export const comparisonText = {
  title: (number: number | null, day: Day): string =>
    number === null
      ? `Сравнение с данными на ${shortDate(day)}`
      : `Сравнение с отчётом № ${number} (данные на ${shortDate(day)})`,
  changed: 'Изменилось',
  before: 'было',
  now: 'стало',
  changedOnList: 'в списке',
  changedJoined: 'присоединились',
  base: 'База для доли',
  onList: 'В списке',
  joined: 'Присоединились',
  share: 'Доля',
  who: {
    joined: 'Присоединились',
    left: 'Вышли',
    departed: 'Выбыли из организации',
  },
  erased: (count: number): string => `Ещё ${count}: их данных в базе больше нет, поэтому имена не названы.`,
  nobody: 'Никто не присоединился и не вышел.',
  peopleHeads: ['Что произошло', 'Фамилия, имя, отчество', 'Роль'],
} as const;

export const activityText = {
  week: 'Неделя',
  weekOf: (monday: Day, sunday: Day): string => `${shortDate(monday)}–${shortDate(sunday)}`,
  active: 'Активны',
  outOf: 'Из скольких',
  share: 'Доля',
  target: 'Цель',
  note: 'Числа перенесены с платформы вручную. Красным – ниже цели.',
  chartTitle: 'Доля активных по неделям',
} as const;

export const chatText = {
  /** What the cells of the sheet say of a place of the strategy. */
  standings: {
    created: 'есть',
    planned: 'запланирован',
    old: 'на прежней платформе',
    missing: 'нет чата',
    notAsked: 'не нужен',
  } satisfies Readonly<Record<Coverage, string>>,
  extra: 'есть сверх нужного',
  lacking: 'нет',
  covered: 'Охват',
  schoolChats: 'Чаты и каналы организации',
  state: 'Состояние',
} as const;

export const classListText = {
  title: (schoolClass: string, label: string): string => `${schoolClass} ${label}`,
  teacher: (title: string, name: string): string => `${title}: ${name}`,
  heads: ['№', 'Фамилия, имя, отчество', 'Роль', 'Ребёнок', 'Состояние', 'С какого дня'],
  nobody: 'В списке никого нет.',
} as const;

/** Short names for columns and legends: `Учителя`, `Родители`. */
export const shortCategoryNames = (words: Vocabulary): Readonly<Record<ReportCategory, string>> => ({
  teachers: capitalised(words.teacher.plural),
  employees: `Другие ${words.employee.plural}`,
  students: capitalised(words.student.plural),
  guardians: capitalised(words.guardian.plural.replace(/\s*\(.*/, '')),
});
