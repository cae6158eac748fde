import type { DestructionReason } from '../domain/destruction/destruction.ts';
import type { Category } from '../domain/people/role.ts';
import { entries, people, slips } from './words/nouns.ts';
import { counted } from './words/plural.ts';

const months = { one: 'месяц', few: 'месяца', many: 'месяцев' };
const copies = { one: 'копия', few: 'копии', many: 'копий' };
const steps = { one: 'шаг', few: 'шага', many: 'шагов' };

export const reasonTexts: Readonly<Record<DestructionReason, string>> = {
  term: 'истёк срок хранения после выбытия',
  purpose: 'цель обработки достигнута',
  withdrawn: 'согласие на обработку отозвано',
  unlawful: 'данные обрабатывались неправомерно',
};

export const destroyedWhose = {
  students: 'Выбывшие обучающиеся',
  guardians: 'Родители (законные представители) выбывших обучающихся',
  staff: 'Выбывшие сотрудники',
} as const;

const commonFields = 'телефон, адрес электронной почты, состояние участия, выданные приглашения, движение';

export const destroyedWhat = {
  students: `Фамилия, имя, отчество, дата рождения, класс, ${commonFields}`,
  guardians: `Фамилия, имя, отчество, связь с ребёнком, ${commonFields}`,
  staff: `Фамилия, имя, отчество, должность, ${commonFields}`,
} as const;

const categoryWords: Readonly<Record<Category, string>> = {
  student: 'обучающиеся',
  guardian: 'родители',
  staff: 'сотрудники',
};

/** Данные: the destruction of departed people's data. */
export const destructionText = {
  tab: 'Данные',
  title: 'Данные выбывших',
  hint: 'Хранить данные человека можно, пока они нужны. Здесь видно, кто выбыл давно, и их данные уничтожаются по акту.',
  term: 'Выбыли не меньше чем',
  termMonths: (count: number): string => counted(count, months),
  termLabel: 'Сколько месяцев назад выбыли',
  none: 'Выбывших с таким сроком нет.',
  found: (count: number): string => `Найдено: ${counted(count, people)}`,
  chosen: (count: number): string => `Выбрано: ${counted(count, people)}`,
  name: 'Кто',
  category: 'Категория',
  categoryOf: (category: Category): string => categoryWords[category],
  klass: 'Класс или группа',
  leftOn: 'Выбыл(а)',
  all: 'Выбрать всех',
  choose: (name: string): string => `Выбрать: ${name}`,
  preview: 'Что будет уничтожено…',
  sure: 'Уничтожить безвозвратно',
  whatGoes: 'Будет уничтожено',
  people: (counts: Readonly<Record<Category, number>>): string =>
    (['student', 'guardian', 'staff'] as const)
      .filter((category) => counts[category] > 0)
      .map((category) => `${categoryWords[category]} – ${counts[category]}`)
      .join(', '),
  rows: (count: number): string => `Движение, задачи, заявки и личные ссылки: ${counted(count, entries)}.`,
  slips: (count: number): string => `Строки выпущенных партий: ${counted(count, slips)}.`,
  steps: (count: number): string => `Отмена прошлых действий станет невозможна: ${counted(count, steps)}.`,
  backups: (count: number): string =>
    `Копии рядом с базой переписываются без этих людей: ${counted(count, copies)}. Копия, которая не читается, удаляется.`,
  attachments: (names: readonly string[]): string =>
    `Файлы, в которых они названы, уничтожаются: ${names.join(', ')}.`,
  quarantine: 'Отложенные повреждённые файлы базы удаляются.',
  journal: 'В журнале имён нет: он остаётся и доказывает уничтожение.',
  scans: (count: number): string =>
    `Сканы программа не читает (${count}): посмотрите сами, нет ли в них этих людей.`,
  second: (place: string): string => `Копии во втором месте («${place}») заменяются новыми.`,
  secondGone: (place: string): string =>
    `Второе место («${place}») сейчас недоступно: прежние копии в нём заменит следующее копирование туда, подключите диск.`,
  copiesElsewhere:
    'Копии, которые вы уносили на другую флешку, в сеть или другому администратору, уничтожьте сами.',
  exports: 'Сохранённые раньше таблицы и листки программа не видит: удалите их сами.',
  reason: 'Основание',
  yes: 'Уничтожить',
  no: 'Не уничтожать',
  running: 'Уничтожаем…',
  done: (count: number): string => `Данные уничтожены: ${counted(count, people)}. Сохраните акт.`,
  saveAct: 'Сохранить акт (.docx)',
  saved: (file: string): string => `Сохранено: ${file}`,
  past: 'Прежние уничтожения',
  pastHint: 'Акт с выпиской из журнала хранят три года (приказ Роскомнадзора № 179).',
  pastNone: 'Данных ещё не уничтожали.',
  pastLine: (when: string, count: number, reason: string): string =>
    `${when}: ${counted(count, people)}, ${reason}`,
  actFile: (number: number): string => `Акт об уничтожении данных, запись ${number}`,
  close: 'Закрыть',
} as const;

/** What the command line says of a destruction. */
export const destroyCommandText = {
  nobody: 'Выбывших с таким сроком нет.',
  list: (count: number, term: number): string =>
    `Выбыли не меньше чем ${counted(term, months)} назад: ${counted(count, people)}.`,
  dry: 'Ничего не уничтожено: чтобы уничтожить, добавьте --yes.',
  done: (count: number): string => `Данные уничтожены: ${counted(count, people)}.`,
  act: (path: string): string => `Акт: ${path}`,
  noAct: (entry: number): string =>
    `Данные уничтожены, но акт не сохранился: сохраните его в программе, раздел «Данные», запись № ${entry}.`,
  months: 'целое число месяцев',
  reason: 'term, purpose, withdrawn или unlawful',
} as const;
