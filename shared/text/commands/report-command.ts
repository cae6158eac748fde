import { type Day, shortDate } from '../../domain/values/calendar.ts';
import { joinedSentence, type Part } from '../report/report-sentences.ts';
import { quoted } from '../words/quote.ts';

/** What the command's options take, for the sentence about a wrong value. */
export const reportOptions = {
  notLater: 'день не позже сегодняшнего',
  notEarlier: (day: Day): string => `день не раньше ${shortDate(day)}, с него в базе есть данные`,
  file: (kinds: readonly string[]): string =>
    `имя файла, которое кончается на ${kinds.map((kind) => `.${kind}`).join(' или ')}`,
  against: 'номер сданного отчёта, last (последний) или none (не сравнивать)',
  form: (known: readonly string[]): string =>
    known.length === 0
      ? 'название сохранённой формы, а в базе пока нет ни одной'
      : `название сохранённой формы: ${known.map(quoted).join(', ')}`,
} as const;

export const reportLine = (file: string, day: Day, figures: Omit<Part, 'name'>): string =>
  `Отчёт записан: ${file}. ${joinedSentence(shortDate(day), figures)}`;

export const pageLine = (file: string): string => `Страница директора записана: ${file}.`;

export const formLine = (form: string, file: string): string => `Форма ${quoted(form)} записана: ${file}.`;
