import { isBlank, tidy } from './alphabet.ts';
import { addDays, type Day, dayOf, shortDate } from './calendar.ts';
import { certain, type Doubt, doubted, nothingRead, type Reading } from './doubt.ts';

/** What may stand in a cell with a date; a number is a spreadsheet's count of days. */
export type DateCell = string | number | { readonly day: Day };

const SERIAL_ZERO = '1899-12-30';
const MIN_SERIAL = 3654;
const MAX_SERIAL = 80_000;
const OLDEST_YEARS = 100;

const months = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const timeOfDay = /[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})$/;
const dayFirst = /^(\d{1,2})\s*[-./,\s]\s*(\d{1,2})\s*[-./,\s]\s*(\d{4}|\d{2})$/;
const monthInWords = /^(\d{1,2})[\s.-]*([а-яё]{3,8})\.?[\s.,-]*(\d{4}|\d{2})$/;
const eightDigits = /^(\d{2})(\d{2})((?:19|20)\d{2})$/;

const fromSerial = (serial: number): Day | null =>
  serial >= MIN_SERIAL && serial <= MAX_SERIAL ? addDays(SERIAL_ZERO, Math.floor(serial)) : null;

/** A year of two digits lies in the past hundred years. */
const fullYear = (digits: string, today: Day): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const century = Number(today.slice(0, 2)) * 100;
  return century + year > Number(today.slice(0, 4)) ? century + year - 100 : century + year;
};

const monthOf = (word: string): number => {
  const found = months.findIndex(
    (start, index) => word.startsWith(start) && (index !== 4 || word.length <= 3),
  );
  return found + 1;
};

const impossible = (text: string): Reading<Day> => doubted<Day>(null, { code: 'date-impossible', text });

const dayOrDoubt = (year: number, month: number, date: number, text: string): Reading<Day> => {
  const day = dayOf(year, month, date);
  if (day !== null) return certain(day);
  const swapped = month > 12 ? dayOf(year, date, month) : null;
  return swapped === null
    ? impossible(text)
    : doubted(swapped, { code: 'date-month-first', text, day: swapped });
};

const usualForm = /^(\d{2})\.(\d{2})\.(\d{4})$/;

const readText = (text: string, today: Day): Reading<Day> => {
  const usual = usualForm.exec(text);
  if (usual) return dayOrDoubt(Number(usual[3]), Number(usual[2]), Number(usual[1]), text);
  const bare = text
    .toLowerCase()
    .replace(timeOfDay, '')
    .replace(/\s*(?:г\.?\s*р\.?|года рождения|года?|г)\.?$/, '')
    .replace(/[.,\s]+$/, '');
  if (/^\d{4,5}(?:[.,]\d+)?$/.test(bare)) {
    const day = fromSerial(Number(bare.replace(',', '.')));
    const isYear = /^(?:19|20)\d{2}$/.test(bare);
    return day === null || isYear ? doubted<Day>(null, { code: 'date-unreadable', text }) : certain(day);
  }
  const iso = yearFirst.exec(bare);
  if (iso) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day === null ? impossible(text) : certain(day);
  }
  const numeric = dayFirst.exec(bare) ?? eightDigits.exec(bare);
  if (numeric)
    return dayOrDoubt(fullYear(numeric[3] ?? '', today), Number(numeric[2]), Number(numeric[1]), text);
  const worded = monthInWords.exec(bare);
  const month = worded ? monthOf(worded[2] ?? '') : 0;
  if (worded && month > 0)
    return dayOrDoubt(fullYear(worded[3] ?? '', today), month, Number(worded[1]), text);
  return doubted<Day>(null, { code: 'date-unreadable', text });
};

const readCell = (cell: DateCell, today: Day): Reading<Day> => {
  if (typeof cell === 'object') return certain(cell.day);
  if (typeof cell === 'string') {
    const text = tidy(cell);
    return isBlank(text) || /^0{1,2}[./-]0{1,2}[./-]0{2,4}$/.test(text) ? nothingRead : readText(text, today);
  }
  const day = fromSerial(cell);
  return day === null ? readText(String(cell), today) : certain(day);
};

/** Whole years between a birthday and a day. */
const ageOn = (birthDate: Day, today: Day): number =>
  Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthDate.slice(5) ? 1 : 0);

export type AgeBounds = { readonly from: number; readonly to: number };

/** A birthday of a roster; a day that nobody living can have is left out, an unlikely age is pointed out. */
export const parseBirthDate = (cell: DateCell, today: Day, usual: AgeBounds): Reading<Day> => {
  const reading = readCell(cell, today);
  if (reading.value === null) return reading;
  const text = typeof cell === 'object' ? shortDate(cell.day) : tidy(String(cell));
  const without = (doubt: Doubt): Reading<Day> => doubted<Day>(null, doubt);
  if (reading.value > today) return without({ code: 'date-in-future', text });
  const years = ageOn(reading.value, today);
  if (years > OLDEST_YEARS) return without({ code: 'date-too-old', text });
  if (years >= usual.from && years <= usual.to) return reading;
  return doubted(reading.value, ...reading.doubts, { code: 'age-unlikely', text, years });
};
