import { type Day, shortDate } from '../../domain/values/calendar.ts';
import type { ActivityFigure } from '../../views/report/figures/activity-figures.ts';
import { sharePercent } from '../report/report-sentences.ts';
import { people } from '../words/nouns.ts';
import { counted, grouped } from '../words/plural.ts';

/** Отчёты → Динамика. */
export const growthPartText = {
  weeks: 'По неделям',
  weeksHint: 'Нажмите на число, чтобы увидеть людей; на прирост – тех, кто присоединился за эту неделю.',
  comparison: 'Что изменилось',
  against: 'Сравнить с отчётом',
  option: (number: number, day: Day): string => `№ ${number}, данные на ${shortDate(day)}`,
  noReports: 'Сравнивать пока не с чем: сохраните отчёт, и следующий можно будет с ним сравнить.',
  figures: 'Цифры тогда и теперь',
  category: 'Категория',
  before: 'Было',
  now: 'Стало',
  change: 'Изменение',
  onList: 'в списке',
  joined: 'присоединились',
  share: 'доля',
  changed: (change: number): string =>
    change === 0 ? '0' : `${change > 0 ? '+' : '−'}${grouped(Math.abs(change))}`,
  people: {
    joined: (count: number): string => `Присоединились: ${counted(count, people)}`,
    left: (count: number): string => `Вышли: ${counted(count, people)}`,
    departed: (count: number): string => `Выбыли из организации: ${counted(count, people)}`,
  },
  nobody: 'Никто не присоединился и не вышел.',
  erased: (count: number): string => `Ещё ${counted(count, people)}: данных в базе больше нет.`,
} as const;

/** Отчёты → Активность. */
export const activityPartText = {
  type: 'Числа с платформы',
  typeHint:
    'Откройте статистику на платформе и впишите, сколько человек были активны за неделю. Пустое поле убирает число.',
  totalsOnly: 'Платформа считает активных только числом: кто именно был активен, показать нельзя.',
  week: 'Любой день недели',
  weekOf: (monday: Day, sunday: Day): string => `Неделя ${shortDate(monday)}–${shortDate(sunday)}`,
  noDay: 'Напишите день так: 21.11.2026',
  active: (whom: string): string => `${whom}: активны`,
  outOf: (whom: string): string => `${whom}: из скольких`,
  columns: ['Кто', 'Активны', 'Из скольких', 'Цель, %'],
  target: (whom: string): string => `${whom}: цель, %`,
  save: 'Записать неделю',
  saved: (monday: Day): string => `Активность за неделю с ${shortDate(monday)} записана.`,
  saveTargets: 'Сохранить цели',
  targetsSaved: 'Цели по активности сохранены.',
  history: 'Недели и цели',
  below: 'ниже цели',
  reached: 'цель достигнута',
  none: 'Чисел пока нет: впишите первую неделю, и здесь появится сравнение с целями.',
  shareOf: ({ share, active, outOf, target }: ActivityFigure): string =>
    share === null
      ? `${grouped(active)}${outOf === null ? '' : ` из ${grouped(outOf)}`}`
      : `${sharePercent(share, target)} (${grouped(active)} из ${grouped(outOf ?? 0)})`,
  chart: 'Доля активных по неделям',
} as const;

/** Отчёты → Страница директора. */
export const pagePartText = {
  hint: 'Одна страница А4: пять цифр, диаграмма и выводы. Печатается и на чёрно-белом принтере.',
  preview: 'Страница директора',
  print: 'Напечатать…',
  save: 'Сохранить (.pdf)…',
  making: 'Готовим страницу…',
} as const;

/** Отчёты → Сданные. */
export const handedPartText = {
  title: 'Сданные отчёты',
  hint: 'Каждый сохранённый отчёт остаётся в базе таким, каким его сдали: его можно достать снова байт в байт.',
  none: 'Сданных отчётов пока нет',
  noneHint: 'Сохраните отчёт, страницу директора или форму, и копия останется здесь.',
  columns: ['№', 'Файл', 'Данные на', 'Сделан', 'Кем', 'Контрольная сумма'],
  act: 'Достать',
  copy: 'Сохранить копию…',
  copyOf: (file: string): string => `Сохранить копию: ${file}`,
  copied: (file: string): string => `Копия сохранена: ${file}.`,
} as const;

/** The dialog that saves a report. */
export const saveReportText = {
  open: 'Сохранить отчёт…',
  title: 'Сохранить отчёт',
  book: 'Отчёт – книга Excel (.xlsx)',
  page: 'Страница директора (.pdf)',
  classes: 'Добавить листы со списками',
  classesHint: 'Кто в каком состоянии – по листу на каждый выбранный список. Можно не выбирать.',
  all: 'Выбрать все',
  none: 'Убрать все',
  against: 'Сравнить с отчётом',
  last: 'с последним сданным',
  without: 'не сравнивать',
  save: 'Выбрать папку и сохранить…',
  cancel: 'Отмена',
  close: 'Закрыть окно',
  saved: (files: readonly string[]): string =>
    files.length === 1 ? `Сохранено: ${files[0]}.` : `Сохранены: ${files.join(', ')}.`,
} as const;

/** Отчёты → Своя форма. */
export const formPartText = {
  choose: 'Форма',
  fresh: 'Новая форма',
  name: 'Название',
  nameHint: 'Например: Сведения для управления образования',
  breakdown: 'Что в строках',
  sideways: 'Показатели в строках, а не в столбцах',
  add: 'Добавить показатель',
  addHint: 'Начните писать: сотрудники, доля, ссылки…',
  chosen: 'Показатели по порядку',
  heading: (name: string): string => `Свой заголовок: ${name}`,
  up: (name: string): string => `Выше: ${name}`,
  down: (name: string): string => `Ниже: ${name}`,
  remove: (name: string): string => `Убрать: ${name}`,
  noIndicators: 'Показателей пока нет: добавьте первый.',
  preview: 'Как будет выглядеть',
  save: 'Сохранить форму',
  saved: (name: string): string => `Форма «${name}» сохранена.`,
  delete: 'Удалить форму',
  deleted: (name: string): string => `Форма «${name}» удалена.`,
  xlsx: 'Заполнить (.xlsx)…',
  csv: 'Заполнить (.csv)…',
  unsaved: 'Сначала сохраните форму.',
} as const;
