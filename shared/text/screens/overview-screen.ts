import { people, tasks as taskNoun } from '../words/nouns.ts';
import { counted } from '../words/plural.ts';

/** Сводка. */
export const overviewText = {
  title: 'Сводка',
  welcome: 'База создана. Начните с первого шага: остальные подождут, программа напомнит о них здесь.',
  nextSteps: 'Ближайшие шаги',
  allDone: 'Всё сделано: обязанностей, которые ждут, сейчас нет.',
  duties: 'Обязанности администратора',
  dutiesDone: (done: number, all: number): string => `Сделано ${done} из ${all}`,
  states: { done: 'Сделано', waiting: 'Ждёт', overdue: 'Просрочено' },
  figures: 'Кто уже вступил',
  category: 'Кто',
  people: 'В списке',
  invited: 'Приглашено',
  joined: 'Вступило',
  base: 'Из скольких',
  share: 'Доля',
  newly: 'За неделю',
  shareNote: 'Доля – сколько вступило из тех, кого ждут.',
  outside: (count: number): string => `Не считаются отказавшиеся и вышедшие: ${counted(count, people)}.`,
  noShare: '–',
  tasks: 'Сделать на платформе',
  tasksHint: 'Отмечайте то, что уже сделали на самой платформе.',
  tickAll: 'Отметить всё',
  showAll: (count: number): string => `Показать все (${count})`,
  showFewer: 'Свернуть',
  since: (day: string): string => `с ${day}`,
  ticked: (count: number): string => `Отмечено выполненным: ${counted(count, taskNoun)}.`,
  lastActs: 'Последние действия',
  wholeJournal: 'Весь журнал',
  undo: 'Отменить последний шаг',
  noActs: 'Здесь появится то, что вы сделаете.',
} as const;

export const overviewHelp: readonly string[] = [
  'Вверху – три дела, с которых стоит начать: кнопка ведёт на экран, где это делается. Просроченное стоит первым.',
  'Ниже видно, сколько людей в списках и какая доля уже вступила. Отказавшихся и вышедших в доле не считают.',
  'Список обязанностей обновляется сам после каждого действия. Задачи для платформы отмечайте по мере выполнения.',
  'Любое действие можно вернуть: Ctrl+Z отменяет последний шаг. Быстрый переход куда угодно – Ctrl+K.',
];
