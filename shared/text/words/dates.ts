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

/** `1 сентября 2026 г.`: day and month in one line, and year and `г.`. */
export const dateInWords = (day: Day): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1];
  if (!isDay(day) || name === undefined) throw new Error(`not a day: ${day}`);
  return `${Number(date)}\u00A0${name} ${year}\u00A0г.`;
};
