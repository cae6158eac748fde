import { cardFileKeys } from '../organisation-card.ts';
import { commandLineText } from './command-line.ts';
import { invitesOptions } from './invites-command.ts';

type OptionHelp = { readonly value: string; readonly says: string };

/** What stands after each option and what it is for; one word means the same in nearly every command. */
const options: Readonly<Record<string, OptionHelp>> = {
  base: { value: 'ПАПКА', says: 'папка базы' },
  organisation: { value: 'ФАЙЛ.json', says: 'карточка организации' },
  category: {
    value: 'КТО',
    says: 'кто в списке: staff, student или guardian; без него программа решает сама',
  },
  sheet: { value: 'ИМЯ', says: 'какой лист книги читать' },
  encoding: { value: 'ИМЯ', says: 'кодировка текста, например windows-1251; обычно её видно и так' },
  'dry-run': { value: '', says: 'показать, что получится, и не менять базу' },
  on: { value: 'ДД.ММ.ГГГГ', says: 'с какого дня; без него – с сегодняшнего' },
  order: { value: 'НОМЕР', says: 'номер приказа: он попадёт в реестр приказов' },
  'order-date': { value: 'ДД.ММ.ГГГГ', says: 'дата приказа' },
  guessed: { value: '', says: 'принять и то, что программа лишь угадала по названиям групп' },
  early: { value: '', says: 'перевести, хотя учебный год ещё идёт' },
  out: { value: 'КУДА', says: 'папка для результатов, а у отчёта – имя файла .xlsx или .pdf' },
  class: { value: 'КЛАСС', says: 'только этот класс или группа; можно повторить' },
  role: { value: 'РОЛЬ', says: 'только эта роль; можно повторить' },
  layout: { value: 'ВИД', says: invitesOptions.layout },
  'per-page': { value: 'ЧИСЛО', says: 'сколько листков на странице: 1, 2, 4, 8 или 10' },
  slips: { value: 'НОМЕРА', says: 'номера листков: 3/17, 3/1-25' },
  batch: { value: 'НОМЕР', says: 'номер партии' },
  lost: { value: '', says: 'листки не выданы, а потеряны' },
  date: { value: 'ДД.ММ.ГГГГ', says: 'дата документа; без неё – сегодня' },
  number: { value: 'НОМЕР', says: 'номер приказа; без него – следующий по реестру' },
  for: { value: 'ДЛЯ КОГО', says: 'для какой части: класс, роль или человек, как в document list' },
  deadline: { value: 'ДД.ММ.ГГГГ', says: 'до какого дня присоединиться' },
  table: { value: 'ВИД', says: 'рядом с листками – таблица кодов: xlsx или csv; можно повторить' },
  'without-names': { value: '', says: 'листки без имён' },
  'as-of': { value: 'ДД.ММ.ГГГГ', says: 'на какой день; без него – на сегодня' },
  'unclaimed-days': { value: 'ДНЕЙ', says: 'сколько дней ссылка ждала' },
  page: { value: '', says: 'рядом с отчётом – страница директора (.pdf)' },
  platform: { value: 'ГДЕ', says: commandLineText.platformExpected },
  against: { value: 'НОМЕР', says: 'с каким сданным отчётом сравнить: номер, last или none' },
  form: { value: 'НАЗВАНИЕ', says: 'вместо отчёта – своя форма (.xlsx или .csv), сохранённая в программе' },
  'order-scan': { value: 'ФАЙЛ', says: 'скан подписанного приказа (PDF, JPG, PNG); можно повторить' },
  'letter-scan': { value: 'ФАЙЛ', says: 'скан подписанного письма; можно повторить' },
  scan: { value: 'ФАЙЛ', says: 'скан другого приложения к заявке; можно повторить' },
  sent: { value: 'ДД.ММ.ГГГГ', says: 'отметить, что заявка отправлена; отметки ставят без --out' },
  answered: { value: 'ДД.ММ.ГГГГ', says: 'отметить ответ поддержки, текст – в --note' },
  refused: { value: 'ДД.ММ.ГГГГ', says: 'отметить отказ, причина – в --note' },
  done: { value: 'ДД.ММ.ГГГГ', says: 'отметить, что организация зарегистрирована' },
  note: { value: 'ТЕКСТ', says: 'что ответили или почему отказали' },
  to: { value: 'ФИО', says: 'кому передаются дела: фамилия, имя, отчество' },
  'to-post': { value: 'ДОЛЖНОСТЬ', says: 'должность нового администратора' },
  'handover-password-file': {
    value: 'ФАЙЛ',
    says: 'пароль к файлу передачи в первой строке; или переменная SFERUM_ADMIN_HANDOVER_PASSWORD',
  },
  'password-file': {
    value: 'ФАЙЛ',
    says: 'пароль базы в первой строке; или переменная SFERUM_ADMIN_PASSWORD, или программа спросит',
  },
  'copy-password-file': {
    value: 'ФАЙЛ',
    says: 'прежний пароль в первой строке: копию под ним нынешний не откроет',
  },
  'read-only': { value: '', says: 'только смотреть: базу может держать и другой' },
  'take-over': {
    value: '',
    says: 'забрать базу у компьютера, который давно не отвечает, если программа там точно закрыта',
  },
  'new-password-file': {
    value: 'ФАЙЛ',
    says: 'новый пароль в первой строке; или переменная SFERUM_ADMIN_NEW_PASSWORD, или программа спросит',
  },
  months: { value: 'МЕСЯЦЕВ', says: 'сколько месяцев назад выбыли, обычно 12' },
  reason: { value: 'ОСНОВАНИЕ', says: 'term, purpose, withdrawn или unlawful' },
  yes: { value: '', says: 'подтвердить то, о чём программа предупреждает' },
  since: { value: 'ДД.ММ.ГГГГ', says: 'с какого дня' },
  until: { value: 'ДД.ММ.ГГГГ', says: 'по какой день' },
  kind: { value: 'ВИД', says: 'только записи этого вида, например roster-imported' },
  json: { value: '', says: 'вывести один объект JSON' },
};

type Shown = { readonly name: string; readonly required: boolean };

const signature = (name: string): string => {
  const value = options[name]?.value ?? '';
  return value === '' ? `--${name}` : `--${name} ${value}`;
};

/** Where a word means another thing in one command than in the others. */
const ownSaying: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  invites: { note: 'строка, которая будет внизу каждого листка' },
};

/** Words for what a command works on, where it is no file. */
const argumentNames: Readonly<Record<string, string>> = {
  document: 'ВИД',
  password: 'ДЕЙСТВИЕ',
  restore: 'КОПИЯ',
};

const keysOfCard = (): readonly string[] => {
  const width = Math.max(...cardFileKeys.map(([key]) => key.length));
  return [
    '',
    commandLineText.cardKeys,
    '',
    ...cardFileKeys.map(([key, says]) => `  ${key.padEnd(width)}  ${says}`),
  ];
};

const readsCard: ReadonlySet<string> = new Set(['init', 'organisation']);

/** What a command does, how it is typed, and what each of its options means. */
export const commandHelp = (
  command: string,
  summary: string,
  argument: string | undefined,
  shown: readonly Shown[],
): readonly string[] => {
  const typed = shown.map(({ name, required }) => (required ? signature(name) : `[${signature(name)}]`));
  const named = argumentNames[command] ?? 'ФАЙЛ';
  const width = Math.max(...shown.map(({ name }) => signature(name).length));
  return [
    `${command} – ${summary}`,
    '',
    `  ${[command, ...(argument === undefined ? [] : [named]), ...typed].join(' ')}`,
    '',
    ...(argument === undefined ? [] : [`  ${named.padEnd(width)}  ${argument}`]),
    ...shown.map(({ name }) =>
      `  ${signature(name).padEnd(width)}  ${ownSaying[command]?.[name] ?? options[name]?.says ?? ''}`.trimEnd(),
    ),
    ...(readsCard.has(command) ? keysOfCard() : []),
  ];
};
