import type { RegistrationState, ScannedPaper } from '../../domain/documents/registration.ts';
import { fields, files } from '../words/nouns.ts';
import { counted } from '../words/plural.ts';
import { quoted } from '../words/quote.ts';

const scans = { one: 'скан', few: 'скана', many: 'сканов' };

/** The registration request step by step. */
export const requestText = {
  title: 'Заявка на регистрацию организации',
  hint: 'Программа соберёт приказ, письмо на бланке, сведения об организации и черновик письма. Отправляете их вы сами.',
  steps: {
    organisation: 'Организация',
    administrator: 'Администратор',
    order: 'Приказ',
    questions: 'Сведения',
    preview: 'Проверка',
    scans: 'Сканы',
    package: 'Пакет',
  },
  stepsLabel: 'Шаги заявки',
  stepMissing: (count: number): string => `Не хватает: ${counted(count, fields)}`,
  stepFull: 'Заполнено',
  stepLook: 'Посмотреть',
  stepMake: 'Собрать',
  stepQuestions: 'Строки файла',
  stepScans: (count: number): string => (count === 0 ? 'Приложить' : `Приложено: ${count}`),
  next: 'Сохранить и дальше',
  nextUnchanged: 'Дальше',
  back: 'Назад',
  missing: (count: number): string =>
    `Чтобы собрать пакет, осталось заполнить: ${counted(count, fields)}. Они отмечены на шагах.`,
  ready: 'Всё заполнено: пакет можно собрать.',
  warnings: 'Проверьте перед подписью',
  checkWritten: 'Проверьте перед отправкой',
  documents: { order: 'Приказ', letter: 'Письмо на бланке', mail: 'Письмо с заявкой' },
  documentsLabel: 'Что получится',
  previewMissing: 'Документы появятся здесь, когда на шагах не останется незаполненных полей.',
  make: 'Собрать пакет и выбрать папку',
  made: 'Заявка на регистрацию собрана.',
  madeIn: (count: number, folder: string): string => `${counted(count, files)} – в папке ${quoted(folder)}:`,
  whatNext: 'Что сделать с каждым файлом',
  columns: ['Файл', 'Что с ним сделать', 'В каком виде отправить'],
  mailHint: 'Если почта открывается в браузере, скопируйте получателя, тему и текст отсюда.',
  to: 'Кому',
  subject: 'Тема',
  body: 'Текст письма',
  copy: 'Скопировать',
  copied: 'Скопировано',
} as const;

/** Signed papers of the request. */
export const scansText = {
  title: 'Сканы подписанных документов',
  hint: 'Распечатайте приказ и письмо, подпишите, поставьте печать, отсканируйте в PDF, JPG или PNG с разрешением 200–300 точек на дюйм. Сканы уйдут в письме вместо неподписанных файлов. Файлы можно выбрать или перетащить на нужный раздел, сразу несколько; страницы уйдут в том порядке, в каком стоят здесь.',
  papers: {
    order: 'Приказ о назначении администратора',
    letter: 'Письмо на бланке организации',
    other: 'Другие приложения',
  } satisfies Readonly<Record<ScannedPaper, string>>,
  none: 'Скана ещё нет: в письмо пойдёт файл для подписи.',
  noneOther: 'Ничего не приложено.',
  add: 'Приложить скан',
  remove: 'Убрать',
  replace: 'Заменить',
  replaced: 'Скан заменён.',
  earlier: 'Выше',
  later: 'Ниже',
  of: (act: string, name: string): string => `${act}: ${name}`,
  added: (count: number, paper: string): string => `Приложено: ${counted(count, scans)}. ${paper}.`,
  removed: 'Скан убран.',
  size: (megabytes: number): string => `${String(megabytes).replace('.', ',')} МБ`,
} as const;

/** The rows of the data sheet. */
export const questionsText = {
  title: 'Сведения об организации',
  hint: 'Анкета платформы не опубликована, поэтому строки можно менять: добавить свои, переименовать, убрать, переставить. Ответы берутся из карточки.',
  label: 'Строка',
  source: 'Откуда ответ',
  answer: 'Ответ',
  empty: 'пусто, строки в файле не будет',
  add: 'Добавить строку',
  remove: 'Убрать строку',
  up: 'Выше',
  down: 'Ниже',
  save: 'Сохранить строки',
  saved: 'Строки сохранены.',
  starting: 'Вернуть начальный набор',
  started: 'Начальный набор возвращён.',
  newLabel: 'Новая строка',
  columns: ['Строка', 'Откуда ответ', 'Ответ', 'Порядок'],
  of: (act: string, label: string): string => `${act}: ${label}`,
} as const;

/** What became of the request. */
export const registrationText = {
  title: 'Что с заявкой',
  notYet: 'Пакет ещё не собран.',
  now: (state: string, day: string): string => `${state} ${day}`,
  acts: {
    prepared: 'Подготовлена',
    sent: 'Отметить отправку',
    answered: 'Записать ответ',
    refused: 'Записать отказ',
    done: 'Организация зарегистрирована',
  } satisfies Readonly<Record<RegistrationState, string>>,
  on: 'Когда',
  dayHint: 'Например, 1.9.26',
  dayUnreadable: 'Это не дата: впишите её как 01.09.2026',
  note: 'Что ответили',
  reason: 'Причина отказа',
  save: 'Записать',
  cancel: 'Отмена',
  noted: 'Отметка записана.',
  again: 'Начать повторную заявку',
  begun: 'Начата повторная заявка: сканы взяты из прежней.',
  history: 'Ход заявок',
  number: (number: number): string => `Заявка ${number}`,
  mailto: 'Адрес mailto для почтовой программы',
  mailtoHint:
    'Скопируйте этот адрес в адресную строку браузера: откроется новое письмо. Вложения добавьте сами. Программа ничего не открывает и никуда не выходит.',
  mailSize: (megabytes: number): string =>
    `Письмо с вложениями займёт около ${String(megabytes).replace('.', ',')} МБ.`,
} as const;
