import type { TransferProblemCode } from '../../domain/classes/transfer-problem.ts';
import type { ClassFate } from '../../domain/classes/transfer-year.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { links, people } from '../words/nouns.ts';
import { agree, counted } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';

const graduate = { one: 'Выпускается', few: 'Выпускаются', many: 'Выпускается' };

/** One sentence for each thing that stands in the way. */
export const transferProblems: Readonly<Record<TransferProblemCode, string>> = {
  'label-missing': 'Укажите новое название.',
  'label-twice': 'Это название получается дважды: измените одно из них.',
  'merge-nowhere': 'Выберите, с кем объединить: того, что выбрано, в новом году не будет.',
  'class-left-out': 'Список изменился: откройте перевод заново.',
};

export const fateNames: Readonly<Record<ClassFate, string>> = {
  up: 'Переходит',
  stay: 'Остаётся',
  merge: 'Объединяется с…',
  leave: 'Выпускается',
};

/** What the program takes to become of a group from its name alone. */
type GuessedStep = { readonly from: string; readonly fate: ClassFate; readonly label: string };

const guessedStep = ({ from, fate, label }: GuessedStep): string => {
  if (fate === 'leave') return `${from} выпускается`;
  return label === from ? `${from} остаётся с тем же названием` : `${from} → ${label}`;
};

/** The guide through a year transfer. */
export const transferText = {
  title: (year: string): string => `Перевод на ${year} учебный год`,
  open: 'Перевод на новый год…',
  lead: 'Проверьте, кто куда переходит. В базе ничего не изменится, пока вы не нажмёте «Перевести» на последнем шаге, и весь перевод отменяется одним Ctrl+Z.',
  early: (year: string): string =>
    `Учебный год ${year} ещё не закончился: обычно перевод делают в июне, после приказа, или в августе–сентябре.`,
  steps: { classes: 'Кто куда переходит', newcomers: 'Новые и разделённые', check: 'Проверка' },
  stepsLabel: 'Шаги перевода',
  back: 'Назад',
  next: 'Дальше',
  cancel: 'Не переводить',
  apply: 'Перевести',
  applied: (year: string): string => `Перевод на ${year} учебный год выполнен.`,
  now: 'Сейчас',
  pupils: 'Человек',
  fate: 'Что будет',
  becomes: 'Новое название',
  fateOf: (label: string): string => `Что будет: ${label}`,
  becomesOf: (label: string): string => `Новое название: ${label}`,
  mergeOf: (label: string): string => `С кем объединить: ${label}`,
  masterOf: (label: string, words: Vocabulary): string => `${capitalised(words.classTeacher.one)}: ${label}`,
  nobody: 'не назначен',
  newClasses: (words: Vocabulary): string => `Новые ${words.schoolClass.plural}`,
  newHint: 'Новый набор уже предложен по прошлому году. Людей потом загрузите списком.',
  newLabel: 'Название',
  addClass: (words: Vocabulary): string => `Добавить: ${words.schoolClass.one}`,
  removeClass: (label: string): string => `Убрать: ${label}`,
  moves: 'Кто идёт не со всеми',
  movesHint: ({ schoolClass }: Vocabulary): string =>
    `Если ${schoolClass.one} делится или кто-то не выпускается со всеми, выберите людей и куда они идут. Остальные пойдут вместе.`,
  movesWho: 'Кто',
  movesTo: 'Куда',
  movesAdd: 'Добавить',
  movesFrom: 'Откуда',
  movesNone: 'Все идут вместе со своими.',
  moveRemove: (name: string): string => `Пусть идёт вместе со своими: ${name}`,
  all: 'Всех',
  problems: 'Что мешает',
  result: 'Что получится',
  to: 'Станет',
  gone: 'выбывают',
  noPeople: 'пока пусто',
  graduates: (count: number): string => `${agree(count, graduate)} ${counted(count, people)}.`,
  guardians: (count: number): string =>
    `Вместе с ними выбудут родители, у которых здесь больше нет детей: ${counted(count, people)}.`,
  links: (count: number): string =>
    `Прошлогодние ссылки попадут в список на аннулирование: ${counted(count, links)}.`,
  tasks: (count: number): string => `На Сводке появятся задачи для платформы: ${count}.`,
  history: (entry: { readonly label: string; readonly schoolYear: string }): string =>
    `${entry.label} – ${entry.schoolYear}`,
  earlier: 'Раньше',
  guess: 'догадка',
  guessed: (steps: readonly GuessedStep[]): string =>
    `По догадке, проверьте: ${steps.map(guessedStep).join(', ')}.`,
  guessedRight: 'Проверено: всё верно',
} as const;
