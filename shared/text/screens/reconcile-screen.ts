import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import type { ListKind } from '../../views/reconcile-view/reconcile-view.ts';
import { people, requests } from '../words/nouns.ts';
import { counted, grouped } from '../words/plural.ts';

const newRequests = { one: 'новая заявка', few: 'новые заявки', many: 'новых заявок' };

/** Сверка. */
export const reconcileText = {
  title: 'Сверка',
  lead: 'Сравните список с платформы со своими: сразу видно, кто посторонний, кто вступил и кого ещё нет.',
  kind: 'Что сверяем',
  kinds: { members: 'Участники', requests: 'Заявки' } satisfies Readonly<Record<ListKind, string>>,
  field: {
    members: 'Список участников, скопированный с платформы',
    requests: 'Заявки на вступление, скопированные с платформы',
  } satisfies Readonly<Record<ListKind, string>>,
  fieldHint:
    'Выделите список на платформе, скопируйте и вставьте сюда целиком: лишние слова, роли и значки не мешают.',
  placeholder: 'Иванова Мария Петровна\nПётр Сидоров\nSmirnova Anna',
  match: 'Сверить',
  choose: 'Открыть файл…',
  dropNow: 'Отпустите файл, чтобы сверить его',
  pasteName: 'Вставленный список',
  working: 'Сверяю список с базой…',
  cancel: 'Прервать',
  result: (file: string): string => `Сверка: ${file}`,
  again: 'Сверить другой список',
  strangers: 'Посторонние',
  doubtful: 'Нужно решить',
  matched: 'Найдены',
  absent: 'Не вступили',
  strangersNone: 'Посторонних нет.',
  strangersDo: {
    members: ({ classTeacher }) =>
      `Этих людей нет в ваших списках. Покажите их ${classTeacher.dative}; кого никто не знает – удалите на платформе: откройте участников чата, нажмите на имя и выберите «Исключить». Если в чат мог попасть кто угодно, обновите и ссылку-приглашение.`,
    requests: ({ classTeacher }) =>
      `Этих людей нет в ваших списках. Не принимайте заявку, пока ${classTeacher.one} не скажет, кто это; неизвестных отклоните на платформе и здесь.`,
  } satisfies Readonly<Record<ListKind, (words: Vocabulary) => string>>,
  former: (name: string, leftOn: Day | null): string =>
    `Есть среди выбывших: ${name}${leftOn === null ? ', дети больше не числятся' : `, с ${shortDate(leftOn)}`}. Удалите из чатов на платформе.`,
  copyStrangers: 'Скопировать посторонних',
  doubtfulLead:
    'Подходят несколько человек или сходство неполное. Выберите, кто это: пока выбора нет, строка не записывается.',
  doubtfulNone: 'Сомнительных строк нет.',
  stranger: 'Это посторонний',
  similar: 'имя похоже, но не то же: может быть другой человек',
  undecided: 'Снять выбор',
  nobody: 'Не люди',
  nobodyLead:
    'В этих строках программа не увидела имени: заголовки, «в сети», роли. Если здесь есть человек, впишите его имя в список и сверьте снова.',
  matchedNone: 'Никто из списка не найден в базе.',
  matchedLead: (known: number, all: number): string => {
    if (all === 0) return '';
    if (known === 0) return 'Все они будут отмечены впервые.';
    return known === all ? 'Все они были отмечены раньше.' : `Из них отмечены раньше: ${grouped(known)}.`;
  },
  isNew: 'впервые',
  notToJoin: 'не вступает',
  notToJoinLead: (count: number): string =>
    `Вступать не должны: ${grouped(count)} – их не отмечают; выясните, почему они в списке.`,
  mark: 'Отметка',
  guardianMark: 'родитель',
  line: 'Строка',
  onPlatform: 'На платформе',
  inSchool: 'В ваших списках',
  absentNone: 'Вступили все, кого ждали.',
  absentLead:
    'Считаются только те, кого в этом списке ждали: если вставлен список не всей организации, смотрите только его часть.',
  absentCopy: (place: string): string => `Скопировать список: ${place}`,
  absentCopyAll: 'Скопировать всё',
  absentPrint: 'Напечатать',
  absentTitle: (date: string): string => `Ещё не вступили (на ${date})`,
  staffPlace: 'Сотрудники',
  since: 'Изменилось',
  sinceFirst:
    'Сравнить пока не с чем: запишите эту сверку, и следующая покажет, кто вступил и кто вышел с этого дня. Имена посторонних не хранятся.',
  sinceLead: (day: string, place: string): string =>
    `По сравнению со списком от ${day} (${place === '' ? 'вся организация' : place}).`,
  sinceStrangers: (before: number, now: number): string =>
    `Посторонних было ${grouped(before)}, стало ${grouped(now)}.`,
  sinceAdded: 'Появились',
  sinceGone: 'Пропали из списка',
  sinceGoneDo:
    'Они были на платформе, а теперь их нет. Если человек вышел сам, отметьте его на экране «Люди»: «Нет в Сферуме».',
  sinceNobody: 'Никого.',
  remember: 'Запомнить сверку',
  remembered: 'Сверка записана.',
  copy: 'Скопировать',
  lineNumber: (line: number): string => `строка ${line}`,
  apply: {
    members: (count: number): string => `Отметить вступившими: ${counted(count, people)}`,
    requests: (count: number): string => `Записать заявки: ${grouped(count)}`,
  } satisfies Readonly<Record<ListKind, (count: number) => string>>,
  platform: 'С какой платформы этот список?',
  platformUnsaid: 'Не знаю',
  nothingNew:
    'Отмечать нечего: все найденные уже отмечены. Запомните сверку, чтобы сравнить с ней следующую.',
  nothingFound: 'Отмечать некого: из этого списка никто не найден.',
  undecidedLeft: (count: number): string => `Без решения останется строк: ${grouped(count)}.`,
  done: {
    members: (count: number): string => `Отмечено вступившими впервые: ${counted(count, people)}.`,
    requests: (count: number): string => `Записано: ${counted(count, newRequests)}.`,
  } satisfies Readonly<Record<ListKind, (count: number) => string>>,
  waiting: 'Заявки, которые ждут решения',
  waitingNone: 'Заявок, которые ждут решения, нет.',
  waitingHint:
    'Примите или отклоните заявку на платформе, затем отметьте это здесь: решение попадёт в журнал и в отчёт.',
  pick: (text: string): string => `Выбрать заявку: ${text}`,
  pickAll: 'Выбрать все заявки',
  received: 'Получена',
  unknown: 'не опознан',
  accept: 'Отметить принятыми',
  decline: 'Отметить отклонёнными…',
  declineTitle: (count: number): string => `Отклонить: ${counted(count, requests)}`,
  reason: 'Причина',
  reasonHint: 'Останется в базе рядом с заявкой; впишите свою или выберите.',
  reasons: ['Нет в списках', 'Заявка от чужого имени', 'Уже вступил', 'Заявка не туда'],
  declineConfirm: 'Отклонить',
  declineCancel: 'Не отклонять',
  accepted: (count: number): string => `Принято: ${counted(count, requests)}.`,
  declined: (count: number): string => `Отклонено: ${counted(count, requests)}.`,
} as const;

/** F1 on this screen. */
export const reconcileHelp = ({ schoolClass, classTeacher }: Vocabulary): readonly string[] => [
  `Скопируйте на платформе список участников или заявок и вставьте его сюда. Имена могут стоять в любом порядке, с ролями, названиями ${schoolClass.many} и значками, по одному в строке, через запятую или таблицей. О «Саше» и «Андрее С.» программа спросит.`,
  'Сначала показаны посторонние – люди, которых нет в ваших списках, – и что с ними сделать. Затем строки, о которых надо решить, найденные и те, кто ещё не вступил.',
  'Пока вы не нажали кнопку записи, в базе ничего не меняется. Запись можно отменить: Ctrl+Z.',
  `«Изменилось» показывает, кто появился и кто пропал по сравнению с прошлой такой же сверкой. Помнится только последняя сверка и только свои: имена посторонних не хранятся.`,
  `Список не вступивших можно скопировать для ${classTeacher.genitive} или напечатать.`,
];
