import { type Act, type ActKind, actKinds } from '../../domain/base/journal.ts';
import { isDay, shortDate } from '../../domain/values/calendar.ts';
import { registrationStateNames } from '../registration.ts';
import { stateNames } from '../report/report.ts';
import {
  entries,
  fields,
  files,
  lines,
  links,
  pages,
  people,
  requests,
  slips,
  tasks,
} from '../words/nouns.ts';
import { counted } from '../words/plural.ts';
import { quoted } from '../words/quote.ts';
import { capitalised } from '../words/roles.ts';
import { registerTitles } from './communication-screen.ts';
import { stepName } from './frame.ts';

/** Журнал. */
export const journalText = {
  title: 'Журнал',
  kind: 'Что делали',
  anyKind: 'Всё',
  search: 'Поиск по журналу',
  searchHint: 'Файл, число, пользователь…',
  when: 'Когда',
  what: 'Что сделано',
  who: 'Кто',
  undone: 'отменено',
  empty: 'В журнале пока нет записей.',
  nothingFound: 'Таких записей нет: уберите часть слов или выберите другой вид действия.',
  showAll: 'Показать все записи',
  found: (count: number): string => counted(count, entries),
  pages: 'Страницы журнала',
  page: (number: number): string => `Страница ${number}`,
  earlier: 'Раньше',
  later: 'Позже',
  undo: 'Отменить последний шаг',
  undoWhat: (sentence: string): string => `Можно вернуть: ${sentence}`,
  undoNothing: 'Отменять нечего.',
} as const;

export const journalHelp: readonly string[] = [
  'Журнал показывает, что, когда и под чьим именем на компьютере сделано. Имён людей в нём нет, поэтому он остаётся и после уничтожения данных.',
  'Отменить можно последние шаги по одному. Отмена тоже записывается: из журнала ничего не исчезает.',
];

/** A kind as the filter lists it. */
export const actKindName = (kind: ActKind): string => capitalised(stepName({ kind }));

const chats = { one: 'чат', few: 'чата', many: 'чатов' };

type Counts = Act['counts'];

const of = (counts: Counts, name: string): number => counts[name] ?? 0;

/** `: добавлено 5, изменено 2`; counts of nothing are left out. */
const told = (parts: readonly (readonly [count: number, phrase: string])[]): string => {
  const some = parts.filter(([count]) => count > 0).map(([, phrase]) => phrase);
  return some.length === 0 ? '' : `: ${some.join(', ')}`;
};

/** A name that has quotation marks of its own needs none around it. */
const inFile = (subject: string): string => {
  if (subject === '') return '';
  return subject.includes('«') ? ` ${subject}` : ` ${quoted(subject)}`;
};

const rosterSentence = ({ subject, counts }: Act): string => {
  const [created, updated] = [of(counts, 'created'), of(counts, 'updated')];
  const [unchanged, rejected, missing] = [
    of(counts, 'unchanged'),
    of(counts, 'rejected'),
    of(counts, 'missing'),
  ];
  return `Загружен список${inFile(subject)}${told([
    [created, `новых – ${counted(created, people)}`],
    [updated, `изменено – ${counted(updated, people)}`],
    [unchanged, `без изменений – ${counted(unchanged, people)}`],
    [rejected, `не взято – ${counted(rejected, lines)}`],
    [missing, `нет в списке – ${counted(missing, people)}`],
    [of(counts, 'left'), `отмечено выбывшими – ${counted(of(counts, 'left'), people)}`],
  ])}`;
};

/** The subject of a movement is its order's number. */
const byOrder = (number: string): string => (number === '' ? '' : `, приказ № ${number}`);

const linksSentence = ({ subject, counts }: Act): string => {
  const [stored, unchanged, rejected] = [
    of(counts, 'stored'),
    of(counts, 'unchanged'),
    of(counts, 'rejected'),
  ];
  return `Записаны ссылки${inFile(subject)}${told([
    [stored, `новых – ${counted(stored, links)}`],
    [unchanged, `уже были – ${counted(unchanged, links)}`],
    [rejected, `не взято – ${counted(rejected, links)}`],
  ])}`;
};

const registerTitle = (subject: string): string =>
  new Map(Object.entries(registerTitles)).get(subject) ?? subject;

const registrationState = (subject: string): string =>
  (new Map(Object.entries(registrationStateNames)).get(subject) ?? subject).toLowerCase();

const kindOf = (text: string): ActKind | undefined => actKinds.find((kind) => kind === text);

/** The subject of an undoing is the kind of what it took back. */
const turned = (verb: string, subject: string): string => {
  const kind = kindOf(subject);
  return `${verb}: ${kind ? stepName({ kind }) : subject}`;
};

const membershipState = (subject: string): string =>
  new Map(Object.entries(stateNames)).get(subject) ?? subject;

/** What each kind of act says of itself, without its full stop. */
const sentences: Readonly<Record<ActKind, (act: Act) => string>> = {
  'school-created': ({ subject }) => `Создана база${inFile(subject)}`,
  'roster-imported': rosterSentence,
  'import-undone': ({ subject, counts }) =>
    `Отменена загрузка списка${inFile(subject)}${told([
      [of(counts, 'restored'), `возвращено – ${counted(of(counts, 'restored'), lines)}`],
      [of(counts, 'removed'), `убрано – ${counted(of(counts, 'removed'), lines)}`],
      [of(counts, 'kept'), `оставлено из-за поздних правок – ${counted(of(counts, 'kept'), lines)}`],
    ])}`,
  'links-stored': linksSentence,
  'batch-made': ({ subject, counts }) =>
    `Выпущена партия № ${subject}: ${counted(of(counts, 'slips'), slips)}, ${counted(of(counts, 'pages'), pages)}`,
  'batch-reprinted': ({ subject, counts }) =>
    `Ещё раз напечатана партия № ${subject}: ${counted(of(counts, 'slips'), slips)}`,
  'slips-handed-out': ({ subject, counts }) =>
    `Выданы листки партии № ${subject}: ${counted(of(counts, 'slips'), slips)}`,
  'slips-lost': ({ subject, counts }) =>
    `Отмечены потерянными листки партии № ${subject}: ${counted(of(counts, 'slips'), slips)}`,
  'reminder-noted': ({ subject }) => `Напомнили тем, кто получил партию № ${subject} и не пришёл`,
  'links-changed': ({ counts }) => `Изменены ссылки: ${counted(of(counts, 'links'), links)}`,
  'members-matched': ({ subject, counts }) =>
    `Сверены участники${inFile(subject)}${told([
      [of(counts, 'matched'), `узнано – ${counted(of(counts, 'matched'), people)}`],
      [of(counts, 'ambiguous'), `под вопросом – ${counted(of(counts, 'ambiguous'), people)}`],
      [of(counts, 'strangers'), `чужих – ${counted(of(counts, 'strangers'), people)}`],
      [of(counts, 'joined'), `вступило – ${counted(of(counts, 'joined'), people)}`],
    ])}`,
  'requests-matched': ({ subject, counts }) =>
    `Сверены заявки${inFile(subject)}${told([
      [of(counts, 'added'), `новых – ${counted(of(counts, 'added'), requests)}`],
    ])}`,
  'report-made': ({ subject }) => `Сделан отчёт${inFile(subject)}`,
  'package-made': ({ counts }) =>
    `Собрана заявка на регистрацию${told([[of(counts, 'files'), counted(of(counts, 'files'), files)]])}`,
  'links-annulled': ({ counts }) => `Отозвано: ${counted(of(counts, 'links'), links)}`,
  'form-masters-assigned': ({ subject, counts }) =>
    `Назначены руководители классов и групп${byOrder(subject)}: ${of(counts, 'classes')}`,
  'year-transferred': ({ subject, counts }) =>
    `Перевод на ${subject} учебный год: классов и групп – ${of(counts, 'classes')}, выбыло – ${counted(of(counts, 'people'), people)}`,
  'people-left': ({ subject, counts }) =>
    `Отмечено выбытие${byOrder(subject)}: ${counted(of(counts, 'people'), people)}`,
  'people-returned': ({ subject, counts }) =>
    `Отмечено возвращение${byOrder(subject)}: ${counted(of(counts, 'people'), people)}`,
  'people-transferred': ({ subject, counts }) =>
    `Переведено в другой класс или группу${byOrder(subject)}: ${counted(of(counts, 'people'), people)}`,
  'people-renamed': ({ subject, counts }) =>
    `Сменили имя${byOrder(subject)}: ${counted(of(counts, 'people'), people)}`,
  'roles-changed': ({ subject, counts }) =>
    `Изменена роль${byOrder(subject)}: ${counted(of(counts, 'people'), people)}`,
  'family-changed': () => 'Изменены связи родителей с детьми',
  'person-added': ({ subject, counts }) =>
    `Добавлено вручную${byOrder(subject)}: ${counted(of(counts, 'people'), people)}`,
  'person-removed': ({ counts }) => `Удалена ошибочная запись: ${counted(of(counts, 'people'), people)}`,
  'class-renamed': ({ subject }) => `Переименовано${inFile(subject)}`,
  'classes-merged': ({ subject }) => `Объединено${inFile(subject)}`,
  'class-removed': ({ subject }) => `Удалено${inFile(subject)}`,
  'documents-made': ({ subject, counts }) =>
    `Составлены документы${inFile(subject)}: ${counted(of(counts, 'files'), files)}`,
  'organisation-changed': ({ counts }) =>
    `Изменена карточка организации: ${counted(of(counts, 'fields'), fields)}`,
  'tasks-done': ({ counts }) => `Отмечено выполненным: ${counted(of(counts, 'tasks'), tasks)}`,
  'tasks-reopened': ({ counts }) => `Снова открыто: ${counted(of(counts, 'tasks'), tasks)}`,
  'chats-planned': ({ counts }) => `Запланировано: ${counted(of(counts, 'chats'), chats)}`,
  'chats-marked': ({ subject, counts }) =>
    `${subject === 'closed' ? 'Отмечено закрытыми' : 'Отмечено созданными'}: ${counted(of(counts, 'chats'), chats)}`,
  'chats-moved': ({ counts }) => `Перенесено на новую платформу: ${counted(of(counts, 'chats'), chats)}`,
  'chat-strategy-changed': () => 'Выбрано, какие чаты и каналы нужны',
  'register-changed': ({ subject }) => `Запись в реестре: ${registerTitle(subject)}`,
  'register-rows-removed': ({ subject, counts }) =>
    `Удалено из реестра (${registerTitle(subject)}): ${of(counts, 'rows')}`,
  'questionnaire-changed': () => 'Изменены сведения для заявки на регистрацию',
  'scans-changed': ({ subject, counts }) => {
    if (subject === 'moved') return 'Сканы заявки на регистрацию поставлены в другом порядке';
    const scans = counted(of(counts, 'scans'), files);
    return subject === 'removed'
      ? `Из заявки на регистрацию убраны сканы: ${scans}`
      : `К заявке на регистрацию приложены сканы: ${scans}`;
  },
  'registration-marked': ({ subject }) => `Заявка на регистрацию: ${registrationState(subject)}`,
  'handover-made': () => 'Сделан файл передачи дел',
  'base-taken-over': () => 'Дела приняты из файла передачи',
  'data-destroyed': ({ counts }) =>
    `Уничтожены данные выбывших: ${counted(of(counts, 'people'), people)}${told([
      [of(counts, 'students'), `обучающихся – ${of(counts, 'students')}`],
      [of(counts, 'guardians'), `родителей – ${of(counts, 'guardians')}`],
      [of(counts, 'staff'), `сотрудников – ${of(counts, 'staff')}`],
    ])}`,
  'match-decided': () => 'Решено, тот же это человек из списка или другой',
  'reading-forgotten': () => 'Забыто, как читать файл: он будет прочитан заново',
  'import-brake-set': () => 'Изменено, когда программа переспрашивает перед загрузкой',
  'sheet-texts-changed': () => 'Изменены слова на листках',
  'platform-marked': ({ counts }) =>
    `Отмечен переход на новую платформу: ${counted(of(counts, 'people'), people)}`,
  'activity-typed': ({ subject }) =>
    `Вписана активность за неделю${isDay(subject) ? ` с ${shortDate(subject)}` : ''}`,
  'targets-changed': () => 'Изменены цели активности',
  'form-saved': ({ subject }) => `Сохранена форма отчёта${inFile(subject)}`,
  'form-removed': ({ subject }) => `Удалена форма отчёта${inFile(subject)}`,
  'people-marked': ({ subject, counts }) =>
    `Отмечено вручную${inFile(membershipState(subject))}: ${counted(of(counts, 'people'), people)}`,
  'person-edited': ({ counts }) => `Исправлена карточка: ${counted(of(counts, 'people'), people)}`,
  'requests-accepted': ({ counts }) => `Приняты заявки: ${counted(of(counts, 'requests'), requests)}`,
  'requests-declined': ({ counts }) => `Отклонены заявки: ${counted(of(counts, 'requests'), requests)}`,
  'order-saved': ({ subject }) => `Записан в реестр приказ ${subject}`,
  'order-removed': ({ subject }) => `Удалён из реестра приказ ${subject}`,
  'template-stored': ({ subject }) => `Свой шаблон документа${inFile(subject)}`,
  'template-removed': ({ subject }) => `Возвращён готовый вид документа${inFile(subject)}`,
  'case-answered': () => 'Указано, как склоняется имя или должность',
  'step-undone': ({ subject }) => turned('Отменено', subject),
  'step-redone': ({ subject }) => turned('Сделано снова', subject),
  'password-set': () => 'База закрыта паролем',
  'password-changed': () => 'Сменён пароль базы',
  'password-removed': () => 'Пароль с базы снят',
  'password-recovered': () => 'Пароль задан заново по ключу восстановления',
  'base-restored': ({ subject }) => `База восстановлена из копии${inFile(subject)}`,
};

/** One act in a sentence without its full stop. */
export const actSentence = (act: Act): string => sentences[act.kind](act);

const moments = new Intl.DateTimeFormat('ru', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `21.11.2026, 14:05` in the machine's time zone. */
export const momentText = (at: string): string => {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : moments.format(moment);
};
