import { type Day, isDay } from '../../domain/values/calendar.ts';

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** `1 сентября 2026 г.`, with no-break spaces. */
export const dateInWords = (day: Day): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1];
  if (!isDay(day) || name === undefined) throw new Error(`not a day: ${day}`);
  return [String(Number(date)), name, year, 'г.'].join('\u00A0');
};
