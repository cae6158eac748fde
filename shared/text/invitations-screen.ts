import type { SheetLayout } from '../domain/batch.ts';
import type { LinkState } from '../domain/invite-link.ts';
import type { PlatformRole } from '../domain/role.ts';
import type { SheetWay } from '../domain/sheet-wording.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { AnnulmentListName } from '../views/invitations/annulment-view.ts';
import type { Audience } from '../views/invitations/audience.ts';
import type { OtherAnnulmentReason } from './annulment.ts';
import { days, links, ofPeople, pages, people, slips } from './nouns.ts';
import { agree, counted, grouped } from './plural.ts';
import { capitalised } from './roles.ts';

const linksWhom = { one: 'ссылку', few: 'ссылки', many: 'ссылок' };
const places = { one: 'место', few: 'места', many: 'мест' };
/** After «из»: из 1 кода, из 33 кодов. */
const ofCodes = { one: 'кода', few: 'кодов', many: 'кодов' };

/** `Ученики`: the head of a role's column, without the note in brackets. */
export const roleColumn = (role: PlatformRole, words: Vocabulary): string =>
  capitalised(words[role].plural.replace(/\s*\(.*/, ''));

export const invitationsText = {
  title: 'Приглашения',
  parts: 'Части раздела «Приглашения»',
  links: 'Ссылки',
  sheets: 'Листки',
  batches: 'Партии',
  annulment: (words: Vocabulary): string => capitalised(words.annulment),
} as const;

export const invitationsHelp: readonly string[] = [
  'Здесь хранятся ссылки-приглашения, печатаются листки с ними и отключаются ссылки, которые больше не нужны.',
  'Ссылки: скопируйте их с платформы целиком, вместе с классами и ролями, и вставьте. Сначала видно, что понято, запись – отдельной кнопкой.',
  'Листки: выберите классы и роль, посмотрите готовый лист и сохраните его или напечатайте. Каждый код программа читает обратно с готовой страницы.',
  'Партии: что и кому выдано, сколько человек с тех пор присоединилось. Листки тем же людям можно напечатать ещё раз.',
  'Невостребованные ссылки отключите на платформе сами: программа ведёт их список, составляет акт и напоминает о задачах.',
];

export const linksScreenText = {
  title: 'ссылки по классам и ролям',
  pastedSource: 'вставленный текст',
  typedSource: 'введена вручную',
  paste: 'Вставить ссылки',
  summary: (covered: number, missing: number): string =>
    missing === 0
      ? `Со ссылкой ${counted(covered, places)}, больше нигде ссылки не нужны.`
      : `Со ссылкой ${counted(covered, places)}, без ссылки – ${grouped(missing)}.`,
  onlyMissing: 'Показать только места без ссылки',
  missing: 'Нет ссылки',
  waiting: (count: number): string => `ждут ${grouped(count)}`,
  nothing: 'никого',
  age: (count: number): string => (count === 0 ? 'сегодня' : counted(count, days)),
  more: (count: number): string => `и ещё ${count}`,
  notInForce: 'не действует',
  expired: 'срок истёк',
  empty: 'Ссылок пока нет',
  emptyHint: 'Скопируйте ссылки с платформы – все сразу, вместе с классами и ролями – и вставьте сюда.',
  noClasses: 'Сначала загрузите список: ссылки раскладываются по нему',
  allCovered: 'Ссылки есть везде, где их ждут.',
  place: (unit: string, role: string): string => `${unit}: ${role}`,
  copy: 'Скопировать',
  copied: 'Скопировано',
  close: 'Закрыть',
  address: 'Адрес',
  kind: 'Вид',
  platform: 'Платформа',
  noPlatform: 'не определена',
  state: 'Состояние',
  added: 'Добавлена',
  validUntil: 'Действует до',
  source: 'Откуда',
  noLinks: 'Ссылок здесь ещё не было.',
  noneInForce: 'Действующей ссылки здесь нет.',
} as const;

/** The state of one link. */
export const linkStateWords: Readonly<Record<LinkState, string>> = {
  active: 'действует',
  outdated: 'устарела',
  replaced: 'заменена',
  annulled: 'аннулирована',
};

export const pasteText = {
  title: 'Вставить ссылки',
  back: 'К ссылкам',
  field: 'Ссылки вместе с классами и ролями',
  hint: 'Подойдёт таблица или текст: класс – над ссылками или рядом с ними, роль – словом «ученики», «родители», «учителя».',
  example: '5А\nученики https://max.ru/join/…\nродители https://max.ru/join/…',
  fromFile: 'Взять из файла…',
  ofFile: (file: string): string => `Из файла «${file}»`,
  understood: 'Что понято',
  understoodSummary: (stored: number, unchanged: number, rejected: number): string =>
    [
      stored > 0 ? `новых – ${stored}` : '',
      unchanged > 0 ? `уже есть – ${unchanged}` : '',
      rejected > 0 ? `не будет взято – ${rejected}` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .replace(/^./, (letter) => letter.toUpperCase()),
  line: 'Строка',
  where: 'Для кого',
  address: 'Ссылка',
  fate: 'Что с ней будет',
  tooLong: 'Текст слишком длинный: вставьте ссылки частями или возьмите их из файла.',
  unknownPlace: 'не понято',
  fates: { stored: 'Запишется', unchanged: 'Уже есть', rejected: 'Не возьмётся' },
  store: (count: number): string =>
    count === 0 ? 'Записывать нечего' : `Записать ${counted(count, linksWhom)}`,
  onlyProblems: 'Только с замечаниями',
  waiting: 'Вставьте текст слева, и здесь появится то, что из него понято.',
} as const;

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
  make: 'Показать листы',
  making: 'Листы готовятся',
  makingSteps: (done: number, total: number): string => `${grouped(done)} из ${grouped(total)}`,
  stop: 'Остановить',
  stopped: 'Остановлено, ничего не выдано.',
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

export const batchesText = {
  title: 'Партии листков',
  empty: 'Партий пока нет',
  emptyHint: 'Подготовьте листки, сохраните или напечатайте их – и партия появится здесь.',
  makeFirst: 'Подготовить листки',
  number: '№',
  date: 'Дата',
  layout: 'Вид',
  where: 'Для кого',
  people: 'Людей',
  joined: 'Присоединились с\u00A0тех пор',
  waiting: 'Ещё ждём',
  codes: 'Коды',
  again: 'Ещё раз',
  print: 'Напечатать',
  againFor: (number: number): string => `Напечатать партию № ${number} ещё раз`,
  remind: 'Новые листки',
  remindFor: (number: number): string => `Новые листки тем, кто не пришёл по партии № ${number}`,
  codesRead: (count: number): string =>
    count === 0 ? '–' : `${grouped(count)} из ${grouped(count)} читаются`,
  deadline: (day: string, overdue: boolean): string => (overdue ? `до ${day}, срок прошёл` : `до ${day}`),
  remindNow: (day: string): string => `пора напомнить (${day})`,
  messages: 'Сообщения',
  messagesFor: (number: number): string => `Сообщения классным руководителям по партии № ${number}`,
  messagesTitle: (number: number): string => `Партия № ${number}: кто ещё не пришёл`,
  remindedButton: 'Напомнили',
  remindedFor: (number: number): string => `Напомнили тем, кто получил партию № ${number}`,
  reminded: (number: number): string => `Отмечено: по партии № ${number} напомнили.`,
  reminders: (list: string): string => `напомнить ${list}`,
  prints: 'Печать',
  acts: 'Действия',
  printWays: { file: 'файл', printer: 'принтер' },
  printLine: (day: string, way: string): string => `${day}, ${way}`,
  share: (joined: number, count: number): string =>
    count === 0 ? '–' : `${grouped(joined)} из ${grouped(count)}`,
  moreClasses: (first: string, rest: number): string => `${first} и ещё ${rest}`,
} as const;

export const annulmentScreenText = {
  lists: {
    unclaimed: 'Невостребованные',
    lastYear: 'Прошлого учебного года',
    gone: 'Тех, кто выбыл',
    platform: 'Прежней платформы',
    replaced: 'Заменённые',
    all: 'Все, что ещё открываются',
  } satisfies Readonly<Record<AnnulmentListName, string>>,
  list: 'Какие ссылки',
  days: 'Не меньше дней',
  reason: 'Причина',
  reasons: {
    unclaimed: 'никто не пришёл',
    lastYear: 'прошлый учебный год',
    gone: 'человек выбыл',
    platform: 'прежняя платформа',
    leaked: 'стала известна посторонним',
    replaced: 'заменена другой',
  } satisfies Readonly<Record<OtherAnnulmentReason | 'unclaimed', string>>,
  empty: {
    unclaimed: 'Невостребованных ссылок нет: по каждой кто-нибудь пришёл.',
    lastYear: 'Ссылок прошлого учебного года не осталось.',
    gone: 'Ссылок тех, кто выбыл или сменил класс, не осталось.',
    platform: 'Ссылок на прежнюю платформу не осталось.',
    replaced: 'Заменённых ссылок не осталось.',
    all: 'Неотключённых ссылок нет.',
  } satisfies Readonly<Record<AnnulmentListName, string>>,
  explain:
    'Отключите отмеченные ссылки на платформе и сохраните список с актом. Кто уже присоединился, тот останется: ссылка нужна только для входа.',
  keepDays: (count: number): string => `Запомнить срок: ${counted(count, days)}`,
  daysKept: (count: number): string =>
    `Срок для невостребованных ссылок – ${counted(count, days)}; Сводка напомнит.`,
  openOnPlatform: (count: number): string => `На платформе ещё не отключены: ${counted(count, links)}.`,
  toAnnulled: 'Отметить отключённые',
  annulled: 'Уже отозванные',
  annulledEmpty: 'Ни одна ссылка ещё не отозвана.',
  annulledHint:
    'Отключите ссылку на платформе и поставьте отметку. История остаётся, кто уже присоединился – тоже.',
  doneOnPlatform: 'Отключена на платформе',
  annulledOn: 'Отозвана',
  tickDone: (place: string): string => `Отключена на платформе: ${place}`,
  tickedDone: (count: number): string => `Отмечено отключёнными: ${counted(count, links)}.`,
  reopened: 'Отметка снята.',
  tickRest: (count: number): string => `Отключены все оставшиеся (${grouped(count)})`,
  tickAll: 'Отметить все',
  tick: (place: string): string => `Отметить: ${place}`,
  place: 'Для кого',
  address: 'Ссылка',
  added: 'Добавлена',
  age: 'Дней',
  waiting: 'Ещё не пришли',
  annul: (count: number, words: Vocabulary): string =>
    count === 0 ? capitalised(words.annul) : `${capitalised(words.annul)} ${counted(count, linksWhom)}…`,
  done: (count: number): string =>
    `${agree(count, { one: 'Отключена', few: 'Отключены', many: 'Отключено' })} ${counted(count, links)}; список и акт сохранены.`,
} as const;

/** Who is on the organisation's platform by now, and what still leads to the other (R3). */
export const movingText = {
  title: 'Переезд на другую платформу',
  reason: 'ссылка прежней платформы',
  share: (moved: number, joined: number, platform: string): string =>
    `На платформе ${platform} – ${grouped(moved)} из ${grouped(joined)} присоединившихся${joined === 0 ? '' : ` (${Math.round((100 * moved) / joined)} %)`}.`,
  unknown: (count: number): string =>
    count === 0 ? '' : `Про ${counted(count, ofPeople)} не известно, где они.`,
  oldLinks: (count: number): string => `Действующих ссылок прежней платформы: ${grouped(count)}.`,
  outdate: (count: number): string => `Отметить устаревшими: ${grouped(count)}`,
  outdated: (count: number): string =>
    `${agree(count, { one: 'Отмечена устаревшей', few: 'Отмечены устаревшими', many: 'Отмечено устаревшими' })} ${counted(count, links)}.`,
  replaceHint:
    'На листы они больше не попадут. Теперь вставьте новые ссылки: места без ссылки выделены в таблице.',
  show: 'Кто переехал',
  hide: 'К ссылкам',
  place: 'Для кого',
  joined: 'Присоединились',
  moved: 'Переехали',
  elsewhere: 'На прежней',
  unknownHead: 'Не известно',
  markAll: 'Все здесь переехали',
  markAllOf: (place: string): string => `Все здесь переехали: ${place}`,
  marked: (count: number): string => `Отмечено: ${counted(count, people)}.`,
  empty: 'Пока никто не присоединился.',
  emptyHint: 'Сверьте списки участников с платформы – и здесь будет видно, кто уже переехал.',
} as const;

/** One link of a place: its properties, and a new one beside it. */
export const linkEditText = {
  change: 'Изменить',
  add: 'Добавить ссылку сюда',
  addOne: 'Добавить',
  address: 'Ссылка с платформы',
  forWhom: 'Для кого',
  everyone: 'Для всех здесь',
  chat: 'Ведёт в чат',
  noChat: 'Не в чат из реестра',
  validUntil: 'Действует до',
  validHint: 'Пусто – без срока',
  expired: 'Этот день уже прошёл: на листы ссылка не попадёт.',
  unreadable: 'Напишите день как 31.12.2026',
  source: 'Откуда ссылка',
  person: 'Только для одного человека',
  added: 'Ссылка добавлена.',
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
