import type { Noun, Vocabulary } from '../domain/organisation/vocabulary.ts';
import type { Category } from '../domain/people/role.ts';
import type { Day } from '../domain/values/calendar.ts';
import type { DutyId } from '../views/duties/duty.ts';
import { dateInWords } from './words/dates.ts';
import { days, daysInGenitive, fields, links, people, requests, tasks } from './words/nouns.ts';
import { agree, counted } from './words/plural.ts';
import { capitalised } from './words/roles.ts';

const waiting = { one: 'ждёт', few: 'ждут', many: 'ждут' };
const unclaimed = { one: 'не востребована', few: 'не востребованы', many: 'не востребованы' };

/** What the button of each duty says. */
export const dutyActs: Readonly<Record<DutyId, string>> = {
  card: 'Заполнить карточку',
  password: 'Задать пароль',
  students: 'Загрузить список',
  staff: 'Загрузить список',
  guardians: 'Загрузить список',
  schoolYear: 'Перевести на новый год',
  request: 'Собрать заявку',
  classTeachers: 'Назначить',
  links: 'Добавить ссылки',
  invitations: 'Напечатать приглашения',
  reminders: 'Открыть партии',
  oldLinks: 'Заменить ссылки',
  goneLinks: 'Открыть ссылки',
  lastYearLinks: 'Открыть ссылки',
  joinRequests: 'Рассмотреть заявки',
  tasks: 'Открыть задачи',
  unclaimed: 'Открыть ссылки',
  expired: 'Заменить ссылки',
  members: 'Сверить участников',
  confirmed: 'Сверить участников',
  chats: 'Открыть чаты',
  posts: 'Открыть план',
  broadcasts: 'Открыть трансляции',
  support: 'Открыть обращения',
  administrators: 'Открыть назначения',
  report: 'Сделать отчёт',
  backup: 'Что с копиями',
};

/** What is done next with a request whose papers are made. */
export const requestActs = {
  prepared: 'Отметить отправку',
  sent: 'Отметить ответ',
  answered: 'Отметить регистрацию',
} as const;

const ago = (count: number): string =>
  count === 0 ? 'сегодня' : count === 1 ? 'вчера' : `${counted(count, days)} назад`;

const joinedParts = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} и ${last}`;
};

const nounOf: Readonly<Record<Category, (words: Vocabulary) => Noun>> = {
  staff: (words) => words.employee,
  student: (words) => words.student,
  guardian: (words) => words.guardian,
};

/** How each duty stands, in a sentence. */
export const dutyText = {
  takenOver: (on: Day): string =>
    `Дела приняты ${dateInWords(on)}: журнал передан целиком, отменить шаги прежнего администратора нельзя. Пароля у базы ещё нет.`,
  newAdministrator: (on: Day, count: number, first: string): string =>
    `Дела приняты ${dateInWords(on)}: укажите в карточке нового администратора, его телефон и приказ о назначении. Осталось ${counted(count, fields)}, первое – ${first}.`,
  cardFull: 'Карточка организации заполнена.',
  cardGaps: (count: number, first: string): string =>
    count === 1
      ? `В карточке организации осталось заполнить: ${first}.`
      : `В карточке организации осталось заполнить ${counted(count, fields)}, первое – ${first}.`,
  rosterLoaded: (category: Category, count: number, words: Vocabulary): string =>
    `В списке ${counted(count, nounOf[category](words))}.`,
  rosterEmpty: (category: Category, words: Vocabulary): string =>
    ({
      staff: 'Список сотрудников ещё не загружен.',
      student: `Ещё не загружен список: ${words.student.plural}. Подойдёт готовая выгрузка или таблица.`,
      guardian: `Ещё не загружен список: ${words.guardian.plural}.`,
    })[category],
  yearNew: (words: Vocabulary, year: string): string =>
    `${upper(words.schoolClass.plural)} ${year} учебного года заведены.`,
  yearOld: (count: number, words: Vocabulary): string =>
    `С прошлого учебного года не переведено: ${counted(count, words.schoolClass)}.`,
  yearEnds: (year: string): string =>
    `Учебный год ${year} закончился: после приказа переведите организацию на следующий.`,
  requestMade: (on: Day): string => `Заявка на регистрацию собрана ${dateInWords(on)}.`,
  requestPrepared: (on: Day): string =>
    `Заявка на регистрацию собрана ${dateInWords(on)}: отправьте её и отметьте это в документах.`,
  requestSent: (on: Day, count: number): string =>
    count === 0
      ? 'Заявка на регистрацию отправлена сегодня, ждём ответа.'
      : `Заявка на регистрацию отправлена ${dateInWords(on)}, ответа нет ${counted(count, days)}.`,
  requestAnswered: (on: Day): string =>
    `На заявку ответили ${dateInWords(on)}: войдите с номером из заявки и отметьте, что организация зарегистрирована.`,
  requestRefused: (on: Day, reason: string): string =>
    `В регистрации отказано ${dateInWords(on)}${reason === '' ? '' : `: ${reason.replace(/[.!]+$/, '')}`}. Нужна повторная заявка.`,
  requestDone: (on: Day): string => `Организация зарегистрирована ${dateInWords(on)}.`,
  requestGaps: (count: number, first: string): string =>
    count === 1
      ? `Для заявки на регистрацию не хватает одного: ${first}.`
      : `Для заявки на регистрацию не хватает сведений (${count}), сначала – ${first}.`,
  requestReady: 'Всё готово, чтобы собрать заявку на регистрацию.',
  classTeachersAll: (words: Vocabulary): string =>
    `${capitalised(words.schoolClass.many)} без ${words.classTeacher.genitive} нет.`,
  classTeachersMissing: (count: number, words: Vocabulary): string =>
    `Не указан ${words.classTeacher.one}: ${counted(count, words.schoolClass)}.`,
  linksAll: (count: number): string => `Ссылки есть для всех, кто приходит по ссылке (${count}).`,
  linksNone: 'Ссылок-приглашений в базе ещё нет: создайте их на платформе и вставьте.',
  linksMissing: (count: number, examples: readonly string[]): string =>
    `Не хватает ссылок: ${count} (${count > examples.length ? `${examples.join(', ')} и другие` : joinedParts(examples)}).`,
  invitedAll: 'Приглашены все, кто есть в списках.',
  notInvited: (parts: readonly (readonly [count: number, category: Category])[], words: Vocabulary): string =>
    `Ещё не приглашены: ${joinedParts(parts.map(([count, category]) => counted(count, nounOf[category](words))))}.`,
  oldLinks: (count: number): string =>
    `На прежнюю платформу ${agree(count, { one: 'ведёт', few: 'ведут', many: 'ведут' })} ${counted(count, links)}.`,
  goneLinks: (count: number): string =>
    `Тем, кто выбыл или перешёл, ${agree(count, { one: 'выдана', few: 'выданы', many: 'выдано' })} ${counted(count, links)}: их пора отключить.`,
  lastYearLinks: (count: number): string =>
    `С прошлого учебного года ${agree(count, { one: 'осталась', few: 'остались', many: 'осталось' })} ${counted(count, links)}: отключите и выдайте новые.`,
  remind: (batch: number, count: number): string =>
    `Пора напомнить тем, кто получил партию № ${batch}: ${agree(count, { one: 'не присоединился', few: 'не присоединились', many: 'не присоединились' })} ${counted(count, people)}.`,
  remindSoon: (batch: number, on: Day): string =>
    `Напомнить тем, кто получил партию № ${batch}, – ${dateInWords(on)}.`,
  deadlinePast: (batch: number, on: Day, count: number): string =>
    `Партия № ${batch}: срок был ${dateInWords(on)}, ${agree(count, { one: 'не присоединился', few: 'не присоединились', many: 'не присоединились' })} ${counted(count, people)}.`,
  deadlineSoon: (batch: number, on: Day): string =>
    `Партия № ${batch}: присоединиться просили до ${dateInWords(on)}.`,
  requestsNone: 'Нерассмотренных заявок на вступление нет.',
  requestsOpen: (count: number, oldest: number): string =>
    `${upper(agree(count, waiting))} решения ${counted(count, requests)} на вступление, самая давняя – ${ago(oldest)}.`,
  tasksNone: 'Всё, что нужно было сделать на платформе, сделано.',
  tasksOpen: (count: number): string =>
    `На платформе ${agree(count, waiting)} выполнения ${counted(count, tasks)}.`,
  unclaimed: (count: number, limit: number): string =>
    `${upper(agree(count, unclaimed))} больше ${counted(limit, daysInGenitive)}: ${counted(count, links)}. Неиспользуемые ссылки опасно держать открытыми.`,
  unclaimedNone: (limit: number): string => `Ссылок, не востребованных ${counted(limit, days)}, нет.`,
  unclaimedSoon: (count: number, limit: number, on: Day): string =>
    `Скоро ${counted(limit, days)} без единого прихода: ${counted(count, links)}, первая – ${dateInWords(on)}.`,
  expiresSoon: (count: number, on: Day): string =>
    `Скоро ${agree(count, { one: 'истечёт', few: 'истекут', many: 'истекут' })} по сроку ${counted(count, links)}, ближайший день – ${dateInWords(on)}.`,
  expired: (count: number): string =>
    `${agree(count, { one: 'Истёк', few: 'Истекли', many: 'Истекли' })} по сроку ${counted(count, links)}.`,
  membersFresh: (count: number): string => `Участники сверены с платформой ${ago(count)}.`,
  membersNever: 'Список участников с платформы ещё не сверялся.',
  membersOld: (count: number): string => `Участники сверены с платформой ${ago(count)}: пора сверить снова.`,
  confirmedAll: (words: Vocabulary): string => `Статус «${words.teacher.one}» подтверждён у всех вступивших.`,
  confirmedNotAll: (count: number, words: Vocabulary): string =>
    `Не подтверждён статус «${words.teacher.one}»: ${counted(count, people)}.`,
  reportThisWeek: 'Статистика за эту неделю готова.',
  reportNever: 'Отчёта для руководителя ещё не было.',
  reportOld: (count: number): string =>
    `Последний отчёт сделан ${ago(count)}: руководитель ждёт свежие цифры.`,
  backupGood: (on: Day): string => `Последняя копия базы – ${dateInWords(on)}.`,
  backupHereOnly: (on: Day): string =>
    `Последняя копия базы – ${dateInWords(on)}, на этом же диске: второе место не выбрано.`,
  backupBoth: (on: Day): string => `Последняя копия базы – ${dateInWords(on)}, есть и во втором месте.`,
  secondOld: (age: number | null): string =>
    age === null
      ? 'Во второе место ещё ничего не скопировано: подключите диск.'
      : `Во второе место база скопирована ${ago(age)}: подключите диск.`,
  backupFailed: (on: Day): string =>
    `Копия базы ${dateInWords(on)} не получилась: проверьте место на диске и права на папку.`,
} as const;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
