import type { SheetLayout } from '../../domain/batches/batch.ts';
import type { SheetWay } from '../../domain/batches/sheet-wording.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { Audience } from '../../views/invitations/audience.ts';
import { pages, people, slips } from '../words/nouns.ts';
import { agree, counted, grouped } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';

/** After «из»: из 1 кода, из 33 кодов. */
const ofCodes = { one: 'кода', few: 'кодов', many: 'кодов' };

export const layoutNames: Readonly<Record<SheetLayout, string>> = {
  slips: 'Листки',
  folding: 'Листки со сгибом',
  family: 'Семейный лист',
  large: 'Крупный шрифт',
  list: 'Список выдачи',
  poster: 'Плакат',
};

export const layoutHints: Readonly<Record<SheetLayout, string>> = {
  slips: 'Каждому свой листок с кодом, с линиями разреза',
  folding: 'Код закрыт клапаном: снаружи только имя и класс',
  family: 'Один лист на семью: родители и все дети по порядку',
  large: 'Страница на человека, для тех, кто плохо видит',
  list: 'Один лист на класс, с местом для подписи',
  poster: 'На стену, без имён',
};

export const audienceNames: Readonly<Record<Audience, string>> = {
  everyone: 'Все, кто ещё не присоединился',
  withoutSheet: 'Только те, у кого листка ещё нет',
  withSheet: 'Только те, у кого листок есть',
};

export const sheetsScreenText = {
  classes: (words: Vocabulary): string => capitalised(words.schoolClass.plural),
  allClasses: 'Все',
  noClasses: 'Ни одного',
  chosen: (count: number): string => `Выбрано: ${count}`,
  role: 'Кому',
  anyRole: 'Всем, для кого есть ссылка',
  audience: 'Из них',
  layout: 'Вид',
  perPage: 'Листков на странице',
  withoutNames: 'Без имён: номер по списку и слово для проверки',
  withoutNamesHint: 'Кому какой листок, видно из ключа: он только для администратора.',
  deadline: 'Присоединиться до',
  deadlineHint: 'Печатается на листе; пусто – без срока',
  reminders: 'Напомнить тем, кто не пришёл',
  remindersHint: 'Дни через запятую: 25.11.2026, 28.11.2026',
  remindersWrong: 'Напишите дни через запятую, например: 25.11.2026, 28.11.2026',
  dayWrong: 'Напишите день как 31.12.2026',
  note: 'Своя строка на листе',
  noteHint: 'Например: верните подпись на собрании 25 ноября',
  ofReprint: (number: number): string => `Партия № ${number} ещё раз, теми же листками`,
  reprintHint: 'Номера, слова и ссылки остаются прежними; печать запишется в партию.',
  tables: 'И таблицей:',
  tableForms: { xlsx: 'Excel (.xlsx)', csv: '.csv' },
  missingLetters: (letters: string): string =>
    `В печатном шрифте нет букв «${letters}»: на листах вместо них пустые квадраты.`,
  shown: 'Что показать',
  shownSheets: 'Листки',
  shownKey: 'Ключ к листкам',
  keyNote: 'В ключе имена: он только для администратора. Не раздавайте его и храните отдельно от листков.',
  keyPreview: 'Ключ к листкам',
  keyPrinted: (number: number): string =>
    `Ключ к партии № ${number} отправлен на печать: в нём имена, храните его отдельно от листков.`,
  keyToPrint: 'Ключ к листкам печатается отдельно.',
  ofBatch: (number: number): string => `Люди партии № ${number}`,
  ofPeople: (count: number): string => `Выбранные на другом экране: ${counted(count, people)}`,
  forgetBatch: 'Выбрать других',
  plan: (count: number): string => `Листки получат ${counted(count, people)}.`,
  planPosters: (count: number): string => `Плакатов: ${grouped(count)}.`,
  nobody: 'Под этот выбор никто не подходит.',
  skipped: (reason: string, count: number): string => `Без листка ${counted(count, people)}: ${reason}`,
  skippedOtherwise: (count: number): string => `Без листка ещё ${counted(count, people)}: по другим причинам`,
  make: 'Показать листы',
  making: 'Листы готовятся',
  makingSteps: (done: number, total: number): string => `${grouped(done)} из ${grouped(total)}`,
  stop: 'Остановить',
  stopped: 'Остановлено, ничего не выдано.',
  noLinks: 'Нет ни одной действующей ссылки',
  noLinksHint: 'На листке печатается код ссылки: скопируйте ссылки с платформы и вставьте их в программу.',
  toLinks: 'К ссылкам',
  previewEmpty: 'Здесь появится готовый лист – точно таким, каким он выйдет из принтера.',
  previewOld: 'Выбор изменился: покажите листы заново.',
  preview: 'Готовые листы',
  page: (page: number, count: number): string => `Страница ${page} из ${grouped(count)}`,
  previousPage: 'Предыдущая страница',
  nextPage: 'Следующая страница',
  made: (count: number, pageCount: number): string =>
    `${counted(count, slips)}, ${counted(pageCount, pages)}`,
  codes: (count: number): string =>
    count === 0
      ? 'Кодов на листах нет.'
      : `${grouped(count)} из ${counted(count, ofCodes)} ${agree(count, { one: 'читается', few: 'читаются', many: 'читаются' })}`,
  save: 'Сохранить в папку…',
  print: 'Напечатать…',
  saved: (number: number, file: string): string => `Партия № ${number} сохранена: ${file}.`,
  printed: (number: number): string => `Партия № ${number} записана и отправлена на печать.`,
  printedInPart: (number: number, printedPages: number, count: number): string =>
    `Партия № ${number} записана, напечатано страниц: ${grouped(printedPages)} из ${grouped(count)}. Остальное можно напечатать ещё раз на вкладке «Партии».`,
} as const;

export const sheetTextsText = {
  tab: 'Тексты',
  role: 'Кому',
  platform: 'Платформа',
  ways: {
    code: 'по ссылке',
    chat: 'по ссылке на чат',
    childProfile: 'по ссылке из профиля ребёнка',
    diary: 'через электронный дневник',
  } satisfies Readonly<Record<SheetWay, string>>,
  way: (way: string): string => `Вступает ${way}: это меняется в настройках, раздел «Ссылки».`,
  heading: 'Заголовок',
  steps: 'Что сделать, каждый шаг с новой строки',
  warnings: 'Предупреждения, каждое с новой строки',
  ask: 'К кому с вопросами: печатается первая строка, в которой всё известно',
  other: 'То же на втором языке (печатается после шагов)',
  substitutions: 'Подстановки:',
  emptyHint: 'Строка, в которой подставить нечего, не печатается.',
  save: 'Сохранить',
  saved: 'Текст сохранён: новые листы печатаются с ним.',
  usual: 'Вернуть текст программы',
  usualDone: 'Вернулся текст программы.',
  own: 'Ваш текст',
  ofProgram: 'Текст программы',
  preview: 'Как это выйдет из принтера',
  missing: (letters: string): string =>
    `В печатном шрифте нет букв «${letters}»: вместо них на листе будут пустые квадраты. Замените их.`,
} as const;

export const calibrationScreenText = {
  open: 'Пробная страница',
  hint: 'Перед большой печатью проверьте принтер: линейка и коды трёх размеров.',
  close: 'Закрыть пробную страницу',
  preview: 'Пробная страница',
  saved: (path: string): string => `Пробная страница сохранена: ${path}.`,
} as const;
