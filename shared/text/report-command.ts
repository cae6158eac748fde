import { type Day, shortDate } from '../domain/calendar.ts';
import { joinedSentence, type Part } from './report-sentences.ts';

/** What the command's options take, for the sentence about a wrong value. */
export const reportOptions = {
  day: 'день вида ГГГГ-ММ-ДД, который есть в календаре',
  notLater: 'день не позже сегодняшнего',
  notEarlier: (day: Day): string => `день не раньше ${shortDate(day)}, с него в базе есть данные`,
} as const;

export const reportFileKind = 'имя файла, которое кончается на .xlsx';

export const reportLine = (file: string, day: Day, figures: Omit<Part, 'name'>): string =>
  `Отчёт записан: ${file}. ${joinedSentence(shortDate(day), figures)}`;
